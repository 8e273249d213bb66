import { ScanCommand, type AttributeValue } from '@aws-sdk/client-dynamodb';
import type { OpenTable } from './table';

type Item = Record<string, AttributeValue>;

/** Everything that lies in a table, however much. */
export async function itemsIn({ client, table }: Pick<OpenTable, 'client' | 'table'>): Promise<Item[]> {
  const items: Item[] = [];
  let ExclusiveStartKey: Item | undefined;
  do {
    const page = await client.send(new ScanCommand({ TableName: table, ExclusiveStartKey }));
    items.push(...(page.Items ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return items;
}

/** Letters in which people here write, and no key, no id and no word of a list. */
const written = /[\p{Script=Han}\p{Script=Mongolian}]/u;

function textsIn(value: AttributeValue, path: string): [string, string][] {
  if (value.S !== undefined) return [[path, value.S]];
  if (value.SS) return value.SS.map((text) => [`${path}[]`, text]);
  if (value.L) return value.L.flatMap((one) => textsIn(one, `${path}[]`));
  if (value.M) return Object.entries(value.M).flatMap(([name, one]) => textsIn(one, `${path}.${name}`));
  return [];
}

/** What an item is: the word its key begins with, and where several things lie under one key the second one's. */
const sortOf = ({ pk, sk }: Item): string =>
  [pk?.S, sk?.S]
    .map((key) => /^[A-Z]*/.exec(key ?? '')?.[0])
    .join(' ')
    .trim();

/** Where something that is written in letters lies in clear: the sort of item and the attribute, each once. */
export function openWords(items: readonly Item[]): string[] {
  const found = items.flatMap((item) =>
    Object.entries(item)
      .flatMap(([name, value]) => textsIn(value, name))
      .filter(([, text]) => written.test(text))
      .map(([path]) => `${sortOf(item)}: ${path}`),
  );
  return [...new Set(found)].sort();
}

function bytesIn(value: AttributeValue): Uint8Array[] {
  if (value.B) return [value.B];
  if (value.BS) return value.BS;
  if (value.L) return value.L.flatMap(bytesIn);
  return value.M ? Object.values(value.M).flatMap(bytesIn) : [];
}

/** Which of these texts lie in any item as they are: as a text, in base64, or in bytes of either width. */
export function lyingOpen(items: readonly Item[], texts: readonly string[]): string[] {
  const strings = items.map((item) => JSON.stringify(item)).join('\n');
  const bytes = Buffer.concat(items.flatMap((item) => Object.values(item).flatMap(bytesIn)));
  return texts.filter(
    (text) =>
      strings.includes(text) ||
      strings.includes(Buffer.from(text).toString('base64url').slice(0, -2)) ||
      bytes.includes(Buffer.from(text)) ||
      bytes.includes(Buffer.from(text, 'utf16le')),
  );
}
