import { codeLetters, type ThrownCode } from '../../../functions/contract/numbers/writtenCode';
import { thrown } from '../seal/dice';

/** Letters in a group, and groups: 75 bits. */
const [inGroup, groups] = [5, 3];

/** A code to be written down, thrown on this phone; null where it has no dice that nobody can foresee. */
export function throwCode(): ThrownCode | null {
  const bytes = thrown(inGroup * groups);
  if (!bytes) return null;
  const letters = [...bytes].map((byte) => codeLetters.charAt(byte % codeLetters.length)).join('');
  const group = (at: number) => letters.slice(at * inGroup, (at + 1) * inGroup);
  return Array.from({ length: groups }, (_, at) => group(at)).join('-');
}
