import type { CaseId, Instant } from '../../contract/ids';
import type { OpenedFrom } from '../../contract/words';
import type { Actor } from '../../domain/case/case';
import { sees } from '../../domain/standing/reader';
import type { FileRow } from '../../store/files/filePorts';
import type { SignedInContext } from '../context';
import { caseFor, type CaseFor } from './caseFor';
import { filesOf } from './filesOf';

type Opened = CaseFor & { files: FileRow[] };

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
 * @throws Refused `not_found` to a stranger
 */
export async function openCase(
  caseId: CaseId,
  { store, actor, now }: Pick<SignedInContext, 'store' | 'actor' | 'now'>,
  via: OpenedFrom = 'link',
): Promise<Opened> {
  const { standing, ...found } = await caseFor(caseId, { store, actor });
  if (standing !== 'owner') await store.readings.add(readingBy(actor, caseId, now, via));
  // One who may only see the outline sees no file either.
  const files = sees([standing], 'read') ? await filesOf(found.events, { store }) : [];
  return { ...found, files, standing };
}
