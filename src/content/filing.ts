import type { CaseKind } from '../../functions/contract/words';

/** What all three forms say. */
export const filingWords = {
  resumed: '上次没写完的内容还在，接着写就行。',
  startOver: '不要了，重新写',
  area: '事情发生在哪里',
  areaHint: '先选旗县；知道是哪个乡镇、哪个村，可以接着选。',
  phone: '联系电话',
  language: '您想用哪种语言',
  name: '您的姓名',
  nameHint: '和身份证上的一样。',
  free: '全程免费',
  carried: '咨询里写过的内容已经带过来，请看看对不对，再补上没有的。',
  openCase: '看正在办的那一件',
  anyway: '不是同一件，仍然提交',
};

/** On the button that files. */
export const fileButtons: Record<CaseKind, string> = {
  consultation: '提交咨询',
  legalAid: '提交申请',
  petition: '提交委托',
};

export const consultWords = {
  topic: '是哪方面的事',
  question: '您想问什么',
  questionHint: '什么时候、跟谁、发生了什么、现在到哪一步了。不会写长的，写几句也行。',
  phoneHint: '不留也能问。留了电话，律师有急事能找到您。',
  otherSide: '对方是谁',
  otherSideHint: '写上对方的姓名或者单位名称，替对方办事的律师就看不到您的事。没有就不填。',
  promise: '不用留姓名，不收钱。答复会在“我的事项”里，也会提醒您。',
};

export const applyWords = {
  intro: '先提交就行，现在不用交材料。还缺什么，法律援助机构会一次告诉您。',
  matter: '要办的是什么事',
  facts: '事情的经过',
  factsHint: '对方是谁、什么时候、发生了什么、您想要什么结果。',
  hardship: '经济条件',
  phoneHint: '法律援助机构要用它找到您。',
  applyingAs: '替谁申请',
  beneficiary: '需要援助的人的姓名',
  bornOn: '他（她）的出生日期',
  cannotActAlone: '他（她）自己办不了（不能辨认自己的行为等）',
  guardianIsOtherSide: '他（她）的监护人就是对方',
  detained: '需要援助的人现在被关押',
  groups: '有没有下面的情况',
  groupsHint: '说的是需要援助的那个人。有几项选几项，都没有就不选。',
  noHardship: '不问收入，不用填经济困难的材料。',
  hurry: '有快到期的日子（起诉、仲裁、复议的最后一天）',
  limitationOn: '最后一天是哪天',
  limitationHint: '通知书、裁决书上一般写着。不到七天的，法律援助机构会先办。',
  handedIn: '已经交到窗口的材料',
  handedInFold: '已经把材料交到窗口了？记在这里，回执上会写明',
  idNumber: '身份证号码',
  idNumberHint: '现在不方便可以不填，以后到窗口再出示。',
  truthful: '我承诺以上内容真实。如果有假，愿意承担法律责任。',
};

export const petitionWords = {
  corruption: '反映的是贪污腐败、违纪违法吗',
  yes: '是',
  no: '不是',
  type: '属于哪一种',
  request: '您的请求',
  requestHint: '想让哪个部门、解决什么问题。',
  facts: '事实和理由',
  factsHint: '什么时候、在哪里、发生了什么；以前找过谁、怎么答复的，也请写上。',
  address: '住址',
  addressHint: '书面答复会寄到这里。没有住址，可能收不到书面告知。',
  respondent: '反映的是哪个单位',
  respondentHint: '写清楚它，才不会把您的事交到它手里。没有就不填。',
  respondentPick: '从名单里选这个单位，它的人就一定看不到',
  respondentUnit: '单位',
  respondentKind: '是哪一类单位',
  respondentNone: '这个地方没有这一类单位，请换一类。',
  respondentElsewhere: '不在这个地方？换一个地方找',
  respondentPlace: '单位在哪里',
  together: '几个人一起反映？写上代表人（最多五名）',
  representative: '代表人',
  mandateTitle: '委托说明',
  mandate: [
    '由公职代办员替您整理材料、找到有权处理的部门、催办、把结果带回来给您。',
    '您还是信访人：所有书面答复都会给您本人。',
    '全程免费，您随时可以撤回委托。',
  ],
  agree: '我看明白了，委托代办员办理这件事。',
};
