import type { Instant } from '../../contract/ids';
import type { Rung } from '../../contract/tellings';
import { addHours, addMs } from '../clocks/day';
import { after } from './after';
import { onward } from './rungs';
import type { Telling } from './telling';
import { callBy, leaseMs, type TellingRules } from './waits';

/**
 * What is to be done with a telling. `become`: write this. `try`: write this, which claims the rung, and then try it.
 * `raise`: tell the supervisors that nobody has phoned, then write this. `ask`: whether the paper of the step has reached
 * the resident; write the one or the other.
 */
export type Due =
  | { do: 'nothing' }
  | { do: 'become' | 'raise'; telling: Telling }
  | { do: 'try'; rung: Rung; telling: Telling }
  | { do: 'ask'; served: Telling; unserved: Telling };

/** Told of a paper some days ago: was it opened? If not, the resident is phoned. */
function whenTold(telling: Telling, at: Instant, rules: TellingRules): Due {
  const told = telling.rungs.filter(({ outcome }) => outcome === 'confirmed').map((rung) => rung.at);
  const askAt = addHours(told.sort().at(-1) ?? telling.at, 24 * rules.waits.serviceDays);
  if (at < askAt) return { do: 'become', telling: { ...telling, nextAt: askAt } };
  return {
    do: 'ask',
    served: { ...telling, nextAt: null },
    unserved: { ...telling, state: 'toCall', nextAt: callBy(at, rules) },
  };
}

/** What is to be done with a telling at this moment. */
export function whenDue(telling: Telling, at: Instant, rules: TellingRules): Due {
  const { nextAt, state, trying } = telling;
  if (nextAt === null || at < nextAt) return { do: 'nothing' };
  if (state === 'toCall') return { do: 'raise', telling: { ...telling, nextAt: null } };
  if (state === 'told') return whenTold(telling, at, rules);
  // It waited for a word that the message had arrived.
  if (!trying) return { do: 'become', telling: onward(telling, at, rules) };
  const { rung, tries } = trying;
  if (trying.claimed) {
    // Its worker died: perhaps before it sent, perhaps after. Never sent again on the same consent.
    const lost = { outcome: 'unknown', reason: 'workerLost' } as const;
    return { do: 'become', telling: after(telling, rung, lost, at, rules) };
  }
  const claimed = { ...trying, tries: tries + 1, claimed: true };
  return { do: 'try', rung, telling: { ...telling, trying: claimed, nextAt: addMs(at, leaseMs) } };
}
