import { Answers } from '../../contract/kinds';
import type { Checked } from '../../domain/standing/assignment/conflict';
import { partyDigests } from '../../domain/standing/assignment/partyName';
import { wishOf, type Wish } from '../../domain/standing/assignment/wish';
import type { CaseHead } from '../../domain/case/case';
import { partiesOf } from '../../domain/filing/parties';
import type { OpenContext } from '../context';

export type Tools = Pick<OpenContext, 'store' | 'numberSecret'>;

/** A case as the conflict check and the ranking see it, from what was filed and from who has stepped aside. */
export async function checkedOf(
  { id, kind, ownerId, against }: CaseHead,
  { store, numberSecret }: Tools,
): Promise<{ checked: Checked; wish: Wish }> {
  const whole = await store.cases.whole(id);
  const events = whole?.events ?? [];
  const answers = Answers.parse({ kind, form: events[0]?.details });
  const declared = events.flatMap(({ word, by }) =>
    word === 'declareConflict' && by.personId !== null ? [by.personId] : [],
  );
  const parties = partyDigests(partiesOf(answers), numberSecret);
  return { checked: { id, ownerId, against, parties, declared }, wish: wishOf(answers) };
}
