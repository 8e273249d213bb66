import { commonWords } from '../../papers/commonWords';

/** 信访工作条例 18-36. Sentences that stand in every paper of their kind. */
export const petitionWords = {
  petitioner: '信访人',
  request: '投诉请求',
  facts: '事实和理由',
  opinion: '处理意见',
  outcome: '结论',
  basis: '法律法规依据',
  mandateText: (agent: string, unit: string) =>
    `本人自愿委托${unit}${agent}代为办理下列信访事项：整理材料、反映情况、转交有权处理的机关和单位、查询进度、带回答复。`,
  mandateUnknown:
    '本人自愿委托代办员代为办理下列信访事项：整理材料、反映情况、转交有权处理的机关和单位、查询进度、带回答复。',
  mandateRules: [
    '代办不收取任何费用，代办员不得接受财物。',
    '本委托可以随时收回，收回立即生效，不用说明理由。',
    '代办员对知道的情况保密，不得把检举、控告的材料和有关情况透露、转给被检举、控告的人员或者单位。',
    '本委托不影响本人自己提出、查询、撤回信访事项，不影响本人申请复查、复核，也不放弃任何权利。',
  ],
  until: (day: string) => `委托期限：自同意之日起至 ${day}。`,
  agent: '代办员',
  unit: '所在单位',
  accepted: (day: string) => `您于${day}提出的信访事项，属于本单位职权范围，决定予以受理。`,
  acceptedRoute: '本事项按照《信访工作条例》第三十一条第六项办理。',
  handleBy: (day: string) =>
    `应当自受理之日起六十日内办结，最晚 ${day}；情况复杂的，经本单位负责人批准可以适当延长，延长期限不超过三十日，并会告诉您理由。`,
  acceptedRights:
    '您可以随时查询办理进度，对办理作出评价。办理人员与本事项或者与您有直接利害关系的，应当回避。',
  acceptedBasis: '《信访工作条例》第二十三条',
  /** 29, 30: the regulation has no days for these; what is promised is ours. */
  answerBy: (day: string) =>
    `本单位研究、核实以后书面答复您，最晚 ${day}（条例没有规定天数，这一天以本地规定为准）。`,
  dutyBy: (day: string) =>
    `本单位依法查处、履行职责，或者答复您，最晚 ${day}。到期没有履行的，您可以向人民法院起诉。`,
  dutyAcceptedBasis: '《信访工作条例》第二十三条、第三十一条第五项，《行政诉讼法》第四十七条',
  handledBasis: '《信访工作条例》第二十三条、第三十四条',
  notAccepted: (day: string, ground: string) => `您于${day}提出的信访事项，经审查：${ground}，决定不予受理。`,
  lookAgain: '认为不该这样办的，可以在手机上打开这件事项，请求重新看一看。',
  lookAgainBy: (day: string) => `请求重新看一看，最好在 ${day} 以前提；晚了也收`,
  notAcceptedNext:
    '有新的事实、理由或者证据的，可以作为新的事项再提出。不清楚该找谁，请拨打 12345 或者 12348 询问。',
  redirected: (day: string) => `您于${day}提出的信访事项，经审查，应当按照下列途径依法处理：`,
  door: '由下列机关依法办理',
  passedOn: '材料已经转送',
  passedOnTo: (to: string) =>
    `您的材料由本单位转送${to}，您不用再交一遍。寄出的日子和单号、对方收到的日子、对方的答复，都记在这件事的办理经过里，随时可以查。`,
  how: '怎样办理',
  periods: '要注意的期限',
  redirectedNext:
    '转送不代替您自己起诉、申请仲裁或者复议：这些途径都有法定期限，请尽早提出。需要人代写材料、打官司的，可以申请法律援助，不收费。',
  transferred: (day: string, to: string) => `您于${day}提出的信访事项，已经转送${to}依法处理。`,
  transferredThen: (day: string | null) =>
    `${day === null ? '收到转送的单位应当在十五日内' : `收到转送的单位最晚 ${day}，应当`}告诉您是否受理。您不用重新提交材料。`,
  transferredBasis: '《信访工作条例》第二十二条、第二十三条',
  extended: (days: number) => `您提出的信访事项情况复杂，经本单位负责人批准，办理期限延长 ${days} 日。`,
  extendedBy: (day: string) => `延长以后，最晚 ${day} 办结并书面答复您。`,
  extendedMost: '按照规定，延长期限不超过三十日。',
  extendedBasis: '《信访工作条例》第三十四条',
  opinionOpening: (day: string) => `您于${day}提出的信访事项，经听取陈述、调查核实，现提出处理意见如下：`,
  replied: (day: string) => `您于${day}提出的信访事项，本单位已经研究、核实，现答复如下：`,
  reply: '答复内容',
  suggestionBasis: '《信访工作条例》第二十九条',
  complaintBasis: '《信访工作条例》第三十条',
  dutyBasis: '《信访工作条例》第三十一条第五项',
  afterReply: {
    suggestion: '对答复还有话说的，可以在手机上接着留言；有新的建议，可以再提出。',
    complaint:
      '对答复不满意的，可以向本单位的上一级机关反映；有新的事实、线索的，可以再提出。反映党员、公职人员违纪违法的，可以打 12388。',
    appeal:
      '认为本单位没有依法履行职责，或者对处理决定不服的，可以申请行政复议，也可以直接向人民法院起诉。申请行政复议是自知道之日起六十日内（《行政复议法》第二十条），起诉是自知道之日起六个月内（《行政诉讼法》第四十六条）。请尽快打 12348 问律师，不收费。',
  },
  promised: '落实',
  promisedText: (who: string, what: string, day: string) =>
    `由${who}落实：${what}最晚 ${day} 完成。到期没有落实的，向上一级机关报告。`,
  settlementText: (way: string) => `双方自愿，就下列信访事项达成${way}，内容如下：`,
  settlementWays: { mediation: '调解协议', settlement: '和解协议' },
  settlementTerms: '协议内容',
  settlementAgreed: (other: string, otherDay: string, ownDay: string) =>
    `${other}于${otherDay}同意；信访人于${ownDay}在手机上同意。`,
  settlementKept:
    '本协议不要求任何一方放弃投诉、举报、申请复议、起诉的权利。一方不按协议做的，信访人可以在手机上提出，由办理单位督促落实。',
  otherSide: '对方',
  noReview:
    '本事项不按照信访程序的复查、复核办理。对本意见还有话说的，可以在手机上继续提出，或者走告知的法定途径。',
  askReview:
    '对本处理意见不服的，可以自收到书面答复之日起三十日内，请求原办理机关、单位的上一级机关、单位复查。',
  askReReview:
    '对本复查意见不服的，可以自收到书面答复之日起三十日内，向复查机关、单位的上一级机关、单位请求复核。',
  counted: '从本意见出具之日起算；您收到得晚的，从收到之日起算。',
  fromReceipt: '从您收到本意见书的次日起数三十日，最后一天遇休息日顺延；过了也可以提，由上一级决定收不收。',
  reviewBasis: '依据：《信访工作条例》第三十五条。',
  reReviewBasis: '依据：《信访工作条例》第三十六条。',
  redo: '本事项由原办理机关、单位重新办理，办理期限重新计算。',
  /** What was asked for too late was not looked at: nothing is decided by it that 36(3) could shut out. */
  notReviewed:
    '原来的意见照旧，其中答应的事照样落实。有新的事实、证据的，可以作为新的事项提出；还有没有别的法律途径，可以打 12348 问律师，不收费。',
  endOfRoad:
    '本复核意见作出后，仍以同一事实和理由提出的，各级机关、单位不再受理（《信访工作条例》第三十六条第三款）。有新的事实、证据的，可以作为新的事项提出；还有法律途径的，可以申请法律援助。',
  reviewText: (day: string, what: string, no: string) =>
    `申请人对${day}出具的《${what}》（事项编号 ${no}）不服，现依照《信访工作条例》提出申请，请依法审查。`,
  before: '原来的意见',
  beforeText: (paper: string, day: string, number: string, outcome: string) =>
    `${paper}（${number}，${day}），结论：${outcome}。`,
  found: '查明的情况',
  reviewReasons: '不服的事实和理由',
  reviewAsks: '请求：撤销或者变更原意见，依法处理申请人的请求。',
  attached: (count: number) => `附：证据材料 ${count} 件`,
  reviewed: (day: string) => `您于${day}请求复查。经审查，提出复查意见如下：`,
  reReviewed: (day: string) => `您于${day}请求复核。经审查，提出复核意见如下：`,
  bodyAbove: '原办理机关、单位的上一级机关、单位',
  reviewBodyAbove: '复查机关、单位的上一级机关、单位',
  mandateFooter: '本委托书一式两份，委托人、代办员各一份。',
  footer: [commonWords.free, commonWords.ask],
};
