import { aes256Gcm } from './aes256Gcm';
import type { SealKeys } from './port';
import { sm4CtrHmacSm3 } from './sm4CtrHmacSm3';

/** Seals a text for one place and opens it there; moved to another place it does not open. */
export type Seal = {
  seal(text: string, place: string): string;
  /** @throws SealBroken, and StoreUnavailable when its key is so new that this instance has yet to hear of it */
  open(sealed: string, place: string): string;
  /** Sees to it that the keys are at hand, before a run of the two above. @throws StoreUnavailable */
  fresh(): Promise<void>;
};

/** A value that should be sealed does not open: changed, moved, or its key is gone. Carries no content. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';

  constructor(place: string, why: 'shape' | 'key' | 'content') {
    super(`sealed value at ${place} does not open: ${why}`);
  }
}

/** Those that a sealed value may name. What one of them sealed, it opens, whichever seals now. */
export const algorithms = { A256GCM: aes256Gcm, SM4CTRHSM3: sm4CtrHmacSm3 } as const;
export type AlgorithmName = keyof typeof algorithms;

const isAlgorithm = (name: string): name is AlgorithmName => Object.hasOwn(algorithms, name);

const version = 'v1';
const shape = /^v1\.([A-Z0-9]+)\.([^.]+)\.([A-Za-z0-9_-]+)$/;

/** What a sealed value says of itself. @throws SealBroken */
function partsOf(sealed: string, place: string) {
  const [, algorithm = '', id = '', content = ''] = shape.exec(sealed) ?? [];
  if (!isAlgorithm(algorithm)) throw new SealBroken(place, 'shape');
  return { algorithm, id, bytes: Buffer.from(content, 'base64url') };
}

/**
 * Seals with the keys it is given: `v1.<algorithm>.<key id>.<bytes in base64url>`. The algorithm is named in every
 * value, so that another takes over without a word of what is stored being rewritten.
 * @throws Error when this Node does not have the algorithm
 */
export function sealWith(keys: SealKeys, algorithm: AlgorithmName = 'A256GCM'): Seal {
  if (!algorithms[algorithm].isHere()) throw new Error(`this Node has no ${algorithm}`);
  return {
    seal(text, place) {
      const { id, key } = keys.current();
      const bytes = algorithms[algorithm].seal(key, text, place);
      return [version, algorithm, id, bytes.toString('base64url')].join('.');
    },

    open(sealed, place) {
      const { algorithm: sealedBy, id, bytes } = partsOf(sealed, place);
      const known = keys.byId(id);
      if (!known) throw new SealBroken(place, 'key');
      try {
        return algorithms[sealedBy].open(known.key, bytes, place);
      } catch {
        throw new SealBroken(place, 'content');
      }
    },

    fresh: () => keys.fresh(),
  };
}
