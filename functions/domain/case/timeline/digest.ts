import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../contract/canonical';
import type { Digest } from '../../../contract/ids';
import type { CaseEvent } from '../case';

/** What comes before the first event of a case. */
export const genesis: Digest = '0'.repeat(64);

/** Digest of an event with everything it says and the digest before it. */
export function digestOf(event: Omit<CaseEvent, 'digest'>): Digest {
  return createHash('sha256').update(canonicalJson(event)).digest('hex');
}

/** An event closed with its digest. */
export const seal = (event: Omit<CaseEvent, 'digest'>): CaseEvent => ({ ...event, digest: digestOf(event) });
