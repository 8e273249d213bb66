import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { rootFrom, treeOf } from '../../../functions/domain/roots/merkle';

const runs = { numRuns: 200, seed: 20260302 };
const sha = (...parts: (string | Buffer)[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
};
const bytes = (hex: string) => Buffer.from(hex, 'hex');
const digests = fc
  .array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 })
  .map((all) => all.map((n) => sha(`${n}`)));

/** The definition of RFC 9162, 2.1.1, word for word: the left half is the largest power of two that is smaller. */
function mth(leaves: readonly string[]): string {
  if (leaves.length === 0) return sha('');
  if (leaves.length === 1) return sha(Buffer.of(0), bytes(leaves[0] ?? ''));
  let left = 1;
  while (left * 2 < leaves.length) left *= 2;
  return sha(Buffer.of(1), bytes(mth(leaves.slice(0, left))), bytes(mth(leaves.slice(left))));
}

test('the root is that of RFC 9162, for any number of steps', () => {
  expect(treeOf([]).root).toBe(mth([]));
  fc.assert(
    fc.property(digests, (all) => expect(treeOf(all).root).toBe(mth(all))),
    runs,
  );
});

test('every step leads to the root by its own way', () => {
  fc.assert(
    fc.property(digests, (all) => {
      const { root, paths } = treeOf(all);
      for (const [index, digest] of all.entries())
        expect(rootFrom(digest, { index, count: all.length, path: paths[index] ?? [] })).toBe(root);
    }),
    runs,
  );
});

test('another step, another place, another count or another way lead elsewhere', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(1_000_000), { minLength: 2, maxLength: 40 }),
      fc.nat(),
      (numbers, nth) => {
        const all = numbers.map((n) => sha(`${n}`));
        const { root, paths } = treeOf(all);
        const index = nth % all.length;
        const path = paths[index] ?? [];
        const digest = all[index] ?? '';
        const other = all[(index + 1) % all.length] ?? '';
        const inclusion = { index, count: all.length, path };
        for (const made of [
          rootFrom(other, inclusion),
          rootFrom(digest, { ...inclusion, index: (index + 1) % all.length }),
          rootFrom(digest, { ...inclusion, index: all.length }),
          rootFrom(digest, { ...inclusion, path: path.slice(1) }),
          rootFrom(digest, { ...inclusion, path: [...path, other] }),
          rootFrom(digest, { ...inclusion, path: path.map(() => other) }),
        ])
          expect(made).not.toBe(root);
      },
    ),
    runs,
  );
});
