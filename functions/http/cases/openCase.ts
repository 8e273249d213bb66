import type { CaseId, Instant } from '../../contract/ids';
import type { OpenedFrom, Standing } from '../../contract/words';
import type { Actor, CaseEvent, CaseHead } from '../../domain/case';
import { may } from '../../domain/permissions';
import { Refused } from '../../domain/refused';
import type { FileRow } from '../../store/filePorts';
import type { SignedInContext } from '../context';
import { filesOf } from './filesOf';
import { readerOf } from './reader';

type Opened = { head: CaseHead; events: CaseEvent[]; files: FileRow[]; standing: Standing };

/** That somebody of the staff opened the case now. */
export const readingBy = (actor: Actor, caseId: CaseId, at: Instant, via: OpenedFrom) => ({
  caseId,
  at,
  personId: actor.personId,
  name: actor.name ?? '',
  role: actor.role,
  organisationName: actor.organisation?.name ?? '',
  via,
  what: 'case' as const,
  detail: null,
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
  // One who may only see the outline sees no file either.
  const files = may([standing], 'read') ? await filesOf(found.events, { store }) : [];
  return { ...found, files, standing };
}
