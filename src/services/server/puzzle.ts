import type { Puzzle } from '../../../functions/contract/puzzle';
import { sha256 } from '../device/sha256';

/** Milliseconds of work between two breaths: a frame of the screen is sixteen. */
const stretchMs = 10;
/** Tries between two looks at the clock. */
const triesAtOnce = 64;

type Parts = { now: () => number; pause: (ms: number) => Promise<void>; patienceMs?: number };

/** Bits of zero before the first that is none; more than four bytes are never asked for. */
const zeros = (digest: Uint8Array): number =>
  Math.clz32(
    ((digest[0] ?? 0) << 24) | ((digest[1] ?? 0) << 16) | ((digest[2] ?? 0) << 8) | (digest[3] ?? 0),
  );

/**
 * The answer to a puzzle, worked out in stretches that leave the page free to be scrolled and read; null when it took longer
 * than a person should wait.
 */
export async function solve(
  { challenge, bits }: Puzzle,
  { now, pause, patienceMs = 20_000 }: Parts,
): Promise<string | null> {
  const tried = new Uint8Array(36);
  tried.set(sha256(Uint8Array.from(challenge, (letter) => letter.charCodeAt(0))));
  const nonce = new DataView(tried.buffer);
  const begun = now();
  let stretch = begun;
  for (let at = 0; at <= 0xffffffff; at += 1) {
    nonce.setUint32(32, at);
    if (zeros(sha256(tried)) >= bits) return `${challenge}.${at}`;
    if (at % triesAtOnce !== 0 || now() - stretch < stretchMs) continue;
    if (now() - begun > patienceMs) return null;
    await pause(0);
    stretch = now();
  }
  return null;
}
