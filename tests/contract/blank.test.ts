import { actionInputs } from '../../functions/contract/deeds/actions';
import { entriesOf } from '../../functions/contract/entries';
import { contracts } from '../../functions/contract/kinds';
import type * as z from '../../functions/contract/z';

const blanks = [
  '',
  ' \n',
  '\u3164',
  '\u2800\u2800',
  '\u200b\u00ad',
  '\u202a\u202c',
  '\ufeff',
  '\u115f\uffa0',
  '\ufe0f',
];

/** The free texts of a form or of what an action takes: the fields that take any word, alone or in a list. */
function textsOf(schema: z.ZodObject): string[] {
  const takes = (field: unknown, value: unknown) => (field as z.ZodType).safeParse(value).success;
  return entriesOf(schema.shape).flatMap(([name, field]) =>
    takes(field, '就是几个字') || takes(field, ['就是几个字']) ? [String(name)] : [],
  );
}

const all = [
  ...entriesOf(actionInputs).map(([name, schema]) => [name, schema] as const),
  ...entriesOf(contracts).map(([kind, { form }]) => [kind, form] as const),
];

test('the search finds the texts of both', () => {
  const found = all.map(([name, schema]) => [name, textsOf(schema)]);
  expect(found.filter(([, texts]) => (texts?.length ?? 0) > 0).length).toBeGreaterThan(40);
});

test.each(all)('what looks blank is no text of %s', (_, schema) => {
  for (const name of textsOf(schema)) {
    const field = schema.shape[name as keyof typeof schema.shape] as z.ZodType;
    for (const blank of blanks)
      for (const value of [blank, [blank]])
        expect([name, field.safeParse(value).success]).toEqual([name, false]);
  }
});
