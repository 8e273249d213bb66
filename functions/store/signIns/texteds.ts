import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  UpdateItemCommand,
  type DeleteItemCommandOutput,
  type UpdateItemCommandOutput,
} from '@aws-sdk/client-dynamodb';
import type { Digest, Instant } from '../../contract/ids';
import { textedKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import { moment } from '../table/attributes';
import { putItem } from '../table/putItem';
import { keyAttributes, toItem, type Table } from '../table/table';
import { writing } from '../table/writing';
import { readTexted, textedItem, type Texted } from './textedItem';

type Written = UpdateItemCommandOutput | DeleteItemCommandOutput;

/** Null where the condition of a write stood against it. */
async function unlessRefused(table: Table, send: () => Promise<Written>): Promise<Written | null> {
  try {
    return await writing(table, send);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null;
    throw error;
  }
}

/** Browsers in which somebody signs in by what is sent to their number. Nothing here knows whether a number is anybody's. */
export function createTexteds(table: Table, seal: Seal, now: () => Instant) {
  const place = (secret: Digest) => ({ TableName: table.name, Key: keyAttributes(textedKey(secret)) });
  return {
    put: (row: Texted): Promise<void> => putItem(table, textedItem(row, seal)),

    /** Counts one more try of a browser before what it says is looked at; null when it has had `most`, or its time is over. */
    async tried(secret: Digest, most: number): Promise<Texted | null> {
      const command = new UpdateItemCommand({
        ...place(secret),
        UpdateExpression: 'ADD tries :one',
        ConditionExpression: 'expiresAt > :now AND tries < :most',
        ExpressionAttributeValues: toItem({ ':one': 1, ':now': moment(now()), ':most': most }),
        ReturnValues: 'ALL_NEW',
      });
      const written = await unlessRefused(table, () => table.client.send(command));
      return written?.Attributes ? readTexted(written.Attributes, seal) : null;
    },

    /** It is used: true for the one who used it, and for nobody after them. */
    async use(secret: Digest): Promise<boolean> {
      const command = new DeleteItemCommand({
        ...place(secret),
        ConditionExpression: 'attribute_exists(pk)',
      });
      return (await unlessRefused(table, () => table.client.send(command))) !== null;
    },
  };
}
