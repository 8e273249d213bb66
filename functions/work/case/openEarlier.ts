import type { CaseId } from '../../contract/ids';
import { isErased } from '../../domain/case/keptUntil';
import { stepsBefore } from '../../domain/case/part';
import { firstBreakAmong } from '../../domain/case/timeline/verifyPart';
import { givingWords } from '../../domain/deliveries/toldFirst';
import { Refused } from '../../domain/refused';
import { isOwn } from '../../domain/standing/helping';
import { readerOf, sees } from '../../domain/standing/reader';
import type { FileRow } from '../../store/files/fileItem';
import type { ActorDeps } from '../deps';
import { filesOf } from '../files';
import { readingBy, tellFirst, type CaseFor } from './open';

export type Earlier = CaseFor & {
  files: FileRow[];
  /** There are more before this step; null: the filing alone, which stands on the page. */
  earlier: number | null;
};

/**
 * The steps of a case before one, as many as stand on a page; staff are recorded before they are shown.
 * @throws Refused `not_found` to a stranger, and of a case whose texts are erased, whose steps its page has; `not_allowed` to
 * one who may only see the outline
 */
export async function openEarlier(caseId: CaseId, before: number, deps: ActorDeps): Promise<Earlier> {
  const { store, actor, now } = deps;
  const head = await store.cases.get(caseId);
  const standing = head && readerOf(actor, head);
  if (!standing || isErased(head)) throw new Refused('not_found');
  if (!sees([standing], 'read')) throw new Refused('not_allowed');
  if (!isOwn(standing)) {
    const given = await store.cases.last(head, givingWords(head));
    await tellFirst({ head, events: given ? [given] : [] }, deps);
    await store.readings.add(readingBy(actor, caseId, now, 'link'));
  }
  const steps = stepsBefore(Math.min(before, head.version + 1));
  const events = await store.cases.events(caseId, steps);
  const [first = 1] = steps;
  return {
    head,
    events,
    files: await filesOf(events, deps),
    standing,
    brokenAt: firstBreakAmong({ head, events }, steps),
    earlier: first > 2 ? first : null,
  };
}
