import { entriesOf, keysOf } from '../../functions/contract/entries';

const hours = { desk: 8, night: 12 } as const;

test('the keys and rows of a table come in its order, and are known by name', () => {
  const names: ('desk' | 'night')[] = keysOf(hours);
  expect(names).toEqual(['desk', 'night']);
  const rows: (['desk', 8] | ['night', 12])[] = entriesOf(hours);
  expect(rows).toEqual([
    ['desk', 8],
    ['night', 12],
  ]);
});

test('an empty table has neither', () => {
  expect(keysOf({})).toEqual([]);
  expect(entriesOf({})).toEqual([]);
});
