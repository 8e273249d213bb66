import { unmarshall } from '@aws-sdk/util-dynamodb';
import type * as z from '../../contract/z';
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
