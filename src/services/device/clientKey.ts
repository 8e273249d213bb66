import type { ClientKey } from '../../../functions/contract/ids';
import { thrown } from '../seal/dice';

/** 26 letters: 130 bits where there are dice of the system. */
const count = 26;

/** Without any, as in an old WeChat: enough to be another each time. Nothing is guarded by it. */
const different = (): number[] => Array.from({ length: count }, () => Math.floor(Math.random() * 256));

const letters = (): string =>
  [...(thrown(count) ?? different())].map((byte) => (byte % 32).toString(32)).join('');

/**
 * A name for one thing a person does, different from all their others. It opens nothing: who comes with another's key is
 * asked for the session it belongs to, or for the code of a question without a name.
 */
export const newKey = (): ClientKey => `${Date.now().toString(36)}-${letters()}`;
