import type { CaseId } from '../../contract/ids';
import type { OpenedFrom } from '../../contract/words';
import { lastSteps, partOf, stepsBefore } from '../../domain/case/part';
import { isErased } from '../../domain/case/keptUntil';
import { firstBreakOf } from '../../domain/case/timeline/verify';
import { firstBreakAmong } from '../../domain/case/timeline/verifyPart';
import { readerOf, sees } from '../../domain/standing/reader';
import { notThere } from '../../domain/standing/takenFrom';
import type { ActorDeps } from '../deps';
import { caseFor, opened, type CaseFor } from './open';

/** A case as its page begins; `earlier`: the steps before this one are not all there, and can be asked for; null: they are. */
type InPart = CaseFor & { earlier: number | null };

/**
 * A case for one who may see it: its head, its last steps, and of those before them what the page says something of
 * (`partOf`). Short cases and those of little text, which are nearly all, are read whole, and so are those of which only the
 * outline may be seen. The record of a part is checked as far as the part shows it; of all of it the sweep does that, and
 * whoever draws or signs something.
 * @throws Refused `not_found` to a stranger, after as many looks into the store as for a case that is not there; TakenBy to a
 * colleague of who has taken it
 */
async function partFor(caseId: CaseId, deps: ActorDeps): Promise<InPart> {
  const { store, actor } = deps;
  const end = await store.cases.end(caseId);
  const standing = end && readerOf(actor, end.head);
  // The store looks twice before it says that nothing is there; a stranger waits for as many looks of the same kind.
  if (end && !standing) await store.cases.end(caseId);
  if (!end || !standing) throw notThere(actor, end?.head);
  const { head } = end;
  if (head.version <= lastSteps) {
    const whole = { head, events: end.events };
    return { ...whole, standing, brokenAt: firstBreakOf(whole), earlier: null };
  }
  const part = sees([standing], 'read') && !isErased(head) ? partOf(head) : null;
  if (!part) return { ...(await caseFor(caseId, deps)), earlier: null };
  const { further, from } = part;
  const before = await store.cases.beforeEnd(caseId, further, from, end.bytes);
  const found = { head, events: [...before.events, ...end.events] };
  if (before.isAll) return { ...found, standing, brokenAt: firstBreakOf(found), earlier: null };
  return {
    ...found,
    standing,
    brokenAt: firstBreakAmong(found, [...further, ...stepsBefore(head.version + 1)]),
    earlier: from,
  };
}

/** The same as a page is opened by it. @throws Refused `not_found` to a stranger */
export const openPart = async (caseId: CaseId, deps: ActorDeps, via?: OpenedFrom) =>
  opened(await partFor(caseId, deps), deps, via);
