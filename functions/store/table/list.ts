import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Cursor } from '../../contract/ids';
import { limits } from '../../contract/limits';
import type { Cursors } from './cursor';
import { orUnavailable } from './orUnavailable';
import type { Item, Table } from './table';
import type { IndexName } from './tableDefinition';

/** One page of a list, and where the next begins. */
export type Page<T, U = never> = {
  rows: T[];
  next: Cursor | null;
  /** What stands in the place of lines that could not be read; absent where there is none. */
  unreadable?: U[];
};
export type PageOf = { cursor?: Cursor | undefined; limit?: number };

/** A run of items under one partition key, in the order of their sort key. */
export type List = {
  index?: IndexName;
  hash: { name: string; value: string };
  range?:
    | { name: string; is: 'startsWith' | 'before'; value: string }
    | { name: string; is: 'between'; value: string; to: string };
  order: 'ascending' | 'descending';
};

const nameOf = ({ index, hash }: List): string => `${index ?? 'table'} ${hash.value}`;

const rangeCondition = {
  startsWith: 'begins_with(#range, :range)',
  before: '#range < :range',
  between: '#range BETWEEN :range AND :to',
};

export function queryOf(table: Table, { index, hash, range, order }: List) {
  return {
    TableName: table.name,
    IndexName: index,
    KeyConditionExpression: range ? `#hash = :hash AND ${rangeCondition[range.is]}` : '#hash = :hash',
    ExpressionAttributeNames: { '#hash': hash.name, ...(range ? { '#range': range.name } : {}) },
    ExpressionAttributeValues: {
      ':hash': { S: hash.value },
      ...(range ? { ':range': { S: range.value } } : {}),
      ...(range?.is === 'between' ? { ':to': { S: range.to } } : {}),
    },
    ScanIndexForward: order === 'ascending',
  };
}

/** One page of a list; `limits.page` rows when the asker does not say. @throws Refused `invalid_input` on its cursor. */
export async function pageOf(
  table: Table,
  cursors: Cursors,
  list: List,
  { cursor, limit = limits.page }: PageOf,
): Promise<Page<Item>> {
  const name = nameOf(list);
  const found = await orUnavailable(
    table.client.send(
      new QueryCommand({
        ...queryOf(table, list),
        Limit: limit,
        ExclusiveStartKey: cursor === undefined ? undefined : cursors.read(name, cursor),
      }),
    ),
  );
  const next = found.LastEvaluatedKey ? cursors.write(name, found.LastEvaluatedKey) : null;
  return { rows: found.Items ?? [], next };
}

/** A whole list, for those that are short by nature. */
export async function wholeList(
  table: Table,
  list: List,
  read: { ConsistentRead?: boolean } = {},
): Promise<Item[]> {
  const rows: Item[] = [];
  let last: Item | undefined;
  do {
    const command = new QueryCommand({ ...queryOf(table, list), ...read, ExclusiveStartKey: last });
    const found = await orUnavailable(table.client.send(command));
    rows.push(...(found.Items ?? []));
    last = found.LastEvaluatedKey;
  } while (last);
  return rows;
}
