import type { ClientKey } from '../../functions/contract/ids';

/** 26 letters: 130 bits where there are dice of the system, which the runtime of a mini-program has not. */
const count = 26;

const letters = (): string => {
  const thrown =
    typeof crypto === 'undefined'
      ? Array.from({ length: count }, () => Math.floor(Math.random() * 256))
      : [...crypto.getRandomValues(new Uint8Array(count))];
  return thrown.map((byte) => (byte % 32).toString(32)).join('');
};

/**
 * A name for one thing a person does, different from all their others. Whoever has the key of a question without a name gets its
 * code again for a week, so that nobody should be able to guess it.
 */
export const newKey = (): ClientKey => `${Date.now().toString(36)}-${letters()}`;
