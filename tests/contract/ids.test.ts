import {
  AreaCode,
  CaseId,
  CaseNumber,
  ClientKey,
  Cursor,
  Day,
  Digest,
  Instant,
  OrganisationId,
  PersonId,
} from '../../functions/contract/ids';
import type * as z from '../../functions/contract/z';

const forms: [name: string, schema: z.ZodType, right: string[], wrong: string[]][] = [
  [
    'a case id',
    CaseId,
    ['4821370655', '0000000000'],
    ['482137065', '48213706555', '482137065a', '４８２１３７０６５５', '4821370655\n'],
  ],
  [
    'a case number',
    CaseNumber,
    ['150902-2026-Z-48213-70655-9'],
    [
      '150902-2026-z-48213-70655-9',
      '1509022026Z48213706559',
      '150902-2026-Z-48213-70655',
      '150902-2026-ZZ-48213-70655-9',
    ],
  ],
  ['an area code', AreaCode, ['150902000000'], ['150902', '1509020000000', '15090200000x']],
  [
    'an organisation',
    OrganisationId,
    ['serviceCentre-150902000000', 'lawFirm-150902000000-12'],
    [
      'serviceCentre',
      '150902000000',
      'lawFirm-150902000000-',
      'lawFirm-150902000000-1234',
      'law firm-150902000000',
    ],
  ],
  [
    'a person',
    PersonId,
    [`p${'0a'.repeat(12)}z`],
    [`p${'0'.repeat(24)}`, `P${'0'.repeat(25)}`, `p${'A'.repeat(25)}`, '13800138000'],
  ],
  [
    'a key',
    ClientKey,
    ['0123456789abcdef', 'A_-'.repeat(21)],
    ['0123456789abcde', 'a'.repeat(65), '0123456789 abcdef', '钥'.repeat(16)],
  ],
  [
    'an instant',
    Instant,
    ['2026-03-02T02:00:00.000Z', '2028-02-29T23:59:59.999Z'],
    [
      '2026-03-02T02:00:00Z',
      '2026-03-02T02:00:00.000+08:00',
      '2026-02-29T02:00:00.000Z',
      '2026-03-02T24:00:00.000Z',
      '2026-03-02',
    ],
  ],
  ['a day', Day, ['2026-03-02', '2028-02-29'], ['2026-02-29', '2026-3-2', '2026-04-31', '2026-03-02T00:00']],
  ['a cursor', Cursor, ['a', 'A_-9'.repeat(125)], ['', 'a'.repeat(501), 'a=b', 'a b']],
  ['a digest', Digest, ['0123456789abcdef'.repeat(4)], ['0123456789ABCDEF'.repeat(4), 'a'.repeat(63)]],
];

describe.each(forms)('%s', (_, schema, right, wrong) => {
  test.each(right)('may be %s', (value) => {
    expect(schema.parse(value)).toBe(value);
  });

  test.each(wrong)('cannot be %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

test.each([
  ['a case id', CaseId],
  ['a case number', CaseNumber],
  ['an area code', AreaCode],
  ['an organisation', OrganisationId],
])('the API shows an example of %s, and it is a right one', (_, schema) => {
  expect(schema.meta()?.examples).toEqual([expect.any(String)]);
  for (const example of [schema.meta()?.examples].flat())
    expect(schema.safeParse(example).success).toBe(true);
});
