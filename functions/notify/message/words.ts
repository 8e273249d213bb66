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
  accepted: { state: '已受理', advice: '您的事项已受理，点开看进度' },
  assigned: { state: '已有人承办', advice: '已安排专人为您办理，点开查看' },
  materialsRequested: { state: '待补材料', advice: '请点开查看要补的材料' },
  materialsSupplied: null,
  answered: { state: '已答复', advice: '您的事项有了答复，点开查看' },
  message: { state: '有新留言', advice: '承办人给您留言了，点开查看' },
  decision: { state: '已有决定', advice: '您的事项有了书面决定，点开查看' },
  transferred: { state: '已转送', advice: '已转交有权处理的单位，点开查看' },
  returned: { state: '重新转送', advice: '正在为您联系别的单位，您不用重报' },
  overdue: null,
  closed: { state: '已办结', advice: '您的事项已办结，点开查看' },
  withdrawn: null,
};
