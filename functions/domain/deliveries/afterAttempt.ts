import type { Instant } from '../../contract/ids';
import type { Rung } from '../../contract/case/deliveries';
import { onward, recorded, toldBy } from './rungs';
import type { Attempted, Delivery } from './delivery';
import { confirmBy, patienceEnds, tryAgainAt, type DeliveryRules } from './waits';

type Later = Extract<Attempted, { outcome: 'later' }>;

/** Whether it still waits for the worker that was at this rung. */
export const isAt = ({ state, trying }: Delivery, rung: Rung): boolean =>
  state === 'telling' && trying?.rung === rung && trying.claimed;

/** The rung waits for its better time, unless that is beyond all patience. */
function later(delivery: Delivery, attempted: Later, at: Instant, rules: DeliveryRules): Delivery {
  const { trying } = delivery;
  if (!trying) return delivery;
  const again = tryAgainAt(trying, attempted, at);
  if (again <= patienceEnds(delivery, trying, rules))
    return { ...delivery, trying: { ...trying, claimed: false }, nextAt: again };
  const { rung } = trying;
  const rungs = recorded(delivery.rungs, { rung, outcome: 'failed', at, reason: attempted.reason });
  return onward({ ...delivery, rungs }, at, rules);
}

/**
 * A delivery after a try of a rung. What is handed over, or may be, waits for a word that it arrived if the law asks
 * that it be told; else being handed over is enough, and what only may be goes on at once. A worker that comes back
 * when the delivery has gone on without it says what it did, and changes nothing else.
 */
export function afterAttempt(
  delivery: Delivery,
  rung: Rung,
  attempted: Attempted,
  at: Instant,
  rules: DeliveryRules,
): Delivery {
  const isMine = isAt(delivery, rung);
  if (attempted.outcome === 'later') return isMine ? later(delivery, attempted, at, rules) : delivery;
  const { outcome, reason } = attempted;
  if (outcome === 'confirmed') return toldBy(delivery, rung, at);
  const known = { ...delivery, rungs: recorded(delivery.rungs, { rung, outcome, at, reason }) };
  if (!isMine) return known;
  const mayHaveGone = outcome === 'sent' || outcome === 'unknown';
  if (delivery.statutory && mayHaveGone) return { ...known, trying: null, nextAt: confirmBy(at, rules) };
  if (outcome === 'sent') return { ...known, state: 'told', trying: null, nextAt: null };
  return onward(known, at, rules);
}
