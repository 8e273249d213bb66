import { partiesOnOneLine } from '../../../../functions/contract/case/parties';
import { asksAtWindow, circumstances, files, helper, language, name, phone } from '../fields';
import type { FormWords } from '../words';
import { petitionTypes } from './line';

export const form: FormWords<'petition'> = {
  request: { label: '您的请求', hint: '想让哪个部门、解决什么问题。', shownAs: '请求' },
  facts: {
    label: '事实和理由',
    hint: '什么时候、在哪里、发生了什么；以前找过谁、怎么答复的，也请写上。',
  },
  circumstances,
  type: { label: '属于哪一种', shownAs: '类别', words: petitionTypes },
  respondent: {
    label: '反映的是哪个单位',
    hint: '写清楚它，才不会把您的事交到它手里。没有就不填。',
    shownAs: '反映的单位',
    said: partiesOnOneLine,
  },
  respondentId: { label: '单位', shown: false },
  petitionerName: { ...name, shownAs: '信访人' },
  representatives: { label: '一起反映的人' },
  speaker: {
    label: '由谁代表大家说话',
    hint: '有事和他商量，答复给他。还没商量好可以不填。',
    shownAs: '代表大家说话的人',
  },
  phone,
  helper,
  address: { label: '住址', hint: '可以不填。填了，书面答复也会寄到这里。' },
  asksAtWindow,
  language,
  corruption: { label: '反映的是贪污腐败、违纪违法吗', shown: false },
  mandate: {
    label: '我看明白了，委托代办员办理这件事。',
    hint: '不勾也能提交：不要代办员，就由信访部门直接办。',
    shownAs: '委托代办员',
  },
  files,
};

/** What the form says beside its questions. */
export const petitionWords = {
  /** One of the answers to what it is: it is sealed, and no agent carries it. */
  corruption: {
    label: '举报贪污腐败、违纪违法',
    note: '密封转送纪检监察机关；也可以自己打 12388。',
  },
  sealed: { title: '您写的会密封起来', goOn: '知道了，接着说' },
  limitations: '走信访，不会让别的期限停下来：看看是哪些',
  person: '怎么找到您？',
  personNote: '都可以不填，先交上；填了，有消息能告诉您。',
  mandateYes: { label: '请代办员替我跑', note: '不收钱，随时可以撤回。' },
  mandateNo: { label: '不用，直接交给信访部门' },
  respondentPick: '从名单里选这个单位，它的人就一定看不到',
  together: '几个人一起反映？写上都有谁',
  mandateQuestion: '要不要请代办员替您跑？',
  mandate: [
    '由官方代办员替您整理材料、找到有权处理的部门、催办、把结果带回来给您。',
    '您还是信访人：所有书面答复都会给您本人。',
    '全程免费，您随时可以撤回委托。',
  ],
};

/** Said wherever a petition is written, so that nobody pays for what is free (信访工作条例 26). */
export const petitionWarnings = {
  free: '信访代办不收任何费用。凡是要钱的，都不是我们的人，请打 12345 反映。',
};
