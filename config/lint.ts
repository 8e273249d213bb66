import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';

// Looks again only at what may be found otherwise than last time. Our rules ask for types, which a file has of all that
// it imports, near and far: ESLint's own cache knows a file by its own content and would miss the half of it.

const cacheFile = 'node_modules/.cache/eslint/clean.json';

const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url');

/** Every file of ours that is in git, or will be. */
const ours = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
  maxBuffer: 1e8,
})
  .split('\n')
  .filter((file) => /\.([cm]?[jt]s|tsx|json)$/.test(file) && existsSync(file));
const isOurs = new Set(ours);
const isCode = (file: string): boolean => /\.([cm]?js|tsx?)$/.test(file);

const content = new Map(ours.map((file) => [file, readFileSync(file, 'utf8')]));
const digestOf = new Map([...content].map(([file, text]) => [file, digest([text])]));

const imported = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*(['"])(\.[^'"]*)\1/g;
const endings = ['', '.ts', '.tsx', '.json', '.cjs', '.mjs', '.d.ts', '/index.ts', '/index.tsx'];

/** What a file imports of ours. */
function importsOf(file: string): string[] {
  const asked = [...(content.get(file) ?? '').matchAll(imported)].map(([, , to = '']) => to);
  return asked.flatMap((to) => {
    const place = path.join(path.dirname(file), to);
    const found = endings.map((ending) => place + ending).find((one) => isOurs.has(one));
    return found === undefined ? [] : [found];
  });
}
const imports = new Map(ours.filter(isCode).map((file) => [file, importsOf(file)]));

/** A file, and all that it imports near and far. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of imports.get(file) ?? []) reach(next, seen);
  return seen;
}

const isEverywhere = (file: string): boolean =>
  /^(eslint\.config\.mjs|tsconfig\.json|package\.json)$|\.d\.[cm]?ts$/.test(file) ||
  /\bdeclare (global|module)\b/.test(content.get(file) ?? '');

/** What holds for every file: rules, types that are there without being imported, and packages, those that lie here. */
const everywhere = [
  ...ours.filter(isEverywhere).map((file) => digestOf.get(file) ?? ''),
  digest([readFileSync('node_modules/.package-lock.json', 'utf8')]),
];

const keyOf = (file: string): string =>
  digest([...everywhere, ...[...reach(file)].sort().map((one) => `${one} ${digestOf.get(one) ?? ''}`)]);

const before = existsSync(cacheFile)
  ? (JSON.parse(readFileSync(cacheFile, 'utf8')) as Record<string, string>)
  : {};
const keys = new Map(ours.filter(isCode).map((file) => [file, keyOf(file)]));
const toSee = [...keys].flatMap(([file, key]) => (before[file] === key ? [] : [file]));

/** Looks at what has to be looked at, says what was found, and remembers what was clean. */
async function main(): Promise<void> {
  const eslint = new ESLint({ warnIgnored: false });
  const results = toSee.length > 0 ? await eslint.lintFiles(toSee) : [];
  const found = results.filter(({ messages }) => messages.length > 0);
  const unclean = new Set(found.map(({ filePath }) => path.relative('', filePath)));
  const clean = [...keys].filter(([file]) => !unclean.has(file));
  mkdirSync(path.dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, JSON.stringify(Object.fromEntries(clean)));
  if (found.length === 0) return;
  console.log(await (await eslint.loadFormatter('stylish')).format(found));
  process.exitCode = 1;
}

void main();
