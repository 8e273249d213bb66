import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { helpTexts } from '../../../src/content/filing/help';
import { hotline } from '../../../src/content/places/hotline';
import phoneBook from '../../../src/content/places/phoneBook.json';
import portal from '../../../src/content/portal.json';

const lines = Object.values(phoneBook).flat();
const known = new Set(lines.map(({ number }) => number));

/** What is said to people, on the phone, on paper and in a reply. The town and the texts of laws are data of their own. */
const folders = ['src', 'functions'];
const isLeftOut = (file: string): boolean =>
  file.includes('/local/') || file.includes('/articles/laws/') || file.endsWith('/phoneBook.json');
const files = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
  .filter((file) => /\.(tsx?|json)$/.test(file) && !isLeftOut(file));

/** Public numbers of five digits wherever they stand, and those of three where somebody is told to ring them. */
const numbersIn = (text: string): string[] => [
  ...[...text.matchAll(/(?<![\d._#])(12[1-9]\d\d|96110)(?![\d_])/g)].map(([, number = '']) => number),
  ...[...text.matchAll(/(?:打|拨打)\s?(1\d\d)(?!\d)/g)].map(([, number = '']) => number),
];

test('every number says who gave it out, once', () => {
  expect(lines.filter(({ source }) => source.length < 2)).toEqual([]);
  expect(known.size).toBe(lines.length);
});

test('no number is said to people that is not in the book', () => {
  const found = files.flatMap((file) =>
    numbersIn(readFileSync(file, 'utf8'))
      .filter((number) => !known.has(number))
      .map((number) => `${file}: ${number}`),
  );
  expect(found).toEqual([]);
});

test('whatever can be rung from a card or at a dead end is in the book', () => {
  const rung = [
    hotline.number,
    ...Object.values(helpTexts).flatMap(({ numbers }) => numbers.map(({ number }) => number)),
  ];
  expect(rung.filter((number) => !known.has(number))).toEqual([]);
});

test('the police are written to at the number of the place: 12110 and the end of its area code', () => {
  expect(portal.policeByText).toMatch(/^12110\d{3}$/);
  expect(helpTexts.callPolice.lines.join('')).toContain(portal.policeByText);
});
