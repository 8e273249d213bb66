import { existsSync, readFileSync } from 'node:fs';
import { withMarked } from '../../functions/local/tools/marked';
import { chapters, levels } from './numbers';
import { having, page, pageText, Requirement, requirements } from './requirements';

/** Number and level of each requirement of ASVS 5.0.0. */
const all = Object.entries(levels).flatMap(([section, each]) =>
  [...each].map((level, at) => ({ number: `${section}.${at + 1}`, level: Number(level) })),
);

test('the facts are those of 5.0.0: 345 requirements in 17 chapters', () => {
  const of = (level: number): number => all.filter((one) => one.level === level).length;
  expect([all.length, of(1), of(2), of(3)]).toEqual([345, 70, 183, 92]);
  expect(new Set(all.map(({ number }) => number.split('.')[0])).size).toBe(chapters.length);
});

test('every requirement of levels 1 and 2 has its line, once, in its order', () => {
  expect(requirements.map(({ number, level }) => ({ number, level }))).toEqual(
    all.filter(({ level }) => level < 3),
  );
});

test('a line with two answers is none, and neither is one without', () => {
  const line = { number: '1.1.1', level: 1, subject: 'anything' };
  const [reason, open] = ['it holds by itself', 'all of it is missing'];
  expect(Requirement.safeParse({ ...line, reason }).success).toBe(true);
  expect(Requirement.safeParse(line).success).toBe(false);
  expect(Requirement.safeParse({ ...line, reason, open }).success).toBe(false);
  expect(Requirement.safeParse({ ...line, tests: [] }).success).toBe(false);
});

/** The titles of a test file as they are written, with those of tables. */
function titlesIn(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"([^"\n]*)"|`([^`]*)`),/g)].map(
    ([, one, other, third]) => one ?? other ?? third ?? '',
  );
}

test('every test that is named is there', () => {
  const named = requirements.flatMap((one) =>
    'tests' in one ? one.tests.map((proof) => ({ number: one.number, ...proof })) : [],
  );
  expect(named.length).toBeGreaterThan(100);
  const titles = new Map(
    [...new Set(named.map(({ file }) => file))].map((file) => [file, existsSync(file) ? titlesIn(file) : []]),
  );
  expect(named.filter(({ file, title }) => !titles.get(file)?.includes(title))).toEqual([]);
});

test('every path of the repository that is named is there', () => {
  const paths = [...JSON.stringify(requirements).matchAll(/`([\w.-]+(?:\/[\w.-]+)+)`/g)].map(
    ([, one = '']) => one,
  );
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((one) => !existsSync(one))).toEqual([]);
});

test('at least nine in ten of those that ask for something here are met', () => {
  const met = having('tests').length + having('reason').length;
  expect(met / (met + having('open').length)).toBeGreaterThanOrEqual(0.9);
});

test('the page says what is open: run npm run asvs -- --write', () => {
  const held = readFileSync(page, 'utf8');
  expect(held).toBe(withMarked(held, 'asvs', pageText()));
});
