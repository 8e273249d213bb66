import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const src = path.join(__dirname, '..', 'src');

const filesOf = (ending: string): string[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(src, name));

const read = new Map<string, string>();
function textOf(file: string): string {
  const text = read.get(file) ?? readFileSync(file, 'utf8');
  read.set(file, text);
  return text;
}

/** The module of ours that an import names, or undefined for one of a package. */
function found(from: string, name: string): string | undefined {
  if (!name.startsWith('.')) return undefined;
  const full = path.resolve(path.dirname(from), name);
  return ['', '.tsx', '.ts', '/index.tsx', '/index.ts']
    .map((end) => full + end)
    .find((one) => /\.(tsx?|scss)$/.test(one) && existsSync(one));
}

const named = (file: string, how: RegExp): string[] =>
  [...textOf(file).matchAll(how)].flatMap(([, name = '']) => found(file, name) ?? []);

const atOnce = /^(?:import|export) (?!type)[^;]*?'([^']+)';/gm;
const whenAsked = /import\('([^']+)'\)/g;

/** A file with all that comes with it at once. */
function withAll(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.endsWith('.scss')) for (const next of named(file, atOnce)) withAll(next, seen);
  return seen;
}

/** Names that one style sheet of ours shapes, by the sheet. */
const sheets = filesOf('.scss').map((sheet) => ({
  sheet,
  names: [...textOf(sheet).matchAll(/^\.([a-z0-9-]+) \{$/gm)].map(([, name = '']) => name),
}));
const sheetOf = new Map(sheets.flatMap(({ sheet, names }) => names.map((name) => [name, sheet] as const)));

const app = path.join(src, 'app.tsx');
const always = withAll(app);
// The desk stands around every page of staff on a wide screen, and brings its sheets before them.
for (const sheet of sheets) if (sheet.sheet.includes('/staff/desk/')) always.add(sheet.sheet);
/** `@use` of the sheet that is there first. */
for (const [, name = ''] of textOf(path.join(src, 'app.scss')).matchAll(/@use '([^']+)'/g))
  always.add(`${path.resolve(src, name)}.scss`);

/** Names that a file gives to what it draws, and whose sheet comes neither with it nor with the app. */
function unshaped(parts: ReadonlySet<string>): string[] {
  const used = [...parts]
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      [...textOf(file).matchAll(/className="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
    );
  return [...new Set(used)].filter((name) => {
    const sheet = sheetOf.get(name);
    return sheet !== undefined && !parts.has(sheet) && !always.has(sheet);
  });
}

const pages = filesOf('index.tsx').filter((file) => file.includes('/pages/') || file.includes('/gallery/'));

test.each(pages.map((file) => [path.relative(src, file), file]))(
  '%s comes with the sheets of all that it draws, and so does what it fetches later',
  (_, page) => {
    const first = withAll(page);
    expect(unshaped(first)).toEqual([]);
    const later = (parts: ReadonlySet<string>): string[] =>
      [...parts].flatMap((file) => (file.endsWith('.scss') ? [] : named(file, whenAsked)));
    const left = later(first).map((part) => ({ part, before: first }));
    const done = new Set<string>();
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (done.has(next.part)) continue;
      done.add(next.part);
      const there = withAll(next.part, new Set(next.before));
      expect([next.part, unshaped(there)]).toEqual([next.part, []]);
      left.push(...later(there).map((part) => ({ part, before: there })));
    }
  },
);
