import { createHash } from 'node:crypto';
import type { Digest } from '../../contract/ids';
import type { CaseEvent } from '../case';

/** JSON with keys in order, so that equal content has equal bytes. Undefined fields do not exist. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${entries.join(',')}}`;
}

/** What comes before the first event of a case. */
export const genesis: Digest = '0'.repeat(64);

/** Digest of an event with everything it says and the digest before it. */
export function digestOf(event: Omit<CaseEvent, 'digest'>): Digest {
  return createHash('sha256').update(canonical(event)).digest('hex');
}

/** An event closed with its digest. */
export const seal = (event: Omit<CaseEvent, 'digest'>): CaseEvent => ({ ...event, digest: digestOf(event) });
