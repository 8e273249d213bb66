import type { Instant } from '../../contract/ids';
import type { Rung } from '../../contract/case/deliveries';
import { addHours, addMs } from '../clocks/day';
import { afterAttempt } from './afterAttempt';
import { onward } from './rungs';
import type { Delivery } from './delivery';
import { callBy, leaseMs, type DeliveryRules } from './waits';

/**
 * What is to be done with a delivery. `become`: write this. `try`: write this, which claims the rung, and then try it.
 * `raise`: tell the supervisors that nobody has phoned, then write this. `ask`: whether the paper of the step has reached
 * the resident; write the one or the other.
 */
export type Due =
  | { do: 'nothing' }
  | { do: 'become' | 'raise'; delivery: Delivery }
  | { do: 'try'; rung: Rung; delivery: Delivery }
  | { do: 'ask'; served: Delivery; unserved: Delivery };

/** Told of a paper some days ago: was it opened? If not, the resident is phoned. */
function whenTold(delivery: Delivery, at: Instant, rules: DeliveryRules): Due {
  const told = delivery.rungs.filter(({ outcome }) => outcome === 'confirmed').map((rung) => rung.at);
  const askAt = addHours(told.sort().at(-1) ?? delivery.at, 24 * rules.waits.serviceDays);
  if (at < askAt) return { do: 'become', delivery: { ...delivery, nextAt: askAt } };
  return {
    do: 'ask',
    served: { ...delivery, nextAt: null },
    unserved: { ...delivery, state: 'toCall', nextAt: callBy(at, rules) },
  };
}

/** What is to be done with a delivery at this moment. */
export function whenDue(delivery: Delivery, at: Instant, rules: DeliveryRules): Due {
  const { nextAt, state, trying } = delivery;
  if (nextAt === null || at < nextAt) return { do: 'nothing' };
  if (state === 'toCall') return { do: 'raise', delivery: { ...delivery, nextAt: null } };
  if (state === 'told') return whenTold(delivery, at, rules);
  // It waited for a word that the message had arrived.
  if (!trying) return { do: 'become', delivery: onward(delivery, at, rules) };
  const { rung, tries } = trying;
  if (trying.claimed) {
    // Its worker died: perhaps before it sent, perhaps after. Never sent again on the same consent.
    const lost = { outcome: 'unknown', reason: 'workerLost' } as const;
    return { do: 'become', delivery: afterAttempt(delivery, rung, lost, at, rules) };
  }
  const claimed = { ...trying, tries: tries + 1, claimed: true };
  return { do: 'try', rung, delivery: { ...delivery, trying: claimed, nextAt: addMs(at, leaseMs) } };
}
