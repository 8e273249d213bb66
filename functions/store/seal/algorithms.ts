import { aes256Gcm } from './aes256Gcm';
import { sm4CtrHmacSm3 } from './sm4CtrHmacSm3';

/** Those that a sealed value may name. What one of them sealed, it opens, whichever seals now. */
export const algorithms = { A256GCM: aes256Gcm, SM4CTRHSM3: sm4CtrHmacSm3 } as const;
export type AlgorithmName = keyof typeof algorithms;

export const isAlgorithm = (name: string): name is AlgorithmName => Object.hasOwn(algorithms, name);
