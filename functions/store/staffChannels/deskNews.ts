import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Day, Instant, OrganisationId } from '../../contract/ids';
import { mostNews } from '../../domain/deliveries/staffNews/deskWords';
import { deskNewsKey, newsDueKey, newsOn } from '../keys/notices';
import type { Cursors } from '../table/cursor';
import { pageOf, type List, type Page, type PageOf } from '../table/list';
import { orUnavailable } from '../table/orUnavailable';
import { putItemIf } from '../table/putItem';
import { getItem, keyAttributes, toItem, type Table } from '../table/table';
import { newsItem, newsTtl, newsWord, readNews, readNewsKey, type DeskNews } from './deskNewsItem';

/** A stretch of time by its beginning, and when what came in it is to be said. */
type Stretch = { from: Instant; dueAt: Instant };

/** Adds one thing to a stretch, which it begins where it is the first. */
function addition(
  table: Table,
  desk: OrganisationId,
  { from, dueAt }: Stretch,
  item: DeskNews['items'][number],
) {
  const { dpk, dsk } = newsDueKey(dueAt, desk);
  return new UpdateItemCommand({
    TableName: table.name,
    Key: keyAttributes(deskNewsKey(desk, from)),
    // What was said already stays said: whoever comes that late reads it in the inbox.
    UpdateExpression:
      'SET #nextAt = if_not_exists(#nextAt, :at), #dpk = if_not_exists(#dpk, :dpk), #dsk = if_not_exists(#dsk, :dsk), #ttl = :ttl ADD #words :word, #version :one',
    // Nor does it grow for ever: every word added costs as much as all that lie there. The same word again changes nothing.
    ConditionExpression:
      'attribute_not_exists(pk) OR (attribute_exists(#nextAt) AND size(#words) < :most AND NOT contains(#words, :said))',
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
      ':said': newsWord(item),
      ':one': 1,
      ':most': mostNews,
    }),
  });
}

/** What came to desks, gathered by stretches of time. */
export const deskNews = (table: Table, cursors: Cursors) => ({
  /** Adds to what a desk is told of, up to `mostNews`; the same thing twice is there once. */
  async gather(desk: OrganisationId, stretch: Stretch, item: DeskNews['items'][number]): Promise<void> {
    await orUnavailable(table.client.send(addition(table, desk, stretch, item))).catch((error: unknown) => {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    });
  },

  async news(organisationId: OrganisationId, from: Instant): Promise<DeskNews | null> {
    const item = await getItem(table, deskNewsKey(organisationId, from), { ConsistentRead: true });
    return item ? readNews(item) : null;
  },

  /** On the version before it; false when another was first. */
  async saveNews(news: DeskNews): Promise<boolean> {
    const rival = await putItemIf(table, newsItem({ ...news, version: news.version + 1 }), {
      expression: '#version = :version',
      names: { '#version': 'version' },
      values: { ':version': news.version },
    });
    return rival === null;
  },

  /** Desks to be told of something on a day and before an instant, earliest first. */
  async newsOn(
    day: Day,
    before: Instant,
    page: PageOf,
  ): Promise<Page<Pick<DeskNews, 'organisationId' | 'from'>>> {
    const due: List = {
      index: 'due',
      hash: { name: 'dpk', value: newsOn(day) },
      range: { name: 'dsk', is: 'before', value: before },
      order: 'ascending',
    };
    const { rows, next } = await pageOf(table, cursors, due, page);
    return { rows: rows.map(readNewsKey), next };
  },
});
