import type {
  AidEndReason,
  ObjectionOutcome,
  ReportedTo,
  UrgentGround,
} from '../../../../functions/contract/kinds/endReason';
import type { Cited } from '../words';

/** 法律援助法 48, in its order. */
export const aidEndReasons: Record<AidEndReason, Cited> = {
  deceit: {
    label: '用欺骗等不正当手段得到援助',
    note: '申请时说的情况是假的，或者用别的不正当办法得到了援助。',
    article: '《法律援助法》第四十八条第一项',
  },
  concealment: {
    label: '故意隐瞒重要事实或者提供虚假证据',
    note: '影响办案的重要事情没有说，或者证据是假的。',
    article: '《法律援助法》第四十八条第二项',
  },
  illegalUse: {
    label: '利用法律援助做违法的事',
    note: '借着援助从事违法活动。',
    article: '《法律援助法》第四十八条第三项',
  },
  noLongerInHardship: {
    label: '经济状况变了，不再符合条件',
    note: '家里的经济情况好转，法律援助的条件不再具备。',
    article: '《法律援助法》第四十八条第四项',
  },
  caseEnded: {
    label: '案件终止审理或者被撤销',
    note: '案子本身已经停下来，没有需要代理的事了。',
    article: '《法律援助法》第四十八条第五项',
  },
  ownLawyer: {
    label: '自己另外请了律师或者代理人',
    note: '您自己请了律师或者别的代理人。',
    article: '《法律援助法》第四十八条第六项',
  },
  askedToEnd: {
    label: '受援人有正当理由要求终止',
    note: '您自己提出不再需要援助，并说明了理由。',
    article: '《法律援助法》第四十八条第七项',
  },
  other: {
    label: '法律法规规定的其他情形',
    note: '决定书里要写清楚是哪一种情形、依据哪一条。',
    article: '《法律援助法》第四十八条第八项',
  },
};

/** What the justice bureau may say to an objection. */
export const objectionOutcomes: Record<ObjectionOutcome, Cited> = {
  upheld: {
    label: '维持原来的决定',
    note: '法律援助机构的决定不变。仍不服的，可以申请行政复议或者提起行政诉讼。',
    article: '《法律援助法》第四十九条',
  },
  corrected: {
    label: '责令法律援助机构改正',
    note: '原来不给的，法律援助机构要给，三日内指派律师，不能再次拒绝；原来终止的，援助接着进行。',
    article: '《法律援助法》第四十九条',
  },
};

/** To whom harm to a child is reported (未成年人保护法 11). */
export const reportedTo: Record<ReportedTo, { label: string; note: string }> = {
  police: { label: '公安机关', note: '紧急的打 110。' },
  civilAffairs: { label: '民政部门', note: '需要临时照料、转移监护的。' },
  education: { label: '教育部门', note: '发生在学校，或者和上学有关的。' },
  other: { label: '别的部门', note: '请在说明里写明。' },
};

/** Why aid is given first and the formalities follow. */
export const urgentGrounds: Record<UrgentGround, Cited> = {
  limitation: {
    label: '离起诉、仲裁、复议的最后一天不到七日',
    note: '要赶紧起诉、申请仲裁或者行政复议。',
    article: '《法律援助法》第四十四条第一项',
  },
  preservation: {
    label: '要马上申请保全或者先予执行',
    note: '财产保全、证据保全或者先予执行，等不到审查完。',
    article: '《法律援助法》第四十四条第二项',
  },
  other: {
    label: '法律法规规定的其他紧急情形',
    note: '请写明是什么情形。',
    article: '《法律援助法》第四十四条第三项',
  },
};
