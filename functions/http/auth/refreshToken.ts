import { createHash, createHmac } from 'node:crypto';
import { type Digest, type Instant, PersonId } from '../../contract/ids';
import { keeping } from '../../contract/case/keeping';
import * as z from '../../contract/z';
import { addMs } from '../../domain/clocks/day';
import { newSecret } from '../../runtime/ids';
import type { SessionRow } from '../../store/sessions/sessionItem';
import { TooManyRequests } from '../rateLimit';
import { isSame } from './isSame';

const dayMs = 86_400_000;
const lifeMs = keeping.session.length.days * dayMs;
/**
 * However much it is used, a session ends so long after its sign-in, so that a copied phone does not stay in for ever (OWASP
 * ASVS 5, 7.3.2). WeChat signs a phone in anew without a word. A setting, not law.
 */
const longestMs = 90 * dayMs;
/**
 * For so long after an exchange the token before is somebody's second tab, or the same request sent again: both pairs then
 * work. Later it is a phone whose reply was lost: the pair it never got is taken back.
 */
const graceMs = 60_000;
/** Pairs that one token may be exchanged for by requests that meet. */
const mostSiblings = 6;

export type SessionAddress = Pick<SessionRow, 'personId' | 'sessionId'>;

const Parts = z.tuple([PersonId, z.string().min(1), z.string().min(1), z.string().min(1)]);

const digestOf = (token: string): Digest => createHash('sha256').update(token).digest('hex');

/** Shows that we made a token, so that a guessed one ends nobody's session and costs the store nothing. */
const markOf = (body: string, secret: string): string =>
  createHmac('sha256', secret).update(`refresh token ${body}`).digest('base64url').slice(0, 22);

/** Where the row of a refresh token is, or null when it is none of ours. */
export function addressOf(token: string, secret: string): SessionAddress | null {
  const parts = Parts.safeParse(token.split('.'));
  if (!parts.success) return null;
  const [personId, sessionId, random, mark] = parts.data;
  return isSame(mark, markOf(`${personId}.${sessionId}.${random}`, secret)) ? { personId, sessionId } : null;
}

/**
 * A new token for a session begun at this moment, with what its row keeps of it. Only the phone ever has the token itself.
 * A row from before moments of sign-in were written down counts as begun now.
 */
export function newRefreshToken(
  { personId, sessionId, startedAt }: SessionAddress & Pick<SessionRow, 'startedAt'>,
  now: Instant,
  secret: string,
) {
  const body = `${personId}.${sessionId}.${newSecret()}`;
  const refreshToken = `${body}.${markOf(body, secret)}`;
  const begun = startedAt ?? now;
  const [unused, longest] = [addMs(now, lifeMs), addMs(begun, longestMs)];
  const expiresAt = unused < longest ? unused : longest;
  return { refreshToken, digest: digestOf(refreshToken), startedAt: begun, expiresAt };
}

/**
 * `again`: the one before, sent by a second tab or a second time. `late`: the same long after, by a phone that never got
 * the answer. `reused`: an older one, which only a copy can be.
 */
export type TokenStanding = 'current' | 'again' | 'late' | 'reused';

/** What a token of ours is to the row of its session. @throws Refused `too_many_requests` when too many meet */
export function standingOf(token: string, { digests, previous }: SessionRow, now: Instant): TokenStanding {
  const digest = digestOf(token);
  if (digests.includes(digest)) return 'current';
  if (!previous?.digests.includes(digest)) return 'reused';
  if (now > previous.until) return 'late';
  if (digests.length >= mostSiblings) throw new TooManyRequests(graceMs / 1000);
  return 'again';
}

/** The tokens of a session once a new one is out: those that are good, and those before them. */
export function tokensAfter(
  { digests, previous }: SessionRow,
  used: Exclude<TokenStanding, 'reused'>,
  added: Digest,
  now: Instant,
): Pick<SessionRow, 'digests' | 'previous'> {
  switch (used) {
    case 'current':
      return { digests: [added], previous: { digests, until: addMs(now, graceMs) } };
    case 'again':
      return { digests: [...digests, added], previous };
    case 'late':
      return { digests: [added], previous };
  }
}
