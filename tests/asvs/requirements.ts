import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from '../../functions/contract/z';
import { chapters } from './numbers';

const subject = {
  number: z.string().regex(/^\d+\.\d+\.\d+$/),
  level: z.literal([1, 2]),
  subject: z.string().min(4),
};
const said = z.string().min(10);
const Proof = z.strictObject({ file: z.string().regex(/^tests\/.+\.test\.tsx?$/), title: z.string().min(5) });

/**
 * A requirement of level 1 or 2, in our words, with exactly one of: tests that prove it here; a reason why it holds without
 * one; why it asks for nothing here; what is missing.
 */
export const Requirement = z.union([
  z.strictObject({ ...subject, tests: z.array(Proof).min(1) }),
  z.strictObject({ ...subject, reason: said }),
  z.strictObject({ ...subject, notHere: said }),
  z.strictObject({ ...subject, open: said }),
]);
export type Requirement = z.infer<typeof Requirement>;

export const requirements: readonly Requirement[] = z
  .array(Requirement)
  .parse(JSON.parse(readFileSync(path.join(__dirname, 'requirements.json'), 'utf8')));

export const ways = ['tests', 'reason', 'notHere', 'open'] as const;
type Way = (typeof ways)[number];

export const having = (way: Way, of: readonly Requirement[] = requirements): Requirement[] =>
  of.filter((one) => way in one);

/** Those of a chapter by its place among `chapters`. */
const ofChapter = (at: number): Requirement[] =>
  requirements.filter(({ number }) => number.startsWith(`${at + 1}.`));

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (heading: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  ['<!-- prettier-ignore-start -->', '', row(heading), row(heading.map(() => '---')), ...rows.map(row), '']
    .concat('<!-- prettier-ignore-end -->')
    .join('\n');

const counts = (of: readonly Requirement[]): number[] => ways.map((way) => having(way, of).length);

export const page = path.join(__dirname, 'README.md');

/** What stands in the page between its marks: the counts, and every open one. */
export function pageText(): string {
  const rows = chapters.map((name, at) => [`V${at + 1}`, name, ...counts(ofChapter(at))]);
  const all = table(
    ['chapter', 'about', 'tests', 'reason', 'not here', 'open'],
    [...rows, ['', 'all', ...counts(requirements)]],
  );
  const open = requirements.flatMap((one) =>
    'open' in one ? [[one.number, one.level, one.subject, one.open]] : [],
  );
  return [all, table(['number', 'level', 'subject', 'what is missing'], open)].join('\n\n');
}
