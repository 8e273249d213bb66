import type { ClosedAction } from '../../../functions/contract/case/views';
import type { ProblemCode } from '../../../functions/contract/problems';
import type { CaseKind } from '../../../functions/contract/words';
import { statusName } from '../case/line/statuses';
import { deedForStaff } from '../deeds';
import { deedEvents } from '../deeds/events';

export const closedWords = {
  title: '现在不能做',
  more: (count: number) => `还有 ${count} 样现在不能做`,
  later: (statuses: readonly string[]) => `要等事情到：${statuses.join('、')}`,
  other: '现在这一步还不能做',
} as const;

/** Why a rule closes something, in a few words. */
const reasons: { [C in ProblemCode]?: string } = {
  period_over: '可以做的时间已经过了',
  mandate_needed: '要当事人先同意委托',
  materials_already_requested: '补充材料已经一次性告知过',
  explanation_already_asked: '已经请当事人说明过一次',
  extension_used: '已经延长过一次',
  extension_too_late: '期限已经过了，不能再延长',
  return_too_late: '过了五个工作日，要对方同意才能退',
  wrong_route: '这件事走的不是这条路',
  wrong_status: '要先办前面的一步',
  others_joined: '有人一起反映，不能由一个人定',
};

/** What is closed, and why: by the statuses in which it is open, or by what stands in the way. */
export function closedRow({ action, openIn, why }: ClosedAction, kind: CaseKind) {
  const button = deedForStaff(action, kind) || deedEvents[action];
  const names = [...new Set(openIn.map((status) => statusName(kind, status)))].filter(Boolean);
  const reason = why === null ? closedWords.later(names.slice(0, 4)) : (reasons[why] ?? closedWords.other);
  return { label: button, value: reason };
}
