import type { NoticeKind } from '../../contract/words';

/** The state, at most five characters and all of them Chinese; and what to do, at most twenty characters. */
export type Words = { state: string; advice: string };

/**
 * What a WeChat message to a resident says, by what happened. Fixed and neutral: it shows on a locked phone. `null` is
 * told in the inbox alone, because a message spends a consent that a later one needs: what the resident did
 * themselves, and what concerns staff.
 */
export const words: Record<NoticeKind, Words | null> = {
  filed: null,
  arrived: null,
  urgent: null,
  accepted: { state: '已受理', advice: '您的事项已受理，点开看进度' },
  assigned: { state: '已有人承办', advice: '已安排专人为您办理，点开查看' },
  reassigned: { state: '更换承办人', advice: '正在为您换人办理，您不用重报' },
  mandateAsked: { state: '待您确认', advice: '有一份委托请您确认，点开查看' },
  mandateAgreed: null,
  mandateEnded: { state: '委托已结束', advice: '委托已结束，点开看接下来怎么办' },
  materialsRequested: { state: '待补材料', advice: '请点开查看要补的材料' },
  materialsSupplied: null,
  answerChanged: { state: '答复有变动', advice: '刚才的答复改了，点开看最新的' },
  answered: { state: '已答复', advice: '您的事项有了答复，点开查看' },
  promised: { state: '已约时间', advice: '已和您约定答复时间，点开查看' },
  message: { state: '有新留言', advice: '承办人给您留言了，点开查看' },
  progress: { state: '有新进展', advice: '您的事项有了新进展，点开查看' },
  decision: { state: '已有决定', advice: '您的事项有了书面决定，点开查看' },
  objection: null,
  changeAsked: null,
  endAsked: null,
  transferred: { state: '已转送', advice: '已转交有权处理的单位，点开查看' },
  returned: { state: '重新转送', advice: '正在为您联系别的单位，您不用重报' },
  extended: { state: '期限延长', advice: '办理期限延长了，点开看原因' },
  dateMoved: { state: '日期有变', advice: '您的事项日期有变，点开看新日期' },
  dueSoon: { state: '期限将到', advice: '有一件事等您办，点开看最后日期' },
  overdue: { state: '期限已过', advice: '有一个期限已过，点开看接下来怎么办' },
  escalated: null,
  reopened: null,
  closed: { state: '已办结', advice: '您的事项已办结，点开查看' },
  withdrawn: { state: '按撤回处理', advice: '事项已按撤回处理，点开看原因' },
  helped: { state: '有人代办', advice: '帮您办事的人替您办了一步，点开看' },
  draftWaiting: null,
  draftSentBack: null,
  draftSigned: null,
};
