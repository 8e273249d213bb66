import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../contract/ids';
import * as z from '../contract/z';
import { rateKey } from './keys/service';
import { ttl } from './table/attributes';
import { writing } from './table/writing';
import { readItem } from './table/readItem';
import { keyAttributes, toItem, type Table } from './table/table';

const StoredRate = z.object({ total: z.int() });

/** Counters by window. A window is part of its counter's key, so an old counter is never read again. */
export const createRates = (table: Table) => ({
  /** Adds to a counter of a window and returns its total. The counter goes by itself after the window. */
  async add(subject: string, windowStart: Instant, by: number, expiresAt: Instant): Promise<number> {
    const key = keyAttributes(rateKey(subject, windowStart));
    const command = new UpdateItemCommand({
      TableName: table.name,
      Key: key,
      UpdateExpression: 'SET #ttl = :ttl ADD #total :by',
      ExpressionAttributeNames: { '#ttl': 'ttl', '#total': 'total' },
      ExpressionAttributeValues: toItem({ ':ttl': ttl(expiresAt), ':by': by }),
      ReturnValues: 'UPDATED_NEW',
    });
    const { Attributes } = await writing(table, () => table.client.send(command));
    return readItem(StoredRate, { ...key, ...Attributes }).total;
  },
});

export type Rates = ReturnType<typeof createRates>;
