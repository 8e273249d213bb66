import type { EventWord } from '../../functions/contract/actions';

/** What happened, in the timeline of a case. */
export const events: Record<EventWord, string> = {
  file: '提交',
  take: '接手',
  assign: '指派承办人',
  answer: '作出答复',
  followUp: '追问',
  message: '留言',
  startReview: '开始审查',
  requestMaterials: '一次性告知需要补充的材料',
  supplyMaterials: '补充材料',
  grant: '决定给予法律援助',
  refuse: '决定不予法律援助',
  begin: '开始承办',
  investigate: '开始调查核实',
  conclude: '办结',
  archive: '归档',
  register: '登记',
  classify: '分类',
  transfer: '转送有权处理的部门',
  sendBack: '退回',
  accept: '受理',
  giveOpinion: '出具处理意见',
  close: '结束',
  withdraw: '撤回',
  markOverdue: '超过期限，系统已经记录',
};
