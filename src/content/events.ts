import type { EventWord } from '../../functions/contract/actions';
import type { TimelineEntry } from '../../functions/contract/views';

/** What happened, in the timeline of a case. */
export const events: Record<EventWord, string> = {
  message: '留言',
  withdraw: '撤回',
  take: '接手',
  assign: '指派承办人',
  declareNoConflict: '确认没有利益冲突',
  declareConflict: '有利益冲突，回避',
  nameOtherSide: '登记对方单位',
  transfer: '转给别的单位',
  raise: '报给上一级',
  accept: '收下，由本单位办',
  sendBack: '说明理由退回',
  agreeReturn: '同意退回，接着办',
  insist: '仍请对方办理',
  allot: '上一级指定办理单位',
  answer: '作出答复',
  promise: '约定答复时间',
  followUp: '追问',
  close: '结束',
  reopen: '重新打开',
  startReview: '开始审查',
  requestMaterials: '一次性告知需要补充的材料',
  askExplanation: '请申请人说明材料',
  supplyMaterials: '补充材料',
  giveUrgently: '情况紧急，先行提供援助',
  completeFormalities: '补办手续',
  grant: '决定给予法律援助',
  refuse: '决定不予法律援助',
  object: '提出异议',
  decideObjection: '对异议作出决定',
  begin: '接受指派',
  signAgreement: '签订委托协议',
  reportProgress: '通报进展',
  reportGround: '报告终止事由',
  askChange: '要求更换律师',
  approveChange: '同意更换律师',
  declineChange: '不同意更换律师',
  terminate: '决定终止法律援助',
  conclude: '办结',
  handInFile: '交回案卷',
  archive: '归档',
  agreeMandate: '同意代办',
  declineMandate: '不同意代办',
  revokeMandate: '收回代办委托',
  register: '登记',
  classify: '分类',
  redirect: '告知该走的途径',
  notAccept: '不予受理',
  investigate: '开始调查核实',
  extend: '延长办理期限',
  giveOpinion: '出具处理意见',
  askReview: '请求复查',
  giveReview: '出具复查意见',
  askReReview: '请求复核',
  giveReReview: '出具复核意见',
  recordHearing: '登记听证日期',
  recordService: '登记纸质文书已经送到',
  recordCall: '打电话告知',
  file: '提交',
  warn: '期限临近，系统已经提醒',
  markOverdue: '超过期限，系统已经记录',
  escalate: '系统已经向上报告',
  lapse: '到期没有补充材料，视为撤回',
  settle: '到期没有再提出，自动结束',
  mandateUnanswered: '到期没有答复是否同意代办，另行安排',
  mandateEnds: '代办委托到期',
  recount: '放假安排公布，期限重新计算',
  release: '承办人离岗，转回值班窗口',
  becomes: '由这件事转出了另一件',
  served: '本人打开了文书，已经送达',
  bind: '本人用查询码放进了“我的办件”',
};

/** Whom the system told of a case that is late, by the word in the event. */
const escalations = {
  duty: '还没有答复，系统已经转到值班台',
  supervisor: '系统已经报告单位负责人',
  above: '系统已经报告上一级',
};

const isRung = (to: unknown): to is keyof typeof escalations => typeof to === 'string' && to in escalations;

/** What happened, and of a report upwards to whom. */
export function eventText({ word, details }: Pick<TimelineEntry, 'word' | 'details'>): string {
  const { to } = details;
  return word === 'escalate' && isRung(to) ? escalations[to] : events[word];
}
