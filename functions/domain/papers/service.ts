import type { Day, Instant } from '../../contract/ids';
import { Served, type PaperId, type ServiceView, type ServiceWay } from '../../contract/papers';
import { actionInputs } from '../../contract/actions';
import type { CaseEvent } from '../case';
import { addDays, dayOf } from '../clocks/day';
import { papersOf, type PaperCase, type PaperOfCase } from './papersOf';
import { paperTable } from './table';

type Service = { paper: PaperId; way: ServiceWay; at: Instant; on: Day | null };

/** What a step says of the service of a paper; null for any other step. */
function serviceIn({ word, details, at }: CaseEvent): Service | null {
  if (word === 'served')
    return { paper: Served.shape.paper.parse(details.paper), way: 'opened', at, on: null };
  if (word !== 'recordService') return null;
  const { paper, way, on } = actionInputs.recordService.parse(details);
  return { paper, way, at, on };
}

/** Whether a paper that has to reach the resident did, how and when; null for one that need not. The first counts. */
export function serviceOf(
  { id, kind, at, event }: PaperOfCase,
  events: readonly CaseEvent[],
): ServiceView | null {
  if (!event || !paperTable[kind].mustServe) return null;
  const first = events.map(serviceIn).find((one) => one?.paper === id);
  return first
    ? { state: 'served', way: first.way, at: first.at, on: first.on }
    : { state: 'waiting', since: at };
}

/** What a resident may do without knowing of the latest paper. */
const saysNothing: readonly CaseEvent['word'][] = ['message', 'served', 'bind', 'becomes'];

/** Who answers by a step of their own knows of what came before it. */
const isAnsweredAfter = (seq: number, events: readonly CaseEvent[]): boolean =>
  events.some(
    (event) => event.seq > seq && event.by.standing === 'owner' && !saysNothing.includes(event.word),
  );

/**
 * Since when the oldest paper waits that has to reach the resident and has not, or null. A paper that the resident has
 * answered by a step of their own is not chased, though it is not served either.
 */
export function unservedSince(about: PaperCase): Instant | null {
  const { events, head } = about;
  const waiting = papersOf(about, head.updatedAt).filter(
    (paper) =>
      paper.event &&
      serviceOf(paper, events)?.state === 'waiting' &&
      !isAnsweredAfter(paper.event.seq, events),
  );
  return waiting.map(({ at }) => at).sort()[0] ?? null;
}

/** Days after which a paper that nobody opened is brought by the next rung. A setting, not law. */
export const unservedDays = 3;

/** Whether a paper has waited long enough that the resident is to be phoned: from the start of the day after the last. */
export function isUnserved(about: PaperCase, now: Instant, days = unservedDays): boolean {
  const since = unservedSince(about);
  return since !== null && dayOf(now) > addDays(dayOf(since), days);
}
