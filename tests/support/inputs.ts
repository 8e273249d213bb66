import type { actionInputs, CaseAction } from '../../functions/contract/deeds/actions';
import type { Day, Instant } from '../../functions/contract/ids';
import type * as z from '../../functions/contract/z';
import { addDays, addHours, dayOf } from '../../functions/domain/clocks/day';

export type Inputs = { [A in CaseAction]: z.infer<(typeof actionInputs)[A]> };

/** Whom and which organisations the words name. */
type Names = { personId: string; organisationId: string; otherSideId: string };

/** An answer as long as answers mostly are: 372 characters. */
export const longText = '根据《劳动合同法》第三十条，用人单位应当按时足额支付劳动报酬。'.repeat(12);

/** What the one materials notice asks for. */
export const papers = ['身份证复印件', '劳动合同'];

const review = { outcome: 'maintained', opinion: longText, basis: '《信访工作条例》第三十五条' } as const;

/** Who does what by when. */
const promise = (at: Instant) => ({
  performer: '镇财政所',
  performance: '把补偿款打入一卡通。',
  performBy: addDays(dayOf(at), 20),
});

const inputsOn = (
  at: Instant,
  { personId, organisationId, otherSideId }: Names,
  today: Day,
  promised: ReturnType<typeof promise>,
): Inputs => ({
  message: { text: '请您明天上午来一趟。' },
  tellDanger: { danger: 'violence' },
  confirmSafe: { text: '已经打电话问过，人在娘家，现在安全。' },
  reportMajor: { to: '旗委、旗政府', text: '十几户人要一起去市里，已经请镇里去做工作。' },
  withdraw: { reason: '已经自己解决了。' },
  leave: {},
  correctParty: { name: '郭有田', phone: '13947400009' },
  chooseSpeaker: { seq: 1 },
  take: {},
  assign: { personId },
  handToColleague: { personId, reason: '下周起我请假，先请同事接着办。' },
  unassign: { reason: '点错了人。' },
  recall: { reason: '转错了单位。' },
  declareNoConflict: {},
  declareConflict: { reason: '我代理过对方的另一件事。' },
  correct: { field: 'phone', right: '13947412346' },
  withdrawSensitive: {},
  agreeSensitive: {},
  nameOtherSide: { organisationIds: [otherSideId] },
  transfer: { organisationId },
  raise: { reasons: '本级协调不下来。' },
  accept: {},
  sendBack: { reasons: '不属于本单位职责。' },
  askReturn: { reasons: '查清楚了，这件事归住建部门管。' },
  allowReturn: {},
  refuseReturn: { reasons: '三定方案写明是贵单位的职责。' },
  agreeReturn: {},
  insist: { reasons: '三定方案写明是贵单位的职责。' },
  allot: { organisationId, reasons: '按职责分工，由该单位办理。' },
  answer: { text: longText },
  takeBackAnswer: { reason: '算错了日子，马上重写。' },
  correctAnswer: { reason: '时效写成了两年，应当是三年。', text: longText },
  promise: { until: addHours(at, 30), text: '要查一下判例，后天给您答复。' },
  followUp: { text: '那我还要交什么材料？' },
  close: { solved: true },
  reopen: { text: '老板又反悔了。' },
  startReview: {},
  requestMaterials: { items: papers, text: '请一次补齐。' },
  askExplanation: { items: papers.slice(0, 1), text: '身份证上的住址和申请表不一致，请说明。' },
  supplyMaterials: { text: '都带来了。' },
  giveUrgently: { ground: 'limitation', text: '仲裁时效还剩三天。' },
  completeFormalities: { text: '手续补办好了。' },
  grant: {},
  refuse: { reasons: '不属于法律援助范围。', article: '《法律援助法》第三十一条' },
  object: { reasons: '我是农民工讨薪，应当给予援助。' },
  decideObjection: {
    outcome: 'corrected',
    reasons: '申请人属于免予核查经济困难状况的人员。',
    article: '《法律援助法》第四十二条',
  },
  begin: {},
  signAgreement: {},
  reportProgress: { text: '已经立案，下月开庭。' },
  reportGround: { ground: 'ownLawyer', text: '受援人自己请了律师。' },
  askChange: { reasons: '律师一直联系不上。' },
  approveChange: {},
  declineChange: { reasons: '律师已经按时联系，有通话记录。' },
  terminate: { ground: 'askedToEnd', reasons: '受援人书面要求终止。', article: '《法律援助法》第四十八条' },
  askToEnd: { reasons: '已经和解了。' },
  declineEnd: { heard: '受援人本人', reasons: '和解还没有履行。' },
  agreeWithdrawal: { heard: '孩子的班主任', reasons: '本人也不愿意再办。' },
  recordReport: { to: 'police', on: today },
  recordEndSent: { on: today, text: '律师事务所、区人民法院，当面送去。' },
  recordCallBack: { reached: true, text: '律师尽责，工资已经拿到。' },
  recordOriginals: {
    papers: [{ name: '劳动合同', copies: 1, pages: 3, isOriginal: true }],
    on: today,
    isAll: true,
  },
  attachFiles: { title: '来信', files: ['f0123456789abcdefghijklmno'] },
  conclude: { result: '双方达成调解，工资已付清。' },
  handInFile: {},
  archive: {},
  askRecusal: { whom: 'assignee', reasons: '他是对方厂长的弟弟。' },
  decideRecusal: { outcome: 'stepsAside', reasons: '确有亲属关系，应当回避。' },
  recordService: { paper: '1-acceptance', way: 'handed', on: today },
  agreePhoneService: {},
  declinePhoneService: {},
  recordCall: { noticeId: '1234567890.1.filed.p0', reached: true },
  agreeMandate: { until: addDays(today, 180) },
  declineMandate: {},
  revokeMandate: {},
  register: {},
  classify: { type: 'appeal', route: 'petition' },
  redirect: { route: 'litigation', text: '这件事要到法院起诉，诉讼时效三年。' },
  notAccept: { ground: 'pendingBelow', reasons: '同一件事旗县正在办理。' },
  investigate: {},
  extend: { days: 30, reasons: '需要重新测量地块。' },
  giveOpinion: {
    outcome: 'supported',
    request: '发放征地补偿款。',
    facts: '经查，补偿款滞留在镇财政所。',
    opinion: longText,
    basis: '《信访工作条例》第三十二条',
    ...promised,
  },
  proposeSettlement: {
    way: 'settlement',
    otherSide: '镇财政所',
    otherAgreedOn: today,
    terms: '补偿款分两次发放。',
    ...promised,
  },
  agreeSettlement: {},
  declineSettlement: { reason: '分两次太慢。' },
  recordPerformance: { text: '已经打入一卡通。', on: today },
  confirmPerformance: {},
  denyPerformance: { text: '只到账一半。' },
  giveReply: { outcome: 'partlyFounded', text: longText },
  askReview: { reasons: '金额算得不对。' },
  giveReview: review,
  askReReview: { reasons: '还是没有按实际亩数算。' },
  giveReReview: { ...review, basis: '《信访工作条例》第三十六条' },
  forward: {},
  recordPost: { way: 'posted', on: today, tracking: 'EX000000000CN' },
  receiveReply: { on: today },
  recordReceipt: { on: today, from: '收发室' },
  recordReply: { outcome: 'answered', on: today, text: '已经受理，按程序办理。' },
  recordHearing: { from: today, to: addDays(today, 1) },
  declineComplaint: {
    ground: 'notAboutAid',
    reasons: '所反映的是自行委托的律师。',
    door: '可以向当地律师协会投诉。',
  },
  askStatement: { question: '请说明什么时候向受援人通报过进展。' },
  recordStatement: { text: '称电话通报过一次，没有记录。' },
  decideComplaint: {
    outcome: 'corrected',
    facts: '经查阅案卷，没有按期通报办理情况。',
    reasons: longText,
    article: '《法律援助法》第四十六条',
  },
  answerComplaint: {},
});

/** Something fitting to say for every action, by someone who does it at `at`. */
export const inputsAt = (at: Instant, names: Names): Inputs => inputsOn(at, names, dayOf(at), promise(at));

const again = { outcome: 'redo', opinion: '亩数没有查清，重新办理。', basis: '《信访工作条例》第三十五条' };

/** Where what a deed leads to hangs on what it says: the other ways. */
export const otherInputs: Partial<Record<CaseAction, readonly object[]>> = {
  classify: [{ type: 'appeal', route: 'litigation' }, { type: 'suggestion' }],
  decideObjection: [
    { outcome: 'upheld', reasons: '申请事项不在范围内。', article: '《法律援助法》第三十一条' },
  ],
  decideRecusal: [{ outcome: 'stays', reasons: '没有查到亲属关系。' }],
  giveReview: [again],
  giveReReview: [again],
};
