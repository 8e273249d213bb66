import { unmarshall } from '@aws-sdk/util-dynamodb';
import { CaseNumber } from '../../contract/ids';
import type * as z from '../../contract/z';
import { errorFields, log } from '../../runtime/log';
import type { Page } from './list';
import type { Item, Key } from './table';

/** A stored item is not what its schema says. Names its key and the fields, never what is in them. */
export class BrokenItem extends Error {
  override readonly name = 'BrokenItem';

  constructor(
    readonly key: Key,
    readonly fields: readonly string[],
  ) {
    super(`stored item ${key.pk} ${key.sk} is broken in ${fields.join(', ')}`);
  }
}

/** An item of the table as what it means. @throws BrokenItem */
export function readItem<S extends z.ZodType>(schema: S, item: Item): z.output<S> {
  const read = schema.safeParse(unmarshall(item));
  if (read.success) return read.data;
  const key = { pk: item.pk?.S ?? '?', sk: item.sk?.S ?? '?' };
  throw new BrokenItem(
    key,
    read.error.issues.map(({ path }) => path.join('.')),
  );
}

/** Of items of a list, those that could be read, and those that could not. */
export type ReadRows<T> = { rows: T[]; unreadable: Item[] };

/** What is left of a line about a case that cannot be read: the number of the case, where that much can be told. */
export type UnreadableLine = { number: CaseNumber | null };

/**
 * Items of a list, read one by one: one that cannot be read (a newer release has written it, say) takes no other with
 * it. The log names it by its key, for whoever is on call; what is shown in its place is for the reader of the list.
 */
export function readEach<T>(items: readonly Item[], read: (item: Item) => T): ReadRows<T> {
  const found: ReadRows<T> = { rows: [], unreadable: [] };
  for (const item of items) {
    try {
      found.rows.push(read(item));
    } catch (error) {
      if (!(error instanceof BrokenItem)) throw error;
      log('item_unreadable', errorFields(error));
      found.unreadable.push(item);
    }
  }
  return found;
}

/** The same of a page of lines about cases, with the numbers of those that could not be read. */
export function readLines<T>(
  { rows: items, next }: Page<Item>,
  read: (item: Item) => T,
): Page<T, UnreadableLine> {
  const { rows, unreadable } = readEach(items, read);
  if (unreadable.length === 0) return { rows, next };
  const lines = unreadable.map((item) => ({
    number: CaseNumber.safeParse(item.caseNumber?.S).data ?? null,
  }));
  return { rows, next, unreadable: lines };
}
