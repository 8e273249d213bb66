import { createHash } from 'node:crypto';
import type { Digest } from '../../contract/ids';
import type { Inclusion } from '../../contract/record/root';

// The tree of RFC 9162 (2.1): leaves and nodes are told apart by their first byte, so neither passes for the other.

const hash = (...parts: Uint8Array[]): Digest => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
};
const bytes = (digest: Digest): Uint8Array => Buffer.from(digest, 'hex');
const leafByte = Uint8Array.of(0);
const nodeByte = Uint8Array.of(1);

const leafOf = (digest: Digest): Digest => hash(leafByte, bytes(digest));
const nodeOf = (left: Digest, right: Digest): Digest => hash(nodeByte, bytes(left), bytes(right));

/** The levels of the tree, leaves first; the last of an odd level goes up as it is. */
function levelsOf(digests: readonly Digest[]): Digest[][] {
  const levels: Digest[][] = [digests.map(leafOf)];
  for (let level = levels[0] ?? []; level.length > 1;) {
    const above: Digest[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left = '', right] = level.slice(at, at + 2);
      above.push(right === undefined ? left : nodeOf(left, right));
    }
    levels.push(above);
    level = above;
  }
  return levels;
}

/** One digest for all of them, in this order, and for each the way from it up to there. */
export function treeOf(digests: readonly Digest[]): { root: Digest; paths: Digest[][] } {
  const levels = levelsOf(digests);
  const root = levels.at(-1)?.[0] ?? hash();
  const paths = digests.map((_, index) =>
    levels.slice(0, -1).flatMap((level, up) => level[(index >> up) ^ 1] ?? []),
  );
  return { root, paths };
}

/** The root that a digest leads to by its way up: that of the tree it is in, and no other. */
export function rootFrom(digest: Digest, { index, count, path }: Inclusion): Digest | null {
  if (index >= count) return null;
  let here = leafOf(digest);
  let at = index;
  let width = count;
  let step = 0;
  for (; width > 1; width = Math.ceil(width / 2), at >>= 1) {
    // The last of an odd level has nobody beside it.
    if (at === width - 1 && at % 2 === 0) continue;
    const beside = path[step];
    if (beside === undefined) return null;
    here = at % 2 === 0 ? nodeOf(here, beside) : nodeOf(beside, here);
    step += 1;
  }
  return step === path.length ? here : null;
}
