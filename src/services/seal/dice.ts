import Taro from '@tarojs/taro';
import { sha256 } from '../device/sha256';

/** Asked of the phone once; what is needed later follows from it, so that nothing has to wait. */
const seedBytes = 32;
let seed: Uint8Array | null = null;
let drawn = 0;

/** WeChat from 2.19.0 on; it answers later, within milliseconds of the start of the app. */
function learnSeed(): void {
  if (!Taro.canIUse('getRandomValues')) return;
  void Taro.getRandomValues({
    length: seedBytes,
    success: ({ randomValues }) => void (seed = new Uint8Array(randomValues)),
  });
}
if (process.env.TARO_ENV === 'weapp') learnSeed();

/** The digests of the seed and of a count that never comes twice. */
function fromSeed(from: Uint8Array, count: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(count / 32) * 32);
  const asked = new Uint8Array(seedBytes + 8);
  asked.set(from);
  for (let at = 0; at < bytes.length; at += 32) {
    drawn += 1;
    new DataView(asked.buffer).setUint32(seedBytes, drawn);
    bytes.set(sha256(asked), at);
  }
  return bytes.slice(0, count);
}

/**
 * So many bytes that nobody can foresee (in a browser its own, in WeChat of its `getRandomValues`); null where this phone
 * has none: a WeChat older than 2.19.0, or one that has not answered yet.
 */
export function thrown(count: number): Uint8Array | null {
  if (process.env.TARO_ENV === 'weapp') return seed && fromSeed(seed, count);
  return typeof crypto === 'undefined' ? null : crypto.getRandomValues(new Uint8Array(count));
}
