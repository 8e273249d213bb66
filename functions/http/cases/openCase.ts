import type { CaseId, Instant } from '../../contract/ids';
import type { OpenedFrom, Standing } from '../../contract/words';
import type { Actor, CaseEvent, CaseHead } from '../../domain/case';
import { Refused } from '../../domain/refused';
import type { SignedInContext } from '../context';
import { readerOf } from './reader';

type Opened = { head: CaseHead; events: CaseEvent[]; standing: Standing };

const readingBy = (actor: Actor, caseId: CaseId, at: Instant, via: OpenedFrom) => ({
  caseId,
  at,
  personId: actor.personId,
  name: actor.name ?? '',
  role: actor.role,
  organisationName: actor.organisation?.name ?? '',
  via,
});

/**
 * A case for one who may see it, whole or in outline, as their standing says; staff are recorded before it is shown:
 * what cannot be recorded is not read.
 * @throws Refused `not_found` to a stranger, after as many looks into the store as for a case that is not there.
 */
export async function openCase(
  caseId: CaseId,
  { store, actor, now }: Pick<SignedInContext, 'store' | 'actor' | 'now'>,
  via: OpenedFrom = 'link',
): Promise<Opened> {
  const found = await store.cases.whole(caseId);
  const standing = found && readerOf(actor, found.head);
  // The store looks twice before it says that nothing is there; a stranger waits as long.
  if (found && !standing) await store.cases.get(caseId);
  if (!found || !standing) throw new Refused('not_found');
  if (standing !== 'owner') await store.readings.add(readingBy(actor, caseId, now, via));
  return { ...found, standing };
}
