import { lawlessIn, citationsIn, faultOf } from '../../../functions/domain/articles/citations';
import { CaseKind } from '../../../functions/contract/words';
import * as z from '../../../functions/contract/z';
import {
  guideGroups,
  guides,
  guideText,
  firstGuides,
  minutesToRead,
} from '../../../src/content/guides/guides';
import { numbers } from '../../../src/content/places/numbers';
import phoneBook from '../../../src/content/places/phoneBook.json';
import { findGuides } from '../../../src/features/guides/search';

const line = z.string().min(2).max(90);
const Shape = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z]+$/),
  title: z.string().min(3).max(16),
  asked: z.array(z.string().min(2).max(14)).min(2),
  gist: line,
  steps: z
    .array(z.strictObject({ do: z.string().min(2).max(18), how: line }))
    .min(3)
    .max(6),
  dates: z
    .array(
      z.strictObject({
        // What a leaf has room for.
        small: z.string().regex(/^(\d+[一-鿿]{1,2}|[一-鿿]{2,3})$/),
        big: z.string().max(4),
        name: z.string().max(24),
        note: z.string().max(40).regex(/。$/),
        by: z.string(),
      }),
    )
    .max(2),
  call: z.array(z.string()).min(1).max(4),
  basis: z.array(z.string()).min(1),
  next: CaseKind,
  urgent: z.literal(true).optional(),
  checkedOn: z.iso.date(),
});

const known = numbers.map(({ number }) => number);

test('there are sixty guides, each once, in its group', () => {
  expect(guides.length).toBeGreaterThanOrEqual(60);
  for (const field of ['id', 'title'] as const)
    expect(new Set(guides.map((guide) => guide[field])).size).toBe(guides.length);
  expect(guideGroups.every(({ guides: some }) => some.length >= 5)).toBe(true);
  expect(firstGuides).toHaveLength(4);
});

describe.each(guides.map((guide) => [guide.title, guide] as const))('%s', (_, guide) => {
  test('has the shape of a guide, and is read in four minutes', () => {
    expect(Shape.parse(guide)).toEqual(guide);
    expect(minutesToRead(guide)).toBeLessThanOrEqual(4);
  });

  test('rests on articles that are on record, and a period never stands without one', () => {
    for (const basis of guide.basis) {
      expect(citationsIn(basis).length).toBeGreaterThan(0);
      expect(citationsIn(basis).flatMap((one) => faultOf(one) ?? [])).toEqual([]);
    }
    for (const { by } of guide.dates) expect(citationsIn(by).length).toBeGreaterThan(0);
    expect(lawlessIn(JSON.stringify(guide))).toEqual([]);
  });

  test('names numbers that are in the phone book, also in its sentences', () => {
    expect(guide.call.filter((number) => !known.includes(number))).toEqual([]);
    const byText = phoneBook.byText.map(({ number }) => number);
    const named = guideText(guide).match(/(?<![\d.])(1[12]\d{1,3}|96110)(?!\d)/g) ?? [];
    expect(named.filter((number) => ![...known, ...byText].includes(number))).toEqual([]);
  });

  test('is found by its own words, before others', () => {
    for (const words of [guide.title, ...guide.asked])
      expect([
        words,
        findGuides(words)
          .slice(0, 3)
          .map(({ id }) => id),
      ]).toEqual([words, expect.arrayContaining([guide.id])]);
  });
});

test.each([
  ['老板不给钱', 'unpaidWages'],
  ['包工头跑了工钱没给', 'unpaidWages'],
  ['我老公总打我怎么办', 'violence'],
  ['儿子不养我', 'elderSupport'],
  ['骗子把我钱骗走了', 'fraud'],
  ['隔壁占了我家的草场', 'grasslandBoundary'],
  ['我弟弟被抓进看守所了', 'detained'],
  ['低保给我停了', 'lowIncome'],
  ['医生手术没做好', 'medical'],
  ['法院给我发传票', 'summons'],
])('%s: what is looked for is among the first three', (words, id) => {
  expect(
    findGuides(words)
      .slice(0, 3)
      .map((guide) => guide.id),
  ).toContain(id);
});

test('nonsense finds nothing, and nothing is asked of a server for it', () => {
  for (const words of ['', '。。。', 'zzzz', '🐎']) expect(findGuides(words)).toEqual([]);
});
