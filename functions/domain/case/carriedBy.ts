import type { PersonId } from '../../contract/ids';
import { actionInputs } from '../../contract/deeds/actions';
import type { CaseEvent, CaseHead } from './case';

/** To whom a step gave the case; a lawyer who answers from the queue takes it by that. */
function gotBy({ word, by, details }: CaseEvent): PersonId | null {
  if (word === 'assign') return actionInputs.assign.safeParse(details).data?.personId ?? null;
  return word === 'take' || word === 'answer' || word === 'promise' ? by.personId : null;
}

/** Everyone who has carried a case, the one who has it now first. */
export function carriedBy(
  { assignee }: Pick<CaseHead, 'assignee'>,
  events: readonly CaseEvent[],
): PersonId[] {
  const now = assignee ? [assignee.personId] : [];
  const before = [...events].reverse().flatMap((event) => gotBy(event) ?? []);
  return [...new Set([...now, ...before])];
}
