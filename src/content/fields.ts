import type { CaseAction, Deed } from '../../functions/contract/actions';

type InputOf<A extends CaseAction> = Extract<Deed, { action: A }>['input'];

const decision = { outcome: '决定', reasons: '理由', article: '依据的条文' };
const review = { outcome: '结论', opinion: '意见和理由', basis: '依据' };

/** What each action asks for, by the name of its field. */
export const fieldLabels: { [A in CaseAction]: Required<Record<keyof InputOf<A>, string>> } = {
  message: { text: '留言', files: '照片、文件、语音' },
  withdraw: { reason: '为什么撤回' },
  take: {},
  assign: { personId: '承办人', reason: '为什么换人' },
  declareNoConflict: {},
  declareConflict: { reason: '是什么关系' },
  nameOtherSide: { organisationIds: '对方单位' },
  transfer: { organisationId: '转送到', text: '附言' },
  raise: { reasons: '为什么报给上一级' },
  accept: {},
  sendBack: { reasons: '退回的理由' },
  agreeReturn: {},
  insist: { reasons: '为什么归对方办' },
  allot: { organisationId: '由哪个单位办', reasons: '指定的理由' },
  answer: { text: '答复', files: '照片、文件、语音' },
  promise: { until: '什么时候答复', text: '为什么要等' },
  followUp: { text: '您还想问什么', files: '照片、文件、语音' },
  close: { solved: '事情解决了吗' },
  reopen: { text: '还有什么没弄明白、没解决' },
  startReview: {},
  requestMaterials: { items: '还缺的材料', text: '补充说明' },
  askExplanation: { items: '要说明哪几样材料', text: '哪里要说明' },
  supplyMaterials: { items: '补了哪几样', text: '补充的内容', files: '照片、文件、语音' },
  giveUrgently: { ground: '属于哪一种紧急情形', text: '具体情况' },
  completeFormalities: { items: '交了哪些材料', text: '补办的情况', files: '照片、文件、语音' },
  grant: { text: '附言' },
  refuse: { reasons: '理由', article: '依据的条文' },
  object: { reasons: '为什么不同意', files: '照片、文件、语音' },
  decideObjection: decision,
  begin: {},
  signAgreement: {},
  reportProgress: { text: '办到哪一步了', files: '照片、文件、语音' },
  reportGround: { ground: '属于哪一种情形', text: '具体情况' },
  askChange: { reasons: '为什么要换' },
  approveChange: { text: '附言' },
  declineChange: { reasons: '不同意的理由' },
  terminate: { ground: '属于哪一种情形', reasons: '理由', article: '依据的条文' },
  conclude: { result: '办理结果', files: '照片、文件、语音' },
  handInFile: { text: '案卷说明' },
  archive: {},
  agreeMandate: { until: '委托到哪一天' },
  declineMandate: { reason: '为什么不同意' },
  revokeMandate: { reason: '为什么收回' },
  register: {},
  classify: { type: '类别', route: '走哪一条路' },
  redirect: { route: '该走哪一条路', text: '怎么走、带什么' },
  notAccept: { ground: '为什么不受理', reasons: '理由和该去哪里' },
  investigate: {},
  extend: { days: '延长多少日', reasons: '理由（当事人会看到）' },
  giveOpinion: {
    outcome: '结论',
    request: '当事人的请求',
    facts: '查明的事实',
    opinion: '处理意见',
    basis: '依据',
  },
  askReview: { reasons: '为什么不同意', files: '照片、文件、语音' },
  giveReview: review,
  askReReview: { reasons: '为什么不同意', files: '照片、文件、语音' },
  giveReReview: review,
  recordService: { paper: '哪一份文书', way: '怎么送到的', on: '哪一天', files: '签收的照片' },
  recordCall: { noticeId: '哪一件事', reached: '打通了吗' },
  recordHearing: { from: '听证从哪一天', to: '到哪一天' },
};

export const solvedWords = { yes: '解决了', no: '没有解决' };

export const dayWords = { hour: '几点' };

const picking = {
  none: '这个地方没有这一类单位，请换一类。',
  elsewhere: '不在这个地方？换一个地方找',
  place: '单位在哪里',
};

/** In the picking of organisations: to hand a case to, or on the other side. */
export const organisationWords = {
  handOver: { ...picking, kind: '转给哪一类单位' },
  otherSide: { ...picking, kind: '是哪一类单位' },
  remove: '去掉',
};

/** When the one notice of materials is to be picked from. */
export const noticedWords = { none: '还没有发过材料清单。' };
