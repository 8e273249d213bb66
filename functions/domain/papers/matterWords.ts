import type { CourseStage } from '../../contract/kinds/aidCourse';
import type { AidGroup } from '../../contract/kinds/aidGroup';
import type {
  AidEndReason,
  ObjectionOutcome,
  ReviewOutcome,
  UrgentGround,
} from '../../contract/kinds/endReason';
import type { AidMatter, ApplyingAs, Hardship } from '../../contract/kinds/legalAid';
import type { OpinionOutcome, PetitionType, ReplyOutcome } from '../../contract/kinds/petition';
import type { NotAcceptedGround, PetitionRoute } from '../../contract/kinds/petitionRoute';
import type { ServiceLanguage } from '../../contract/words';

/** 法律援助法 31, 32, 24-29, in the law's words. */
export const aidMatters: Record<AidMatter, string> = {
  stateCompensation: '依法请求国家赔偿',
  socialInsurance: '请求给予社会保险待遇或者社会救助',
  bereavementPay: '请求发给抚恤金',
  maintenance: '请求给付赡养费、抚养费、扶养费',
  labourPay: '请求确认劳动关系或者支付劳动报酬',
  legalCapacity: '请求认定公民无民事行为能力或者限制民事行为能力',
  bodilyHarm: '请求工伤事故、交通事故、食品药品安全事故、医疗事故人身损害赔偿',
  environmentHarm: '请求环境污染、生态破坏损害赔偿',
  heroes: '英雄烈士近亲属为维护英雄烈士的人格权益',
  bravery: '因见义勇为行为主张相关民事权益',
  acquittedAtRetrial: '再审改判无罪请求国家赔偿',
  domesticViolence: '遭受虐待、遗弃或者家庭暴力的受害人主张相关权益',
  criminal: '刑事案件的辩护或者代理',
  other: '其他事项',
};

/** 法律状态, as forms of legal aid call it. */
export const courseStages: Record<CourseStage, string> = {
  notBegun: '尚未进入法律程序',
  mediation: '调解中',
  arbitration: '仲裁中',
  administrative: '行政处理、行政复议中',
  investigation: '侦查',
  prosecution: '审查起诉',
  firstInstance: '一审',
  secondInstance: '二审',
  retrial: '再审',
  enforcement: '执行中',
};

/** 法律援助法 42. */
export const aidGroups: Record<AidGroup, string> = {
  minorWithoutIncome: '无固定生活来源的未成年人',
  elderlyWithoutIncome: '无固定生活来源的老年人',
  disabledWithoutIncome: '无固定生活来源的残疾人',
  socialRelief: '社会救助对象',
  judicialRelief: '司法救助对象',
  preferentialCare: '优抚对象',
  migrantWorker: '讨要劳动报酬或者要求工伤赔偿的进城务工人员',
};

export const hardshipWords: Record<Hardship, string> = {
  declared: '家庭经济困难',
  exemptPerson: '属于免予核查经济困难状况的人员（《法律援助法》第四十二条）',
  noMeansTest: '申请事项不受经济困难条件限制（《法律援助法》第三十二条）',
  otherReasons: '因其他原因没有委托辩护人（《法律援助法》第二十四条）',
  unsure: '本人说不清，请法律援助机构判断',
};

export const applyingAsWords: Record<ApplyingAs, string> = {
  self: '本人申请',
  guardian: '法定代理人（监护人）代为申请',
  nearRelative: '近亲属代为申请',
  agent: '受委托代为申请',
};

export const languages: Record<ServiceLanguage, string> = { zh: '汉语', mn: '蒙古语' };

/** 法律援助法 44. */
export const urgentGrounds: Record<UrgentGround, string> = {
  limitation: '距法定时效或者期限届满不足七日，需要及时提起诉讼或者申请仲裁、行政复议',
  preservation: '需要立即申请财产保全、证据保全或者先予执行',
  other: '法律、法规、规章规定的其他情形',
};

/** 法律援助法 48. */
export const endReasons: Record<AidEndReason, string> = {
  deceit: '受援人以欺骗或者其他不正当手段获得法律援助',
  concealment: '受援人故意隐瞒与案件有关的重要事实或者提供虚假证据',
  illegalUse: '受援人利用法律援助从事违法活动',
  noLongerInHardship: '受援人的经济状况发生变化，不再符合法律援助条件',
  caseEnded: '案件终止审理或者已经被撤销',
  ownLawyer: '受援人自行委托律师或者其他代理人',
  askedToEnd: '受援人有正当理由要求终止法律援助',
  other: '法律法规规定的其他情形',
};

export const objectionOutcomes: Record<ObjectionOutcome, string> = {
  upheld: '维持法律援助机构的决定',
  corrected: '责令法律援助机构改正',
};

export const petitionTypes: Record<PetitionType, string> = {
  suggestion: '建议意见类',
  complaint: '检举控告类',
  appeal: '申诉求决类',
};

/** 信访工作条例 32. */
export const opinionOutcomes: Record<OpinionOutcome, string> = {
  supported: '请求事实清楚，符合法律、法规、规章或者其他有关规定，予以支持',
  explained: '请求合理但缺乏法律依据，作出解释说明',
  notSupported: '请求缺乏事实根据或者不符合有关规定，不予支持',
};

/** 信访工作条例 29, 30, 31(5). */
export const replyOutcomes: Record<PetitionType, Record<ReplyOutcome, string>> = {
  suggestion: {
    wellFounded: '对您的建议、意见予以采纳',
    partlyFounded: '对您的建议、意见部分采纳',
    unfounded: '对您的建议、意见暂不采纳，理由如下',
  },
  complaint: {
    wellFounded: '您反映的情况属实，已经依规依纪依法处理',
    partlyFounded: '您反映的情况部分属实，属实的部分已经依规依纪依法处理',
    unfounded: '经调查，没有发现您所反映的情况',
  },
  appeal: {
    wellFounded: '对您申请的事项，已经依法查处或者履行职责',
    partlyFounded: '对您申请的事项，已经依法查处或者履行一部分职责，其余部分的理由如下',
    unfounded: '对您申请的事项，依法不予查处或者不履行，理由如下',
  },
};

export const reviewOutcomes: Record<ReviewOutcome, string> = {
  maintained: '维持原意见',
  changed: '变更原意见',
  redo: '撤销原意见，责令重新办理',
  outOfTime: '请求超过三十日的期限，不予受理，原意见照旧',
};

/** 信访工作条例 31. */
export const routes: Record<PetitionRoute, { name: string; door: string }> = {
  litigation: { name: '通过诉讼等法律程序处理', door: '人民法院、人民检察院或者公安机关' },
  arbitration: { name: '通过仲裁处理', door: '劳动人事争议、农村土地承包等仲裁机构' },
  partyAppeal: { name: '按照党员申诉、申请复审等程序处理', door: '作出决定的党组织或者其上级党组织' },
  administrative: {
    name: '通过行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序处理',
    door: '有权的行政机关或者行政复议机关',
  },
  lawEnforcement: {
    name: '申请查处违法行为、履行保护人身权或者财产权等合法权益职责',
    door: '有权的行政机关',
  },
  petition: {
    name: '由有权处理的机关、单位听取陈述、调查核实，出具信访处理意见书',
    door: '有权处理的机关、单位',
  },
};

export const notAcceptedGrounds: Record<NotAcceptedGround, string> = {
  pendingBelow: '该事项已由有关机关、单位受理或者正在办理，且在规定期限内',
  afterReReview: '复核意见作出后，仍以同一事实和理由提出',
};
