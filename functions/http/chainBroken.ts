import { Refused } from '../domain/refused';
import type { Log } from '../runtime/log';
import type { CaseFor } from '../work/case/open';

type Found = Pick<CaseFor, 'head' | 'brokenAt'>;

/** Rings the alarm where the record of a case is not what was written. */
export function noteBroken({ head, brokenAt }: Found, log: Log): void {
  if (brokenAt !== null) log('chain_broken', { caseId: head.id, seq: brokenAt });
}

/**
 * The same, before something is signed or drawn from it: neither is done over a break.
 * @throws Refused `record_broken`
 */
export function refuseBroken(found: Found, log: Log): void {
  noteBroken(found, log);
  if (found.brokenAt !== null) throw new Refused('record_broken');
}
