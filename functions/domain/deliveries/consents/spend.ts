import type { Instant } from '../../../contract/ids';
import { addMs } from '../../clocks/day';
import type { Ledger } from './ledger';

/** Longer than any notice is on its way. */
const keptMs = 30 * 86_400_000;

/**
 * Takes a consent for a notice, or says that there is none (null). A notice that has one keeps it. A long-term consent
 * is not used up.
 */
export function spend(
  ledger: Ledger,
  { noticeId, at, longTerm }: { noticeId: string; at: Instant; longTerm: boolean },
): Ledger | null {
  if (longTerm) return ledger.standing?.yes ? ledger : null;
  if (ledger.spent.some((one) => one.noticeId === noticeId)) return ledger;
  if (ledger.left === 0) return null;
  const since = addMs(at, -keptMs);
  const spent = [...ledger.spent.filter((one) => one.at >= since), { noticeId, at }];
  return { ...ledger, left: ledger.left - 1, spent };
}

/** The message of a notice surely did not go out: its consent is there again. */
export function giveBack(ledger: Ledger, noticeId: string): Ledger {
  const spent = ledger.spent.filter((one) => one.noticeId !== noticeId);
  return spent.length === ledger.spent.length ? ledger : { ...ledger, left: ledger.left + 1, spent };
}
