import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { Instant } from '../../contract/ids';
import * as z from '../../contract/z';
import type { StoreOptions } from '../createStore';
import { foldKey, noticeKey, seenKey } from '../keys/notices';
import { ttl } from '../table/attributes';
import { isNew, putItemIf } from '../table/putItem';
import { readItem } from '../table/readItem';
import { getItem, keyAttributes, retryPause, toItem, type Key, type Table } from '../table/table';
import { readMark } from '../table/timeMark';
import { writing } from '../table/writing';
import { keptUntil, noticeItem, type NewNotice } from './noticeItem';

/** Which steps of a day one person was told of, of one kind and case, and the line in which the last of them are folded. */
const StoredFold = z.object({
  told: z.set(z.number()),
  line: z.object({ at: Instant, id: z.string() }).optional(),
});
type Fold = z.infer<typeof StoredFold>;

/** A line that may be folded, with the number of the step that it tells of. */
export type Foldable = { notice: NewNotice; seq: number };

async function foldOf(table: Table, key: Key): Promise<Fold> {
  const item = await getItem(table, key, { ConsistentRead: true });
  return item ? readItem(StoredFold, item) : { told: new Set() };
}

/** Notes that a step was told, and in which line, if that is one that others are folded into. */
async function noteTold(table: Table, key: Key, { notice, seq }: Foldable, opens: boolean): Promise<void> {
  const { id, at } = notice;
  const command = new UpdateItemCommand({
    TableName: table.name,
    Key: keyAttributes(key),
    UpdateExpression: `SET #ttl = :ttl${opens ? ', #line = :line' : ''} ADD #told :seq`,
    ExpressionAttributeNames: { '#ttl': 'ttl', '#told': 'told', ...(opens && { '#line': 'line' }) },
    ExpressionAttributeValues: toItem({
      ':ttl': ttl(keptUntil(at)),
      ':seq': new Set([seq]),
      ...(opens && { ':line': { at, id } }),
    }),
  });
  await writing(table, () => table.client.send(command));
}

/** Folds a step into a line that is there; false when it is not there any more. */
async function foldInto(table: Table, key: Key, seq: number): Promise<boolean> {
  const command = new UpdateItemCommand({
    TableName: table.name,
    Key: keyAttributes(key),
    UpdateExpression: 'ADD folded :seq',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeValues: toItem({ ':seq': new Set([seq]) }),
  });
  try {
    await writing(table, () => table.client.send(command));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

type FoldedOptions = Pick<StoreOptions, 'client' | 'table' | 'random'>;

/**
 * Lines of what is said at will. By itself, because only who tells inboxes has to know how they are folded; they are read
 * like every other line (`inbox.ts`).
 */
export function createFoldedLines({ client, table: name, random }: FoldedOptions) {
  const table = { client, name, pause: retryPause(random) };
  return {
    /**
     * Tells a step in a line of its own as long as the day has room for one, and after that in a line that says how many
     * more there are. Whoever has looked at that line is given another, which begins at one again. Each step counts once
     * however often it comes; two that come at one moment may have a line more between them, and neither is lost.
     * @throws StoreUnavailable
     */
    async put({ notice, seq }: Foldable, lines: number): Promise<void> {
      const key = foldKey(notice);
      const { told, line } = await foldOf(table, key);
      if (told.has(seq)) return;
      const isRoom = told.size < lines;
      const seen = line && (await getItem(table, seenKey(notice.personId)));
      const isOpen = line && !(seen && line.at <= readMark(seen));
      if (!isRoom && isOpen && (await foldInto(table, noticeKey(notice.personId, line.at, line.id), seq)))
        return noteTold(table, key, { notice, seq }, false);
      const folded = isRoom ? {} : toItem({ folded: new Set([seq]) });
      await putItemIf(table, { ...noticeItem(notice), ...folded }, isNew);
      await noteTold(table, key, { notice, seq }, !isRoom);
    },
  };
}

export type FoldedLines = ReturnType<typeof createFoldedLines>;
