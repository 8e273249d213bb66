import type { PaperId } from '../../contract/case/papers';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { isWithinBudget } from '../../domain/deeds/eventBudget';
import { served, told } from '../../domain/systemSteps/systemStep';
import { paperDigest } from '../../domain/papers/digest';
import { paperCase, papersOf } from '../../domain/papers/papersOf';
import { isAwaitedPaper, isAwaitedReading } from '../../domain/papers/receipt';
import { opensAsServed, serviceOf } from '../../domain/papers/service';
import { Refused } from '../../domain/refused';
import type { WorkDeps } from '../deps';
import { retryWhileStale } from '../retry';

type Whole = { head: CaseHead; events: CaseEvent[] };

/** How often a case may move on under the hands of somebody who only opens a paper. */
const tries = 4;

/**
 * The owner opens a paper: when it has to reach them and has not yet, and they agreed to be served on the phone, it has
 * now, with the digest of what they are shown. Null when nothing is to be written.
 * @throws Refused `stale_version` when the case moves on as often as it is tried
 */
export async function serveOnce(
  id: PaperId,
  found: Whole,
  { store, now, rules }: WorkDeps,
): Promise<{ head: CaseHead; event: CaseEvent } | null> {
  return retryWhileStale(tries, async (tried) => {
    const whole = tried === 1 ? found : await store.cases.whole(found.head.id);
    if (!whole) throw new Refused('not_found');
    const { head, events } = whole;
    const about = paperCase(head, events, null, head.ownerId);
    const paper = papersOf(about, now).find((one) => one.id === id);
    if (!paper || serviceOf(paper, about)?.state !== 'waiting' || !opensAsServed(head)) return null;
    if (!isWithinBudget(head, 'recordService', head.status)) return null;
    // The words of all papers: loaded by the instance that is the first to serve one.
    const { fillServed } = await import('../../domain/papers/fillServed');
    const opened = { paper: id, digest: paperDigest(fillServed(paper, about)) };
    const move = served(head, opened, now, rules, isAwaitedPaper(about, id));
    await store.cases.save(move);
    return { head: move.head, event: move.event };
  });
}

/**
 * The owner reads their page: where the law asks that they be told of what stands there (`startsOn: 'told'`), they are told
 * now. The case as it is then.
 * @throws Refused `stale_version` when the case moves on as often as it is tried
 */
export async function tellOnce<T extends Whole>(found: T, { store, now, rules }: WorkDeps): Promise<T> {
  return retryWhileStale(tries, async (tried) => {
    const whole = tried === 1 ? found : { ...found, ...(await store.cases.whole(found.head.id)) };
    const { head, events } = whole;
    if (!isAwaitedReading(head) || !isWithinBudget(head, 'recordService', head.status)) return whole;
    const move = told(head, now, rules);
    await store.cases.save(move);
    return { ...whole, head: move.head, events: [...events, move.event] };
  });
}
