import fc from 'fast-check';
import { contracts } from '../../../functions/contract/kinds';
import type { CaseKind } from '../../../functions/contract/words';
import { begin, commands } from './commands';

/** Tests that the engine and the model say the same of every step of so many sequences, and that these get far. */
export function expectAgreement(kind: CaseKind, sequences: number, words: readonly string[]): void {
  const seen = new Set<string>();

  test(`the engine and a plain model of a ${kind} agree on ${sequences} sequences, step by step`, () => {
    const rule = (hasOtherSide: boolean, list: Parameters<typeof fc.modelRun>[1]) =>
      fc.modelRun(() => begin(kind, hasOtherSide, seen), list);
    fc.assert(fc.property(fc.boolean(), commands, rule), { numRuns: sequences, seed: 20260306 });
  });

  test('the sequences reached every status and did everything, rightly and wrongly', () => {
    const reached = contracts[kind].status.options.filter((status) => seen.has(`${kind} ${status}`));
    expect(reached).toEqual(contracts[kind].status.options);
    expect(words.filter((word) => !seen.has(word))).toEqual([]);
  });
}
