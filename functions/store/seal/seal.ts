import { aes256Gcm } from './aes256Gcm';
import {
  fromBytes,
  fromLetters,
  inBytes,
  inLetters,
  SealBroken,
  type AlgorithmName,
  type Sealed,
} from './envelope';
import type { Algorithm, SealKeys } from './port';
import { lengthened, shortened } from './shortened';
import { sm4CtrHmacSm3 } from './sm4CtrHmacSm3';

/** Seals something for one place and opens it there; moved to another place it does not open. */
export type Seal = {
  /** A value that is short: a number, a name. */
  seal(text: string, place: string): string;
  /** @throws SealBroken, and StoreUnavailable when its key is so new that this instance has yet to hear of it */
  open(sealed: string, place: string): string;
  /** What people wrote, in as few bytes as it takes. */
  sealText(text: string, place: string): Uint8Array;
  /** @throws as `open` */
  openText(sealed: Uint8Array, place: string): string;
  /** Sees to it that the keys are at hand, before a run of the two above. @throws StoreUnavailable */
  fresh(): Promise<void>;
};

/** What one of them sealed, it opens, whichever seals now. */
export const algorithms: Record<AlgorithmName, Algorithm> = { A256GCM: aes256Gcm, SM4CTRHSM3: sm4CtrHmacSm3 };

/**
 * Seals with the keys it is given. The algorithm is named in every value (`envelope`), so that another takes over without
 * a word of what is stored being rewritten.
 * @throws Error when this Node does not have the algorithm
 */
export function sealWith(keys: SealKeys, algorithm: AlgorithmName = 'A256GCM'): Seal {
  if (!algorithms[algorithm].isHere()) throw new Error(`this Node has no ${algorithm}`);

  function closed(content: Uint8Array, place: string): Sealed {
    const { id, key } = keys.current();
    return { algorithm, id, bytes: algorithms[algorithm].seal(key, content, place) };
  }

  function opened({ algorithm: sealedBy, id, bytes }: Sealed, place: string): Buffer {
    const known = keys.byId(id);
    if (!known) throw new SealBroken(place, 'key');
    try {
      return algorithms[sealedBy].open(known.key, bytes, place);
    } catch {
      throw new SealBroken(place, 'content');
    }
  }

  return {
    seal: (text, place) => inLetters(closed(Buffer.from(text), place)),
    open: (sealed, place) => opened(fromLetters(sealed, place), place).toString(),
    sealText: (text, place) => inBytes(closed(shortened(text), place)),
    openText: (sealed, place) => lengthened(opened(fromBytes(sealed, place), place)),
    fresh: () => keys.fresh(),
  };
}

export { SealBroken, type AlgorithmName } from './envelope';
