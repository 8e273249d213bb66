import { unmarshall } from '@aws-sdk/util-dynamodb';
import type * as z from '../../contract/z';
import { BrokenItem } from './brokenItem';
import type { Item } from './table';

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
