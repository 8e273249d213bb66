import type { CaseId, Instant } from '../../contract/ids';
import type { OpenedFrom, Standing } from '../../contract/words';
import type { Actor, CaseEvent, CaseHead } from '../../domain/case/case';
import { firstBreakOf } from '../../domain/case/timeline/verify';
import { readerOf, sees } from '../../domain/standing/reader';
import { everybodyOf } from '../../domain/joining/together';
import { isOnResidentsSide, isOwn } from '../../domain/standing/helping';
import { noticeIdOf } from '../../domain/deliveries/noticeId';
import { toldFirst } from '../../domain/deliveries/toldFirst';
import type { Delivery } from '../../domain/deliveries/delivery';
import { Refused } from '../../domain/refused';
import type { Words } from '../../store/cases/withSteps';
import type { FileRow } from '../../store/files/fileItem';
import type { ActorDeps, WorkDeps } from '../deps';
import { filesOf } from '../files';

export type CaseFor = {
  head: CaseHead;
  events: CaseEvent[];
  standing: Standing;
  /** The first step whose record is not what was written (`firstBreakOf`); null where all of it holds. */
  brokenAt: number | null;
};
type Opened = CaseFor & { files: FileRow[] };
type Found = Pick<CaseFor, 'head' | 'events'>;

/** What is read of a case, for one who may see it. */
async function readFor(read: () => Promise<Found | null>, actor: Actor): Promise<Omit<CaseFor, 'brokenAt'>> {
  const found = await read();
  const standing = found && readerOf(actor, found.head);
  // The store looks twice before it says that nothing is there; a stranger waits for as many looks of the same kind.
  if (found && !standing) await read();
  if (!found || !standing) throw new Refused('not_found');
  return { ...found, standing };
}

/**
 * A case for one who may see it, whole or in outline, as their standing says; that they look is for the caller to
 * record. @throws Refused `not_found` to a stranger, after as many looks into the store as for a case that is not there.
 */
export async function caseFor(caseId: CaseId, { store, actor }: ActorDeps): Promise<CaseFor> {
  const found = await readFor(() => store.cases.whole(caseId), actor);
  return { ...found, brokenAt: firstBreakOf(found) };
}

/**
 * The same of which only steps of certain words are asked for, so that a long case is not read whole for a line of each:
 * to list, not to sign or draw, for its record is not looked at. @throws as `caseFor`
 */
export const stepsFor = (caseId: CaseId, words: Words, { store, actor }: ActorDeps) =>
  readFor(() => store.cases.withSteps(caseId, words), actor);

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
export async function tellFirst(
  { head, events }: Pick<CaseFor, 'head' | 'events'>,
  { store }: WorkDeps,
): Promise<void> {
  const due = toldFirst(head, events);
  if (!due) return;
  const { event, kind } = due;
  const { id: caseId, number, kind: caseKind } = head;
  const about = { caseId, caseNumber: number, caseKind };
  await Promise.all(
    everybodyOf(head).map((personId) => {
      const id = noticeIdOf(event, kind, personId);
      return store.inbox.put({ ...about, id, personId, at: event.at, kind, audience: 'resident' });
    }),
  );
}

/** What was found of a case, as it is opened: staff are recorded before it is shown; what cannot be recorded is not read. */
export async function opened<T extends CaseFor>(
  found: T,
  deps: ActorDeps,
  via: OpenedFrom = 'link',
): Promise<T & Pick<Opened, 'files'>> {
  const { store, actor, now } = deps;
  if (!isOwn(found.standing)) {
    await tellFirst(found, deps);
    await store.readings.add(readingBy(actor, found.head.id, now, via));
  }
  // One who may only see the outline sees no file either.
  const files = sees([found.standing], 'read') ? await filesOf(found.events, deps) : [];
  return { ...found, files };
}

/**
 * A case for one who may see it, whole or in outline, as their standing says.
 * @throws Refused `not_found` to a stranger
 */
export const openCase = async (caseId: CaseId, deps: ActorDeps, via?: OpenedFrom): Promise<Opened> =>
  opened(await caseFor(caseId, deps), deps, via);

/** How the owner of a case was told, for staff who may read it; the owner knows. */
export const deliveriesFor = async (
  caseId: CaseId,
  standing: Standing,
  { store }: WorkDeps,
): Promise<Delivery[]> =>
  !isOnResidentsSide(standing) && sees([standing], 'read') ? store.deliveries.ofCase(caseId) : [];
