import type { CaseHead } from '../../domain/case/case';
import { markIn } from '../../domain/case/keysSeen';
import * as z from '../../contract/z';

type Seen = Pick<CaseHead, 'keysSeen' | 'steps'>;

/** Letters of a step in each of the two, and in both together. */
const each = 4;
const both = /.{8}/gu;

/**
 * Which key made each step of a case and which word it was, inside its head, which is written in every step: four bytes a
 * step, two for each.
 */
const SeenBytes = z.instanceof(Uint8Array).transform((bytes): Seen => {
  const steps = Buffer.from(bytes).toString('hex').match(both) ?? [];
  return {
    keysSeen: steps.map((one) => one.slice(0, each)).join(''),
    steps: steps.map((one) => one.slice(each)).join(''),
  };
});

/** The keys alone, as they were written before the words were: four characters of base64url a step, dots for none. */
const OldKeys = z.string().transform((keys): Seen => ({
  keysSeen: (keys.match(/.{4}/gu) ?? [])
    .map((one) => markIn(one === '....' ? null : Buffer.from(one, 'base64url')))
    .join(''),
  steps: '',
}));

/** Two names: a release that knows the first alone goes on without. */
export const storedSeen = { ks: OldKeys.optional(), ss: SeenBytes.optional() };

export const seenIn = ({ ks, ss }: { ks?: Seen | undefined; ss?: Seen | undefined }): Seen =>
  ss ?? ks ?? { keysSeen: '', steps: '' };

export function seenFields({ keysSeen, steps }: Seen): { ss?: Uint8Array } {
  const length = Math.max(keysSeen.length, steps.length);
  if (length === 0) return {};
  const [keys, words] = [keysSeen, steps].map((one) => one.padEnd(length, '0').match(/.{4}/gu) ?? []);
  return { ss: Buffer.from((keys ?? []).map((key, at) => `${key}${words?.[at]}`).join(''), 'hex') };
}
