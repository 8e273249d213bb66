import { formsOfAid } from './formsOfAid';
import type { CourseStage } from '../../../../functions/contract/kinds/aidCourse';
import type { ApplyingAs, CriminalRole, Hardship } from '../../../../functions/contract/kinds/legalAid';
import { Day } from '../../../../functions/contract/ids';
import { aidGroups } from '../../filing/eligible';
import { sensitiveConsentWords } from '../../me/consent';
import { dayText } from '../../when';
import { asksAtWindow, circumstances, files, helper, language, name, otherSide, phone } from '../fields';
import type { FormWords } from '../words';
import { matters } from './line';

/** 法律状态, in plain words. */
export const courseStages: Record<CourseStage, string> = {
  notBegun: '还没有到法院、仲裁委或者别的机关',
  mediation: '正在调解',
  arbitration: '正在仲裁',
  administrative: '行政机关正在处理，或者正在行政复议',
  investigation: '公安机关正在侦查',
  prosecution: '检察院正在审查',
  firstInstance: '法院一审',
  secondInstance: '法院二审',
  retrial: '再审、抗诉（法院、检察院已经决定的）',
  enforcement: '正在执行',
};

type Choice = { label: string; note: string };

/** Nobody has to know the law to answer: each choice says in plain words who it is for (法律援助法 32, 41, 42). */
export const hardships: Record<Hardship, Choice> = {
  declared: { label: '家里经济困难', note: '您如实说明就行，不用去开困难证明，由法律援助机构核查。' },
  exemptPerson: {
    label: '属于不用核查经济困难的人',
    note: '没有固定生活来源的未成年人、老年人、残疾人；享受社会救助、司法救助或者优抚的人；讨要工资、要求工伤赔偿的进城务工人员。',
  },
  noMeansTest: {
    label: '这类事不看经济条件',
    note: '遭受虐待、遗弃、家庭暴力；见义勇为；近亲属维护英雄烈士人格权益；再审改判无罪请求国家赔偿。',
  },
  otherReasons: {
    label: '不是因为钱，是别的原因没有请律师',
    note: '刑事案件的嫌疑人、被告人可以选这一项，不用说收入。',
  },
  unsure: { label: '我说不清', note: '没关系，先提交，由法律援助机构帮您判断。' },
};

/** What somebody is in a criminal matter (法律援助法 24, 29). */
export const criminalRoles: Record<CriminalRole, Choice> = {
  accused: { label: '被怀疑、被起诉的人', note: '犯罪嫌疑人、被告人。不问收入。' },
  victim: { label: '受害的人', note: '被害人，或者他的家人。' },
  privateProsecutor: { label: '自己到法院告的人', note: '自诉人。' },
  civilPlaintiff: { label: '在刑事案件里要求赔偿的人', note: '附带民事诉讼原告人。' },
};

/** 法律援助法 40: the person, a guardian for someone who cannot, a near relative; and anyone whom the person asked to. */
export const applyingAs: Record<ApplyingAs, Choice> = {
  self: { label: '给自己申请', note: '需要援助的就是您本人。多大年纪都可以自己申请。' },
  guardian: { label: '我是监护人，替他申请', note: '孩子未满 18 岁，或者家人不能辨认自己的行为。' },
  nearRelative: {
    label: '我是近亲属，替他申请',
    note: '替父母、子女、配偶、兄弟姐妹、祖父母、外祖父母等申请。为什么替他，以后再说明就行。',
  },
  agent: {
    label: '他请我替他申请',
    note: '朋友、邻居、村干部、法律明白人等。本人同意的材料以后再补。',
  },
};

/** Of a day that stands masked only the year is there. */
const bornText = (day: string): string =>
  Day.safeParse(day).success ? dayText(day) : `${day.slice(0, 4)} 年`;

export const form: FormWords<'legalAid'> = {
  matter: { label: '要办的是什么事', shownAs: '申请事项', words: matters },
  circumstances,
  facts: { label: '事情的经过', hint: '对方是谁、什么时候、发生了什么、您想要什么结果。' },
  otherSide,
  formOfAid: {
    label: '想要什么样的帮助',
    hint: '不清楚可以不选，由法律援助机构来定。',
    shownAs: '申请的援助形式',
    words: formsOfAid,
  },
  courseStage: {
    label: '这件事现在到了哪一步',
    hint: '不清楚可以不选。',
    shownAs: '案件阶段',
    words: courseStages,
  },
  cause: { label: '案由', hint: '传票、通知书上写着的，照着写；没有就不填。', shownAs: '案由' },
  handlingBody: {
    label: '正在办这件事的法院、公安局、仲裁委或者别的机关',
    // 法律援助法 38: a suit is the matter of the agency where the body is; a case goes there without being filed again.
    hint: '没有就不填。在别的旗县也写上，该由那里的法律援助中心办的，我们转过去，您不用再交一遍。',
    shownAs: '办案机关',
  },
  limitationOn: {
    label: '最后一天是哪天',
    hint: '通知书、裁决书上一般写着。不到七天的，法律援助机构会先办。',
    shownAs: '最晚要起诉、仲裁或者复议的日子',
    said: dayText,
  },
  hardship: { label: '经济条件', words: hardships },
  groups: {
    label: '有没有下面的情况',
    hint: '说的是需要援助的那个人。有几项选几项，都没有就不选。',
    shownAs: '属于',
    words: aidGroups,
  },
  applicantName: { ...name, shownAs: '申请人' },
  criminalRole: { label: '在案子里是哪一方', shownAs: '在案子里是', words: criminalRoles },
  applyingAs: { label: '替谁申请', shownAs: '怎么申请', words: applyingAs },
  beneficiaryName: { label: '需要援助的人的姓名', shownAs: '替谁申请' },
  bornOn: { label: '他（她）的出生日期', shownAs: '出生日期', said: bornText },
  livesOnOwnWages: {
    label: '年满 16 岁，主要靠自己挣的工资生活',
    hint: '这样就可以自己作主，不用监护人。',
    shownAs: '主要靠自己的工资生活',
  },
  cannotActAlone: { label: '需要援助的人自己办不了（不能辨认自己的行为等）', shownAs: '本人自己办不了' },
  guardianIsOtherSide: {
    label: '他（她）的监护人就是对方',
    shownAs: '监护人就是对方',
  },
  detained: { label: '需要援助的人现在被关押', shownAs: '本人被关押' },
  handedIn: { label: '已经交到窗口的材料', shownAs: '随申请交的材料' },
  phone,
  helper,
  address: { label: '住址', hint: '可以不填。填了，文书可以寄到这里。' },
  asksAtWindow,
  idNumber: { label: '身份证号码', hint: '现在不方便可以不填，以后到窗口再出示。' },
  language,
  sensitiveConsent: {
    label: sensitiveConsentWords.label,
    hint: sensitiveConsentWords.note,
    shown: false,
  },
  truthful: {
    label: '照实说就行，记不清可以写记不清。我承诺以上内容真实；如果有假，愿意承担法律责任。',
    shown: false,
  },
  files,
};

/** What the form says beside its questions. */
export const applyWords = {
  courseTitle: '办到哪一步、想要什么帮助',
  courseNote: '知道的话写几样，不清楚可以都不填，由法律援助机构来问。',
  person: '怎么找到您？',
  personNote: '都可以不填，先交上；填了，有消息能告诉您。',
  noGroup: { label: '上面都不是的，选一项' },
  intro: '先提交就行，现在不用交材料。还缺什么，法律援助机构会一次告诉您。',
  noHardship: '不问收入，不用填经济困难的材料。',
  ownBirth: { label: '您的出生日期（未满 18 岁的请填）' },
  ownGuardian: {
    label: '我的父母（监护人）就是对方，或者伤害了我',
    hint: '勾上以后，我们不会去找他们，也不会告诉他们。',
  },
  accused: '刑事案件的嫌疑人、被告人，不问收入，也不用填经济困难的材料。',
  whyNoDefender: { label: '没有请律师的原因（可以不选）' },
  handedInNote: '已经把材料交到窗口的，记在这里，回执上会写明。',
};
