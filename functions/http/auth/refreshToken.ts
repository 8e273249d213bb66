import { createHash } from 'node:crypto';
import { type Digest, type Instant, PersonId } from '../../contract/ids';
import * as z from '../../contract/z';
import { addMs } from '../../domain/clocks/day';
import { newSecret } from '../../runtime/ids';
import type { SessionRow } from '../../store/sessions/sessionItem';

const dayMs = 86_400_000;
const lifeMs = 30 * dayMs;
/** How long the token before still works: a reply lost on a weak network must not end the session. */
const graceMs = 60_000;

export type SessionAddress = Pick<SessionRow, 'personId' | 'sessionId'>;

const Parts = z.tuple([PersonId, z.string().min(1), z.string().min(1)]);

const digestOf = (token: string): Digest => createHash('sha256').update(token).digest('hex');

/** Where the row of a refresh token is, or null when it is none of ours. */
export function addressOf(token: string): SessionAddress | null {
  const parts = Parts.safeParse(token.split('.'));
  return parts.success ? { personId: parts.data[0], sessionId: parts.data[1] } : null;
}

/** A new token for a session, with what its row keeps of it. Only the phone ever has the token itself. */
export function newRefreshToken({ personId, sessionId }: SessionAddress, now: Instant) {
  const refreshToken = `${personId}.${sessionId}.${newSecret()}`;
  return { refreshToken, row: { digest: digestOf(refreshToken), expiresAt: addMs(now, lifeMs) } };
}

/** `previous`: the one before, sent again in time. `reused`: an older one, which only a copy can be. */
export type TokenStanding = 'current' | 'previous' | 'reused';

/** What a token is to the row of its session. */
export function standingOf(token: string, row: SessionRow, now: Instant): TokenStanding {
  const digest = digestOf(token);
  if (digest === row.digest) return 'current';
  return digest === row.previous?.digest && now <= row.previous.until ? 'previous' : 'reused';
}

/** The digest that stays good beside the new one. A token sent again gets no more time than it had. */
export const previousOf = (
  row: SessionRow,
  used: Exclude<TokenStanding, 'reused'>,
  now: Instant,
): SessionRow['previous'] =>
  used === 'current' ? { digest: row.digest, until: addMs(now, graceMs) } : row.previous;
