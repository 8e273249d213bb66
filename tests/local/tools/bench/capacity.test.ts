import {
  inIndex,
  itemBytes,
  readUnits,
  writeUnits,
  type Item,
} from '../../../../functions/local/tools/bench/capacity';

const text = (bytes: number): Item => ({ t: { S: 'x'.repeat(bytes - 1) } });

test.each<[string, Item, number]>([
  ['text by its bytes in UTF-8, with its name', { name: { S: '法律' } }, 4 + 6],
  ['a number by pairs of digits', { n: { N: '1785902400123' } }, 1 + 8],
  ['a number without the zeros at its ends', { n: { N: '0.00120' } }, 1 + 2],
  ['zero', { n: { N: '0' } }, 1 + 1],
  ['a minus sign', { n: { N: '-5' } }, 1 + 3],
  ['bytes as they are', { b: { B: new Uint8Array(32) } }, 1 + 32],
  ['a truth and a nothing', { a: { BOOL: true }, b: { NULL: true } }, 2 + 2],
  ['a set by its words', { s: { SS: ['ab', 'c'] } }, 1 + 3],
  ['a list with its frame', { l: { L: [{ S: 'ab' }, { S: 'c' }] } }, 1 + 3 + 2 + 3],
  ['a map with its frame', { m: { M: { k: { S: 'ab' } } } }, 1 + 3 + 1 + 3],
  ['an empty map', { m: { M: {} } }, 1 + 3],
])('the size of an item counts %s', (_, item, bytes) => {
  expect(itemBytes(item)).toBe(bytes);
});

const key: Item = { pk: { S: 'CASE#1' }, sk: { S: 'HEAD' } };
const held: Item = {
  ...key,
  hpk: { S: 'DESK#a' },
  hsk: { S: '2026' },
  title: { S: 'title' },
  tip: { S: 'tip' },
};

test('an index holds its keys, the table keys and what it projects, and nothing that lacks a key of it', () => {
  expect(Object.keys(inIndex(held, 'holder') ?? {}).sort()).toEqual(['hpk', 'hsk', 'pk', 'sk', 'title']);
  expect(inIndex(key, 'holder')).toBeUndefined();
});

test.each([
  ['a kilobyte once', { after: text(1024) }, false, 1],
  ['a byte more as two', { after: text(1025) }, false, 2],
  ['the larger of before and after', { before: text(2000), after: text(10) }, false, 2],
  ['double in a transaction', { after: text(1025) }, true, 4],
  ['a line that comes into an index', { before: key, after: held }, true, 2 + 1],
  ['a line that leaves an index', { before: held, after: key }, true, 2 + 1],
  [
    'a line that moves in an index twice',
    { before: held, after: { ...held, hsk: { S: '2027' } } },
    true,
    2 + 2,
  ],
  [
    'a line that changes in place once',
    { before: held, after: { ...held, title: { S: 'new' } } },
    true,
    2 + 1,
  ],
  [
    'nothing for an index that does not show the change',
    { before: held, after: { ...held, tip: { S: 'x' } } },
    true,
    2,
  ],
])('a write costs %s', (_, write, isTransaction, units) => {
  expect(writeUnits(write, isTransaction)).toBe(units);
});

test('a read costs by four kilobytes, half when it need not be consistent, and never nothing', () => {
  expect([readUnits(4096), readUnits(4097), readUnits(0), readUnits(4097, true)]).toEqual([0.5, 1, 0.5, 2]);
});
