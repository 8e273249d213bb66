import type { UnreadableRow } from '../../../../functions/contract/case/unreadable';
import { moment } from '../../when';

export const unreadableWords = {
  label: '暂时显示不了的',
  rosterDay: '这一天还有值班暂时显示不了，已报修。',
};

/** What is said in the place of a line that cannot be shown: which one it is and by when it is due, where that is known. */
export function unreadableText({ number, dueAt }: UnreadableRow): string {
  const which = number === null ? '有一条' : `事项 ${number} `;
  const due = dueAt === null ? '' : `最近的期限是 ${moment(dueAt)}。`;
  return `${which}暂时显示不了，已报修。${due}`;
}
