import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from '../../contract/z';
import type { Cursors } from '../table/cursor';
import { newsItem, newsTtl, newsWord, readNews, readNewsKey } from './deskNewsItem';
import { readItem } from '../table/readItem';
import { deskNewsKey, newsDueKey, newsOn, robotKey, weComKey } from '../keys';
import { pageOf } from '../table/list';
import { orUnavailable } from '../table/outage';
import { putItem, putItemIf } from '../table/putItem';
import type { Seal } from '../seal/seal';
import type { StaffChannels } from './staffChannelPorts';
import { getItem, keyAttributes, toItem, type Key, type Table } from '../table/table';

const StoredSecret = z.object({ sealed: z.string() });

/** Something secret kept under a key of its own: sealed for that very place. */
function secretAt(table: Table, seal: Seal) {
  const place = ({ pk, sk }: Key): string => `${pk} ${sk}`;
  return {
    async get(key: Key): Promise<string | null> {
      const item = await getItem(table, key);
      return item ? seal.open(readItem(StoredSecret, item).sealed, place(key)) : null;
    },
    async set(key: Key, value: string | null): Promise<void> {
      if (value !== null) return putItem(table, toItem({ ...key, sealed: seal.seal(value, place(key)) }));
      await orUnavailable(
        table.client.send(new DeleteItemCommand({ TableName: table.name, Key: keyAttributes(key) })),
      );
    },
  };
}

export function createStaffChannels(table: Table, cursors: Cursors, seal: Seal): StaffChannels {
  const secrets = secretAt(table, seal);
  return {
    account: (personId) => secrets.get(weComKey(personId)),
    setAccount: (personId, userId) => secrets.set(weComKey(personId), userId),
    robot: (organisationId) => secrets.get(robotKey(organisationId)),
    setRobot: (organisationId, key) => secrets.set(robotKey(organisationId), key),

    async gather(desk, { from, dueAt }, item) {
      const { dpk, dsk } = newsDueKey(dueAt, desk);
      const command = new UpdateItemCommand({
        TableName: table.name,
        Key: keyAttributes(deskNewsKey(desk, from)),
        // What was said already stays said: whoever comes that late reads it in the inbox.
        UpdateExpression:
          'SET #nextAt = if_not_exists(#nextAt, :at), #dpk = if_not_exists(#dpk, :dpk), #dsk = if_not_exists(#dsk, :dsk), #ttl = :ttl ADD #words :word, #version :one',
        ConditionExpression: 'attribute_not_exists(pk) OR attribute_exists(#nextAt)',
        ExpressionAttributeNames: {
          '#nextAt': 'nextAt',
          '#dpk': 'dpk',
          '#dsk': 'dsk',
          '#ttl': 'ttl',
          '#words': 'words',
          '#version': 'version',
        },
        ExpressionAttributeValues: toItem({
          ':at': dueAt,
          ':dpk': dpk,
          ':dsk': dsk,
          ':ttl': newsTtl(from),
          ':word': new Set([newsWord(item)]),
          ':one': 1,
        }),
      });
      await orUnavailable(table.client.send(command)).catch((error: unknown) => {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      });
    },

    async news(organisationId, from) {
      const item = await getItem(table, deskNewsKey(organisationId, from), { ConsistentRead: true });
      return item ? readNews(item) : null;
    },

    async saveNews(news) {
      const rival = await putItemIf(table, newsItem({ ...news, version: news.version + 1 }), {
        expression: '#version = :version',
        names: { '#version': 'version' },
        values: { ':version': news.version },
      });
      return rival === null;
    },

    async newsOn(day, before, page) {
      const due = {
        index: 'due',
        hash: { name: 'dpk', value: newsOn(day) },
        range: { name: 'dsk', is: 'before', value: before },
        order: 'ascending',
      } as const;
      const { rows, next } = await pageOf(table, cursors, due, page);
      return { rows: rows.map(readNewsKey), next };
    },
  };
}
