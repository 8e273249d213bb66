import { isDeepStrictEqual } from 'node:util';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { indexes, type IndexName } from '../../../store/table/tableDefinition';

// DynamoDB's published rules (developer guide: item sizes and formats; read and write operations), because the
// figures that local engines give for transactions are wrong.

export type Item = Record<string, AttributeValue>;

const utf8 = (text: string): number => Buffer.byteLength(text);
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Two significant digits take a byte, the exponent one, a minus sign one. */
function numberBytes(text: string): number {
  const [mantissa = ''] = text.toLowerCase().split('e');
  const digits = mantissa.replace(/[-.]/g, '').replace(/^0+|0+$/g, '');
  return Math.ceil(digits.length / 2) + 1 + (text.startsWith('-') ? 1 : 0);
}

function valueBytes(value: AttributeValue): number {
  if (value.S !== undefined) return utf8(value.S);
  if (value.N !== undefined) return numberBytes(value.N);
  if (value.B !== undefined) return value.B.length;
  if (value.SS !== undefined) return sum(value.SS.map(utf8));
  if (value.NS !== undefined) return sum(value.NS.map(numberBytes));
  if (value.BS !== undefined) return sum(value.BS.map((bytes) => bytes.length));
  if (value.L !== undefined) return 3 + sum(value.L.map((element) => 1 + valueBytes(element)));
  if (value.M !== undefined) return 3 + Object.keys(value.M).length + itemBytes(value.M);
  return 1;
}

/** The size of an item in bytes: names and values. */
export const itemBytes = (item: Item): number =>
  sum(Object.entries(item).map(([name, value]) => utf8(name) + valueBytes(value)));

const indexNames = Object.keys(indexes) as IndexName[];
const keysOf = (name: IndexName): string[] =>
  indexes[name].KeySchema.flatMap(({ AttributeName }) => AttributeName ?? []);

/** An item as an index holds it; undefined when it lacks a key of the index and so is not in it. */
export function inIndex(item: Item, name: IndexName): Item | undefined {
  const { Projection } = indexes[name];
  const keys = keysOf(name);
  if (keys.some((key) => item[key] === undefined)) return undefined;
  const held = new Set(['pk', 'sk', ...keys, ...(Projection.NonKeyAttributes ?? [])]);
  return Object.fromEntries(Object.entries(item).filter(([attribute]) => held.has(attribute)));
}

const kilobytes = (...items: readonly (Item | undefined)[]): number =>
  Math.ceil(Math.max(...items.map((item) => (item ? itemBytes(item) : 0))) / 1024);

/** An index pays for what changes in it: once for a line changed in place, for both when the line moves. */
function indexUnits(name: IndexName, before: Item | undefined, after: Item | undefined): number {
  const was = before && inIndex(before, name);
  const is = after && inIndex(after, name);
  if (isDeepStrictEqual(was, is)) return 0;
  const hasMoved = keysOf(name).some((key) => !isDeepStrictEqual(was?.[key], is?.[key]));
  return hasMoved ? kilobytes(was) + kilobytes(is) : kilobytes(was, is);
}

type Write = { before?: Item | undefined; after?: Item | undefined };

/** Write units of one item: the table, twice in a transaction, and every index that shows the change. */
export function writeUnits({ before, after }: Write, isTransaction: boolean): number {
  const table = kilobytes(before, after) * (isTransaction ? 2 : 1);
  return table + sum(indexNames.map((name) => indexUnits(name, before, after)));
}

/** Read units of one Get or Query that reads this many bytes. An absent item costs as much as a small one. */
export const readUnits = (bytes: number, isConsistent = false): number =>
  Math.max(1, Math.ceil(bytes / 4096)) * (isConsistent ? 1 : 0.5);
