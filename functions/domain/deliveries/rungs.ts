import type { Instant } from '../../contract/ids';
import type { Rung, TriedRung } from '../../contract/case/deliveries';
import { addHours } from '../clocks/day';
import { rungsOf } from './ladders';
import type { Delivery } from './delivery';
import { callBy, type DeliveryRules } from './waits';

/**
 * The rungs with what became of one: it stands there once. A word that it arrived is never taken back, and "sent" says
 * more than "unknown" alone.
 */
export function recorded(rungs: readonly TriedRung[], tried: TriedRung): TriedRung[] {
  const before = rungs.find(({ rung }) => rung === tried.rung);
  if (!before) return [...rungs, tried];
  if (before.outcome === 'confirmed') return [...rungs];
  if (tried.outcome === 'sent' && before.outcome !== 'unknown') return [...rungs];
  return rungs.map((one) => (one === before ? tried : one));
}

const atRest = { trying: null, nextAt: null };

/**
 * A rung has confirmed: whatever else was under way is over. What the law asks to be told is looked at once more, because
 * to know of a paper is not to have it; a call has said what it says.
 */
export function toldBy(delivery: Delivery, rung: Rung, at: Instant): Delivery {
  const rungs = recorded(delivery.rungs, { rung, outcome: 'confirmed', at, reason: null });
  const nextAt = delivery.statutory && rung !== 'call' ? addHours(at, 24) : null;
  return { ...delivery, ...atRest, state: 'told', rungs, nextAt };
}

/** Goes on to the next rung that has not been tried; at the end, what the last ones came to is what it came to. */
export function onward(delivery: Delivery, at: Instant, rules: DeliveryRules): Delivery {
  const tried = delivery.rungs.map(({ rung }) => rung);
  // Somebody may have phoned in vain before their turn came.
  const next = rungsOf(delivery).find((rung) => rung === 'call' || !tried.includes(rung));
  if (next === 'call') return { ...delivery, state: 'toCall', trying: null, nextAt: callBy(at, rules) };
  if (next) {
    const trying = { rung: next, since: at, tries: 0, claimed: false };
    return { ...delivery, state: 'telling', trying, nextAt: at };
  }
  const isDeclined = delivery.rungs.some(({ outcome }) => outcome === 'declined');
  return { ...delivery, ...atRest, state: isDeclined ? 'declined' : 'failed' };
}
