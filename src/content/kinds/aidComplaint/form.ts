import type { ComplainingAs } from '../../../../functions/contract/kinds/aidComplaint';
import { partiesOnOneLine } from '../../../../functions/contract/case/parties';
import { asksAtWindow, circumstances, files, helper, language, name, phone } from '../fields';
import type { FormWords } from '../words';
import { complainedAbout } from './line';

export const complainingAs: Record<ComplainingAs, string> = {
  recipient: '我得到了法律援助，或者咨询过',
  applicant: '我申请过法律援助',
  interestedPerson: '这件事和我有利害关系',
};

export const form: FormWords<'aidComplaint'> = {
  about: { label: '您对谁不满意', shownAs: '投诉对象', words: complainedAbout },
  aboutNumber: {
    label: '是哪一件事项（编号）',
    hint: '从“我的事项”里点“投诉”进来的，已经填好。不知道可以不填。',
    shownAs: '有关的事项编号',
  },
  workerName: { label: '律师（承办人）叫什么', hint: '不知道可以不填。', shownAs: '承办人姓名' },
  respondent: {
    label: '是哪个律师事务所、哪个中心',
    hint: '写清楚它，才不会把您的投诉交到它手里。不知道可以不填。',
    shownAs: '被投诉的单位',
    said: partiesOnOneLine,
  },
  respondentId: { label: '单位', shown: false },
  circumstances,
  facts: {
    label: '发生了什么',
    hint: '什么时候、做了什么、没做什么。写不了字的，点下面的“录音”说一遍就行。',
  },
  wish: { label: '您希望怎么处理', hint: '没有想好可以不填。', shownAs: '希望' },
  complainingAs: { label: '您是什么人', shownAs: '投诉人身份', words: complainingAs },
  complainantName: { ...name, shownAs: '投诉人' },
  phone: { ...phone, hint: '不填也可以投诉；填了，有结果可以打电话告诉您。' },
  helper,
  address: { label: '住址', hint: '要纸质答复的，写上寄到哪里。' },
  asksAtWindow,
  needsReading: { label: '我看不了字，请把结果念给我听', shownAs: '需要念给投诉人听' },
  language,
  files,
};

/** What the form says beside its questions. */
export const complaintFormWords = {
  promise:
    '由司法局来查，不收费。被投诉的人和单位看不到您的投诉，也不会知道您投诉过；要问他们，只问必须问的事。',
  dates:
    '一般五个工作日内告诉您受理不受理，受理以后四十五天内查完，再用五个工作日书面答复您。到期没有办，系统会自动报上级。',
  change: {
    title: '投诉和换律师是两件事',
    text: '投诉：由司法局查这个人做得对不对。换律师：由法律援助中心五天内决定换不换人。两样可以都要，互不影响。',
    button: '去要求换律师',
    elsewhere: '想换律师的，打开您的法律援助事项，点“要求换律师”。',
  },
  which: '是哪个人、哪个单位？',
  whichNote: '知道几样写几样；都不知道也能投诉，由司法局去查。',
  person: '怎么答复您？',
  personNote: '都可以不填，先交上；填了，有结果能告诉您。',
  respondentPick: '从名单里选这个单位，它的人就一定看不到',
  window: '也可以到司法局窗口口头说，工作人员会当场记下来；或者先打 12348 问一问。',
};
