import type { CaseId, Instant } from '../contract/ids';
import type { OpenedFrom, Standing } from '../contract/words';
import type { Actor, CaseEvent, CaseHead } from '../domain/case/case';
import { firstBreakOf } from '../domain/case/timeline/verify';
import { readerOf, sees } from '../domain/standing/reader';
import { noticeIdOf } from '../domain/deliveries/noticeId';
import { toldFirst } from '../domain/deliveries/toldFirst';
import type { Delivery } from '../domain/deliveries/delivery';
import { Refused } from '../domain/refused';
import type { FileRow } from '../store/files/fileItem';
import type { ActorDeps, WorkDeps } from './deps';
import { filesOf } from './files';

export type CaseFor = {
  head: CaseHead;
  events: CaseEvent[];
  standing: Standing;
  /** The first step whose record is not what was written (`firstBreakOf`); null where all of it holds. */
  brokenAt: number | null;
};
type Opened = CaseFor & { files: FileRow[] };

/**
 * A case for one who may see it, whole or in outline, as their standing says; that they look is for the caller to
 * record. @throws Refused `not_found` to a stranger, after as many looks into the store as for a case that is not there.
 */
export async function caseFor(caseId: CaseId, { store, actor }: ActorDeps): Promise<CaseFor> {
  const found = await store.cases.whole(caseId);
  const standing = found && readerOf(actor, found.head);
  // The store looks twice before it says that nothing is there; a stranger waits for as many looks of the same kind.
  if (found && !standing) await store.cases.whole(caseId);
  if (!found || !standing) throw new Refused('not_found');
  return { ...found, standing, brokenAt: firstBreakOf(found) };
}

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
 * Whoever just got a case reads it only after its owner was told that they did: the notice lies in the inbox, whether the
 * stream has brought it by now or not (个人信息保护法 23).
 */
async function tellFirst(
  { head, events }: Pick<CaseFor, 'head' | 'events'>,
  { store }: WorkDeps,
): Promise<void> {
  const due = toldFirst(head, events);
  if (!due) return;
  const { event, kind } = due;
  const { id: caseId, number, kind: caseKind, ownerId: personId } = head;
  const about = { caseId, caseNumber: number, caseKind };
  const id = noticeIdOf(event, kind, personId);
  await store.inbox.put({ ...about, id, personId, at: event.at, kind, audience: 'resident' });
}

/**
 * A case for one who may see it, whole or in outline, as their standing says; staff are recorded before it is shown:
 * what cannot be recorded is not read.
 * @throws Refused `not_found` to a stranger
 */
export async function openCase(caseId: CaseId, deps: ActorDeps, via: OpenedFrom = 'link'): Promise<Opened> {
  const { store, actor, now } = deps;
  const { standing, ...found } = await caseFor(caseId, deps);
  if (standing !== 'owner') {
    await tellFirst(found, deps);
    await store.readings.add(readingBy(actor, caseId, now, via));
  }
  // One who may only see the outline sees no file either.
  const files = sees([standing], 'read') ? await filesOf(found.events, deps) : [];
  return { ...found, files, standing };
}

/** How the owner of a case was told, for staff who may read it; the owner knows. */
export const deliveriesFor = async (
  caseId: CaseId,
  standing: Standing,
  { store }: WorkDeps,
): Promise<Delivery[]> =>
  standing !== 'owner' && sees([standing], 'read') ? store.deliveries.ofCase(caseId) : [];
