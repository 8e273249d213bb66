import { keysOf } from '../../contract/entries';
import type { PersonId } from '../../contract/ids';
import { reachShape } from '../../contract/kinds/reach';
import type { Answers } from '../../contract/kinds';
import type { Standing } from '../../contract/words';
import type { CaseEvent } from '../case/case';
import { isOnResidentsSide } from '../standing/helping';
import { partiesIn } from './join';

// Of those who petition together each sees the matter whole, and of the others no more than the name.

const filerOf = (events: readonly CaseEvent[]): PersonId | null => events[0]?.by.personId ?? null;

/** Whether how whoever filed it is reached is somebody else's than the reader's: of those who joined, and of whom it was left to. */
export const isOthersContact = (events: readonly CaseEvent[], standing: Standing): boolean =>
  standing === 'party' ||
  (standing === 'owner' &&
    events.some(({ word, by }) => word === 'leave' && by.personId === filerOf(events)));

/** The answers that say how somebody is reached. */
export const contactFields: readonly string[] = keysOf(reachShape);

/** Answers without how whoever filed them is reached. */
export const withoutContact = <A extends Pick<Answers, 'form'>>(answers: A): A => ({
  ...answers,
  form: Object.fromEntries(Object.entries(answers.form).filter(([field]) => !contactFields.includes(field))),
});

/**
 * Whether one of those who petition together sees a file: their own and what staff put in, and nothing that another of them
 * did, since nobody knows whose number stands on it. `events`: as many of the case as are at hand.
 */
export function seesFile(
  fileOwner: PersonId,
  { personId, standing }: { personId: PersonId; standing: Standing },
  events: readonly CaseEvent[],
): boolean {
  if (fileOwner === personId || (standing !== 'owner' && standing !== 'party')) return true;
  const staff = events.filter(({ by }) => !isOnResidentsSide(by.standing)).map(({ by }) => by.personId);
  if (standing === 'party' || isOthersContact(events, standing)) return staff.includes(fileOwner);
  return !partiesIn(events).some((one) => one.personId === fileOwner);
}

/** Whether a step was another's of those who petition together, whose receipt is theirs. */
export const isAnothers = (
  { by }: Pick<CaseEvent, 'by'>,
  { personId, standing }: { personId: PersonId; standing: Standing },
): boolean =>
  by.personId !== personId &&
  (standing === 'party' ? isOnResidentsSide(by.standing) : standing === 'owner' && by.standing === 'party');
