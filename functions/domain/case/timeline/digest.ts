import { createHash, createHmac } from 'node:crypto';
import { canonicalJson } from '../../../contract/record/canonical';
import type { Digest } from '../../../contract/ids';
import type { CaseEvent, Salt } from '../case';

/** What comes before the first event of a case. */
export const genesis: Digest = '0'.repeat(64);

/** Digest of what was said in the step `seq` of the case that a salt belongs to: HMAC-SHA-256. */
export const saidDigest = (salt: Salt, seq: number, details: CaseEvent['details']): Digest =>
  createHmac('sha256', Buffer.from(salt, 'base64url'))
    .update(`${seq} ${canonicalJson(details)}`)
    .digest('hex');

/** An event without what was said in it. */
export function withoutText(
  event: Omit<CaseEvent, 'digest'>,
): Omit<CaseEvent, 'digest' | 'details' | 'isErased'> {
  const { details: _said, isErased: _isErased, ...kept } = event;
  return kept;
}

/**
 * Digest of an event and of the digest before it: with the salted digest of what was said in it (`said`), or with the
 * text itself, as those were written that have none.
 */
export function digestOf(event: Omit<CaseEvent, 'digest'>): Digest {
  const kept = withoutText(event);
  const covered = event.said === undefined ? { ...kept, details: event.details } : kept;
  return createHash('sha256').update(canonicalJson(covered)).digest('hex');
}

/** An event closed with its digest. `salt`: that of its case; null where the chain is to cover the text itself. */
export function seal(event: Omit<CaseEvent, 'digest' | 'said'>, salt: Salt | null): CaseEvent {
  const said = salt === null ? {} : { said: saidDigest(salt, event.seq, event.details) };
  const covered = { ...event, ...said };
  return { ...covered, digest: digestOf(covered) };
}
