import { readFileSync } from 'node:fs';
import * as z from '../../functions/contract/z';

const Lock = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      inBundle: z.boolean().optional(),
    }),
  ),
});

test('every package that is installed is listed with its version and the digest of its bytes, and none comes from elsewhere than npm', () => {
  const { packages } = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const listed = Object.entries(packages).filter(([place]) => place !== '');
  expect(listed.length).toBeGreaterThan(1000);
  const isTold = ({
    version,
    integrity,
    resolved = 'https://registry.npmjs.org/',
    inBundle,
  }: (typeof listed)[0][1]) =>
    version !== undefined &&
    // What another package carries in its own bytes is covered by that one's digest.
    (inBundle === true || /^sha512-/.test(integrity ?? '')) &&
    resolved.startsWith('https://registry.npmjs.org/');
  expect(listed.filter(([, one]) => !isTold(one)).map(([place]) => place)).toEqual([]);
});
