/** What is sealed, and what it says of itself. */
export type Sealed = {
  algorithm: AlgorithmName;
  /** Of its key. */
  id: string;
  bytes: Buffer;
};

/** A value that should be sealed does not open: changed, moved, or its key is gone. Carries no content. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';

  constructor(
    place: string,
    readonly why: 'shape' | 'key' | 'content',
  ) {
    super(`sealed value at ${place} does not open: ${why}`);
  }
}

/** Those that a sealed value may name, by the number that stands for them in bytes. */
const numbers = { A256GCM: 1, SM4CTRHSM3: 2 } as const;
export type AlgorithmName = keyof typeof numbers;

const names = Object.keys(numbers) as AlgorithmName[];
const isAlgorithm = (name: string): name is AlgorithmName => Object.hasOwn(numbers, name);

const version = 'v1';
const shape = /^v1\.([A-Z0-9]+)\.([^.]+)\.([A-Za-z0-9_-]+)$/;

/** As a text: `v1.<algorithm>.<key id>.<bytes in base64url>`. */
export const inLetters = ({ algorithm, id, bytes }: Sealed): string =>
  [version, algorithm, id, bytes.toString('base64url')].join('.');

/** @throws SealBroken */
export function fromLetters(sealed: string, place: string): Sealed {
  const [, algorithm = '', id = '', content = ''] = shape.exec(sealed) ?? [];
  if (!isAlgorithm(algorithm)) throw new SealBroken(place, 'shape');
  return { algorithm, id, bytes: Buffer.from(content, 'base64url') };
}

/** The same in bytes, a third shorter: 1, the number of the algorithm, the length of the key id, the key id, the bytes. */
const byteVersion = 1;
const headBytes = 3;

export function inBytes({ algorithm, id, bytes }: Sealed): Uint8Array {
  const name = Buffer.from(id);
  return Buffer.concat([Buffer.from([byteVersion, numbers[algorithm], name.length]), name, bytes]);
}

/** @throws SealBroken */
export function fromBytes(sealed: Uint8Array, place: string): Sealed {
  const [is, number, length = 0] = sealed;
  const algorithm = names.find((name) => numbers[name] === number);
  if (is !== byteVersion || !algorithm || sealed.length <= headBytes + length)
    throw new SealBroken(place, 'shape');
  const rest = Buffer.from(sealed).subarray(headBytes);
  return { algorithm, id: rest.toString('utf8', 0, length), bytes: rest.subarray(length) };
}
