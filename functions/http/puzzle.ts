import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Instant } from '../contract/ids';
import type { Puzzle } from '../contract/puzzle';
import { addMs } from '../domain/clocks/day';
import type { RateLimits } from '../runtime/env';
import { StoreUnavailable } from '../store/table/orUnavailable';
import { isOneOf } from './auth/isSame';
import type { OpenContext } from './context';
import { TooManyRequests } from './rateLimit';

/** How long a puzzle may be worked on; its challenge is remembered for as long, so that it lets in once. */
const lifeMs = 300_000;

type Sort = keyof RateLimits;

/** What stands under a puzzle of ours, by each of our secrets; the first is in use. */
const marksOf = (said: string, secrets: string): string[] =>
  secrets
    .split(',')
    .map((secret) => createHmac('sha256', secret).update(`puzzle ${said}`).digest('base64url').slice(0, 22));

/** `sort~bits~until~chance~mark`: everything that is asked of an answer, in our hand, so that nothing need be kept. */
function newPuzzle(sort: Sort, { now, puzzleBits: bits, doorSecrets }: OpenContext): Puzzle {
  const until = Date.parse(addMs(now, lifeMs)).toString(36);
  const said = [sort, bits, until, randomBytes(9).toString('base64url')].join('~');
  return { challenge: `${said}~${marksOf(said, doorSecrets)[0]}`, bits };
}

/** Bits of zero before the first that is none. */
function zeros(digest: Buffer): number {
  const first = digest.findIndex((byte) => byte !== 0);
  return first < 0 ? digest.length * 8 : first * 8 + Math.clz32(digest[first] ?? 0) - 24;
}

/** The challenge that is solved here, of this sort and in time; null for anything else. */
function solved(answer: string | null, sort: Sort, { now, doorSecrets }: OpenContext): string | null {
  const [, challenge = '', nonce = ''] = /^([\w~-]{1,200})\.(\d{1,10})$/.exec(answer ?? '') ?? [];
  const at = challenge.lastIndexOf('~');
  const said = challenge.slice(0, Math.max(at, 0));
  if (!isOneOf(challenge.slice(at + 1), marksOf(said, doorSecrets).join(','))) return null;
  const [of, bits, until] = said.split('~');
  if (of !== sort || Number.parseInt(until ?? '', 36) < Date.parse(now) || Number(nonce) > 0xffffffff)
    return null;
  const tried = Buffer.alloc(36);
  createHash('sha256').update(challenge).digest().copy(tried);
  tried.writeUInt32BE(Number(nonce), 32);
  return zeros(createHash('sha256').update(tried).digest()) >= Number(bits) ? challenge : null;
}

/** Whether a challenge comes for the first time, as all instances know it. */
async function isFirst(challenge: string, { store, now }: OpenContext): Promise<boolean> {
  const subject = createHash('sha256').update(challenge).digest('base64url');
  const window: Instant = '2026-01-01T00:00:00.000Z';
  try {
    return (await store.rates.add(`puzzle ${subject}`, window, 1, addMs(now, 2 * lifeMs))) === 1;
  } catch (error) {
    // Nobody is refused because counting failed.
    if (error instanceof StoreUnavailable) return true;
    throw error;
  }
}

/**
 * Lets one more request of a sort in that is counted by address: within the limit, or with a puzzle solved. A town stands
 * behind one address; what some of them use up, the others can make up for by a second of their phone's work.
 * @throws TooManyRequests with a puzzle
 */
export async function orBySolving(sort: Sort, subject: string, context: OpenContext): Promise<void> {
  try {
    context.rate.check(sort, subject);
  } catch (error) {
    if (!(error instanceof TooManyRequests)) throw error;
    const challenge = solved(context.puzzleAnswer, sort, context);
    if (challenge === null || !(await isFirst(challenge, context)))
      throw new TooManyRequests(error.retryAfter, newPuzzle(sort, context));
  }
}
