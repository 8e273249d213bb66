import type { NoticeView } from '../../functions/contract/views';
import type { NoticeKind } from '../../functions/contract/words';

type NoticeWords = { title: string; text: string };

/** Fixed and neutral: whoever glances at the screen learns nothing of the matter. */
export const notices: Record<NoticeKind, Record<NoticeView['audience'], NoticeWords>> = {
  filed: {
    resident: { title: '已经收到', text: '您提交的事项已经收到，可以随时查看进度。' },
    staff: { title: '新的事项', text: '有一件新提交的事项。' },
  },
  arrived: {
    resident: { title: '已经送达', text: '您的事项已经送到办理单位。' },
    staff: { title: '新到的事项', text: '有一件事项到了您这里，请尽快处理。' },
  },
  accepted: {
    resident: { title: '已经受理', text: '您的事项已经受理，点开可以看到办理期限。' },
    staff: { title: '已经受理', text: '转送的事项已经被受理。' },
  },
  assigned: {
    resident: { title: '有人接手了', text: '您的事项已经有专人负责，点开可以看到是谁。' },
    staff: { title: '指派给您', text: '有一件事项指派给您，点开可以看到期限。' },
  },
  materialsRequested: {
    resident: { title: '需要补充材料', text: '还差一些材料，点开可以看到清单。' },
    staff: { title: '已告知补充材料', text: '申请人已经被告知需要补充的材料。' },
  },
  materialsSupplied: {
    resident: { title: '材料已经送到', text: '您补充的材料已经送到。' },
    staff: { title: '材料已补充', text: '申请人补充了材料，请接着审查。' },
  },
  answered: {
    resident: { title: '已经答复', text: '您的事项有了答复，点开可以看到。' },
    staff: { title: '当事人追问', text: '当事人又提了问题，请再次答复。' },
  },
  message: {
    resident: { title: '新的留言', text: '承办人给您留了言。' },
    staff: { title: '新的留言', text: '当事人留了言。' },
  },
  decision: {
    resident: { title: '有了决定', text: '您的事项有了决定，点开可以看到内容和理由。' },
    staff: { title: '已经作出决定', text: '您经手的事项有了决定。' },
  },
  transferred: {
    resident: { title: '已经转送', text: '您的事项已经转给有权处理的部门，您不用重新提交。' },
    staff: { title: '转来的事项', text: '有一件事项转到您的单位，请决定是否受理。' },
  },
  returned: {
    resident: { title: '正在重新转送', text: '您的事项被退回，正在重新转送，您不用重新提交。' },
    staff: { title: '被退回', text: '转送的事项被退回，请重新转送。' },
  },
  overdue: {
    resident: { title: '超过了期限', text: '您的事项超过了办理期限，已经记录并提醒承办单位。' },
    staff: { title: '超过期限', text: '有一件事项超过了期限，请马上处理。' },
  },
  closed: {
    resident: { title: '已经结束', text: '您的事项已经办完。' },
    staff: { title: '已经结束', text: '您经手的事项已经结束。' },
  },
  withdrawn: {
    resident: { title: '已经撤回', text: '您的事项已经撤回。' },
    staff: { title: '当事人撤回', text: '当事人撤回了事项，不用再办。' },
  },
};
