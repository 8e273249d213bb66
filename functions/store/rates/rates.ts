import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from '../../contract/z';
import { ttl } from '../table/moment';
import { readItem } from '../table/readItem';
import { rateKey } from '../keys';
import { orUnavailable } from '../table/outage';
import type { Rates } from '../ports';
import { keyAttributes, toItem, type Table } from '../table/table';

const StoredRate = z.object({ total: z.int() });

/** Counters by window. A window is part of its counter's key, so an old counter is never read again. */
export const createRates = (table: Table): Rates => ({
  async add(subject, windowStart, by, expiresAt) {
    const key = keyAttributes(rateKey(subject, windowStart));
    const command = new UpdateItemCommand({
      TableName: table.name,
      Key: key,
      UpdateExpression: 'SET #ttl = :ttl ADD #total :by',
      ExpressionAttributeNames: { '#ttl': 'ttl', '#total': 'total' },
      ExpressionAttributeValues: toItem({ ':ttl': ttl(expiresAt), ':by': by }),
      ReturnValues: 'UPDATED_NEW',
    });
    const { Attributes } = await orUnavailable(table.client.send(command));
    return readItem(StoredRate, { ...key, ...Attributes }).total;
  },
});
