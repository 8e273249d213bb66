import type { Instant } from '../../contract/ids';
import type { Rung } from '../../contract/tellings';
import { onward, recorded, toldBy } from './rungs';
import type { Attempted, Telling } from './telling';
import { confirmBy, patienceEnds, tryAgainAt, type TellingRules } from './waits';

type Later = Extract<Attempted, { outcome: 'later' }>;

/** Whether it still waits for the worker that was at this rung. */
export const isAt = ({ state, trying }: Telling, rung: Rung): boolean =>
  state === 'telling' && trying?.rung === rung && trying.claimed;

/** The rung waits for its better time, unless that is beyond all patience. */
function later(telling: Telling, attempted: Later, at: Instant, rules: TellingRules): Telling {
  const { trying } = telling;
  if (!trying) return telling;
  const again = tryAgainAt(trying, attempted, at);
  if (again <= patienceEnds(telling, trying, rules))
    return { ...telling, trying: { ...trying, claimed: false }, nextAt: again };
  const { rung } = trying;
  const rungs = recorded(telling.rungs, { rung, outcome: 'failed', at, reason: attempted.reason });
  return onward({ ...telling, rungs }, at, rules);
}

/**
 * A telling after a try of a rung. What is handed over, or may be, waits for a word that it arrived if the law asks
 * that it be told; else being handed over is enough, and what only may be goes on at once. A worker that comes back
 * when the telling has gone on without it says what it did, and changes nothing else.
 */
export function after(
  telling: Telling,
  rung: Rung,
  attempted: Attempted,
  at: Instant,
  rules: TellingRules,
): Telling {
  const isMine = isAt(telling, rung);
  if (attempted.outcome === 'later') return isMine ? later(telling, attempted, at, rules) : telling;
  const { outcome, reason } = attempted;
  if (outcome === 'confirmed') return toldBy(telling, rung, at);
  const known = { ...telling, rungs: recorded(telling.rungs, { rung, outcome, at, reason }) };
  if (!isMine) return known;
  const mayHaveGone = outcome === 'sent' || outcome === 'unknown';
  if (telling.statutory && mayHaveGone) return { ...known, trying: null, nextAt: confirmBy(at, rules) };
  if (outcome === 'sent') return { ...known, state: 'told', trying: null, nextAt: null };
  return onward(known, at, rules);
}
