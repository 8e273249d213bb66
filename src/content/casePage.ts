import type { DueView } from '../../functions/contract/views';

/** The headings and small words of a case page. */
export const caseWords = {
  steps: (done: string) => `五步里现在是“${done}”`,
  number: '编号',
  holder: '现在由谁负责',
  since: (when: string) => `从 ${when} 起`,
  until: (when: string) => `最晚 ${when}`,
  untilThen: (when: string) => `原定最晚 ${when}，等了多久就往后顺延多久`,
  said: '来往内容',
  ring: (number: string) => `拨打 ${number}`,
  actions: '现在可以做什么',
  noActions: '现在不用您做什么，有进展会提醒您。',
  filed: '提交的内容',
  history: '办理经过',
  law: '依据',
  received: '已经收到，不用重复提交。编号可以念给工作人员听，用来查询。',
  me: '我',
  movedOn: '这件事刚刚有了新进展，已经为您刷新。写好的内容还在，请看过再决定。',
  gone: '现在不能做这一步了。写好的内容还在，可以复制到留言里。',
  confirmWithdraw: '确定要撤回吗？',
  organisationKind: '转给哪一类单位',
  noOrganisation: '这个地方没有这一类单位，请换一类。',
  backToList: '回到列表，办下一件',
  cancel: '先不做',
  place: '地点',
  unnamed: '没有说明是哪一件事项，请从列表里打开。',
  deskOf: (organisation: string) => `${organisation}（值班人员）`,
  withResident: { resident: '等您处理', staff: '等当事人处理' },
  withNobody: '已经结束，不再有人负责',
} as const;

/** How a date stands. */
export const dueStates: Record<DueView['state'], string> = {
  running: '正在计时',
  paused: '已暂停，等补充材料的时间不算',
  overdue: '已超过期限，已经记录并提醒负责人',
};
