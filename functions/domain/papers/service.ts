import type { Day, Instant } from '../../contract/ids';
import { Served, type PaperId, type ServiceView, type ServiceWay } from '../../contract/case/papers';
import { actionInputs } from '../../contract/deeds/actions';
import type { CaseEvent, CaseHead } from '../case/case';
import { papersOf, type PaperCase, type PaperOfCase } from './papersOf';
import { paperTable } from './table';

type Service = { paper: PaperId; way: ServiceWay; at: Instant; on: Day | null };

/**
 * What a step says of the service of a paper; null for any other step. The one place that says what service is: a paper
 * opened by a resident who agreed to be served on the phone (`opensAsServed`), or one that the office brought and recorded.
 */
export function serviceIn({ word, details, at }: Pick<CaseEvent, 'word' | 'details' | 'at'>): Service | null {
  if (word === 'served')
    return { paper: Served.shape.paper.parse(details.paper), way: 'opened', at, on: null };
  if (word !== 'recordService') return null;
  const { paper, way, on } = actionInputs.recordService.parse(details);
  return { paper, way, at, on };
}

/**
 * Whether a paper that the resident opens on the phone is served by that: with their consent alone (民事诉讼法 90, by analogy).
 * Without it they are shown it, and the office still has to bring it.
 */
export const opensAsServed = ({ marks }: Pick<CaseHead, 'marks'>): boolean => marks.includes('phoneService');

/** Whether a paper that has to reach the resident did, how and when; null for one that need not. The first counts. */
export function serviceOf(
  { id, kind, at, event }: PaperOfCase,
  { head, events }: Pick<PaperCase, 'head' | 'events'>,
): ServiceView | null {
  if (!event || !paperTable[kind].mustServe) return null;
  const first = events.map(serviceIn).find((one) => one?.paper === id);
  return first
    ? { state: 'served', way: first.way, at: first.at, on: first.on }
    : { state: 'waiting', since: at, byPhone: opensAsServed(head) };
}

/** What a resident may do without having the latest paper: also end the matter, which waives nothing of what it says. */
const saysNothing: readonly CaseEvent['word'][] = [
  ...(['message', 'served', 'told', 'bind', 'becomes', 'agreePhoneService', 'declinePhoneService'] as const),
  ...(['correct', 'withdrawSensitive', 'agreeSensitive', 'chooseSpeaker'] as const),
  ...(['close', 'withdraw', 'agreeMandate', 'declineMandate', 'revokeMandate'] as const),
];

/** Who answers by a step of their own knows of what came before it. */
const isAnsweredAfter = (seq: number, events: readonly CaseEvent[]): boolean =>
  events.some(
    (event) => event.seq > seq && event.by.standing === 'owner' && !saysNothing.includes(event.word),
  );

/**
 * Whether a paper that a step issued has to reach the resident and has not. One that the resident has answered by a step
 * of their own is not chased, though it is not served either.
 */
export function isUnserved(about: PaperCase, seq: number): boolean {
  const { events, head } = about;
  return (
    !isAnsweredAfter(seq, events) &&
    papersOf(about, head.updatedAt).some(
      (paper) => paper.event?.seq === seq && serviceOf(paper, about)?.state === 'waiting',
    )
  );
}
