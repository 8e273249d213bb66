import type { PersonId } from '../../contract/ids';
import { actionInputs } from '../../contract/deeds/actions';
import type { CaseEvent, CaseHead } from './case';

/** To whom a step gave the case as its deed: who took it, or whom it names. Null: it gave it to nobody. */
export function givenTo({ word, by, details }: CaseEvent): PersonId | null {
  if (word === 'take') return by.personId;
  if (word !== 'assign' && word !== 'handToColleague') return null;
  return actionInputs[word].safeParse(details).data?.personId ?? null;
}

/** The same, and a lawyer who answers from the queue takes it by that. */
const gotBy = (event: CaseEvent): PersonId | null =>
  event.word === 'answer' || event.word === 'promise' ? event.by.personId : givenTo(event);

/** Everyone who has carried a case, the one who has it now first. */
export function carriedBy(
  { assignee }: Pick<CaseHead, 'assignee'>,
  events: readonly CaseEvent[],
): PersonId[] {
  const now = assignee ? [assignee.personId] : [];
  const before = [...events].reverse().flatMap((event) => gotBy(event) ?? []);
  return [...new Set([...now, ...before])];
}
