import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from '../functions/contract/z';

const root = path.resolve(__dirname, '..');
const mostWithout = 10;

/** Every file that is written by hand, and what stands at the root. */
const files = [
  ...readdirSync(root).filter((name) => statSync(path.join(root, name)).isFile()),
  ...['config', 'functions', 'src', 'tests'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name))
      .filter((name) => statSync(path.join(root, name)).isFile()),
  ),
];
const isPage = (file: string): boolean => path.basename(file) === 'README.md';
const pages = files.filter((file) => file.endsWith('.md'));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

test('a folder with more than ten files has a page that says what is here', () => {
  const counted = new Map<string, number>();
  for (const file of files.filter((one) => !isPage(one)))
    counted.set(path.dirname(file), (counted.get(path.dirname(file)) ?? 0) + 1);
  const large = [...counted].filter(([, count]) => count > mostWithout).map(([folder]) => folder);
  expect(large).toContain('tests/support');
  expect(large.filter((folder) => !files.includes(path.join(folder, 'README.md')))).toEqual([]);
});

test('the front door is a page, not an archive', () => {
  expect(Buffer.byteLength(read('README.md'))).toBeLessThanOrEqual(10 * 1024);
});

/** GitHub's own: small letters, no signs, a hyphen for each space. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const anchorsIn = (file: string): string[] =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

test.each(pages)('every link of %s leads somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
    ([, plain, quoted]) => plain ?? quoted ?? '',
  );
  const inside = links.filter((link) => !/^https?:/.test(link));
  for (const link of inside) {
    const [to = '', anchor] = link.split('#');
    const file = to === '' ? page : path.join(path.dirname(page), to);
    expect({ link, isThere: existsSync(path.join(root, file)) }).toEqual({ link, isThere: true });
    if (anchor !== undefined) expect(anchorsIn(file)).toContain(anchor);
  }
});

const Scripts = z.object({ scripts: z.record(z.string(), z.string()) });

test('every command that a page names is there', () => {
  const { scripts } = Scripts.parse(JSON.parse(read('package.json')));
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => ({ page, name })),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ name }) => scripts[name] === undefined)).toEqual([]);
});

/** Paths of the repository that stand in a page between backticks; a star stands for some name. */
const pathsIn = (page: string): string[] =>
  [...read(page).matchAll(/`((?:functions|src|tests|config)\/[\w./*-]+)`/g)].map(([, named = '']) => named);

test.each(pages)('every path that %s names is there', (page) => {
  const isNamed = (named: string): boolean => {
    const pattern = new RegExp(`^${named.replace(/[.]/g, '\\.').replaceAll('*', '[^/]*')}`);
    return files.some((file) => pattern.test(file));
  };
  expect(pathsIn(page).filter((named) => !isNamed(named))).toEqual([]);
});
