import { stepIn } from '../../../../functions/contract/deeds/recusal';
import type { CaseView } from '../../../../functions/contract/case/views';
import { author } from './author';

type Choice = { value: string; label: string; note?: string };

const named: Record<string, string> = {
  assignee: '现在的承办人',
  head: '单位负责人',
  someone: '单位里的其他人',
};

/** Who was asked to step aside, in the timeline. */
export function whoIsAsked(whom: string): string {
  const seq = stepIn(whom);
  return seq === null ? (named[whom] ?? whom) : `办理经过第 ${seq} 步的经办人`;
}

/** Everybody of the staff whom a resident can mean: by what they see of the case, so that nobody is unknown to them. */
export function staffOfCase({ state, timeline }: CaseView): Choice[] {
  const { assigneeName, deskName } = state;
  const byName = new Map<string, Choice>();
  for (const { seq, by } of timeline) {
    if (
      by.standing === 'owner' ||
      by.standing === 'party' ||
      by.standing === 'helper' ||
      by.name === null ||
      by.name === assigneeName
    )
      continue;
    byName.set(by.name, { value: `step-${seq}`, label: author(by, 'resident'), note: `办过第 ${seq} 步` });
  }
  return [
    ...(assigneeName === null
      ? []
      : [{ value: 'assignee', label: `${assigneeName}`, note: named.assignee ?? '' }]),
    ...byName.values(),
    { value: 'head', label: `${deskName}的负责人`, note: '由上一级决定' },
    { value: 'someone', label: `${deskName}的其他人`, note: '请在下面写明是谁，写姓名、职务都行' },
  ];
}
