import type { Deed } from '../../contract/deeds/actions';
import type { Instant } from '../../contract/ids';
import type { ProblemCode } from '../../contract/problems';
import { dayOf } from '../clocks/day';
import { papersOf, type PaperCase } from './papersOf';
import { serviceOf } from './service';

type Recorded = Extract<Deed, { action: 'recordService' }>['input'];

/**
 * Why a paper copy cannot be recorded as served; null when it can. `not_found`: the case has no such paper that has to
 * be served; `wrong_status`: it is served already; the day lies between that of the paper and today.
 */
export function serviceProblem(
  about: PaperCase,
  { paper: id, on }: Recorded,
  now: Instant,
): ProblemCode | null {
  const paper = papersOf(about, now).find((one) => one.id === id);
  const service = paper && serviceOf(paper, about);
  if (!paper || !service) return 'not_found';
  if (service.state === 'served') return 'wrong_status';
  if (on < dayOf(paper.at)) return 'date_in_past';
  return on > dayOf(now) ? 'date_too_far' : null;
}
