import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DeleteItemCommandInput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Digest, Instant, PersonId } from '../../contract/ids';
import type { Scene } from '../../contract/numbers/scene';
import { scanKey } from '../keys/people';
import { digestBytes, moment } from '../table/attributes';
import { putItem } from '../table/putItem';
import { getItem, keyAttributes, toItem, type Item, type Table } from '../table/table';
import { writing } from '../table/writing';
import { readScan, scanItem, type ScanRow } from './scanItem';

type Condition = Pick<DeleteItemCommandInput, 'ConditionExpression' | 'ExpressionAttributeValues'>;

/**
 * Browsers that wait to be signed in by a phone. Each step is one call, whatever it finds: what is unknown, over, used or
 * another's is null, and cannot be told apart by how long it took either.
 */
export function createScans(table: Table, now: () => Instant) {
  const place = (scene: Scene) => ({ TableName: table.name, Key: keyAttributes(scanKey(scene)) });

  const alive = (expression: string, values: Record<string, unknown>): Condition => ({
    ConditionExpression: `expiresAt > :now AND ${expression}`,
    ExpressionAttributeValues: toItem({ ':now': moment(now()), ...values }),
  });

  /** What a write on a condition answers; null where the condition stood against it. */
  async function unlessRefused(
    send: () => Promise<{ Attributes?: Item | undefined }>,
  ): Promise<ScanRow | null> {
    try {
      const { Attributes } = await writing(table, send);
      return Attributes ? readScan(Attributes) : null;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return null;
      throw error;
    }
  }

  const step = (scene: Scene, stage: 'opened' | 'confirmed', personId: PersonId, from: string) => {
    const { ConditionExpression, ExpressionAttributeValues } = alive(from, {
      ':person': personId,
      ':waiting': 'waiting',
      ':next': stage,
    });
    const command = new UpdateItemCommand({
      ...place(scene),
      UpdateExpression: 'SET stage = :next, personId = :person',
      ConditionExpression,
      ExpressionAttributeValues,
      ReturnValues: 'ALL_NEW',
    });
    return unlessRefused(() => table.client.send(command));
  };

  return {
    put: (row: ScanRow): Promise<void> => putItem(table, scanItem(row)),

    /** For the browser that has its secret. */
    async get(scene: Scene, secret: Digest): Promise<ScanRow | null> {
      const item = await getItem(table, scanKey(scene), { ConsistentRead: true });
      const row = item ? readScan(item) : null;
      return row && row.secret === secret && row.expiresAt > now() ? row : null;
    },

    /** A phone looks at it: the first one, and no other after it. */
    open: (scene: Scene, personId: PersonId): Promise<ScanRow | null> =>
      step(scene, 'opened', personId, '(stage = :waiting OR (stage = :next AND personId = :person))'),

    /** The person who looks at it says yes; saying it again changes nothing. */
    async confirm(scene: Scene, personId: PersonId): Promise<ScanRow | null> {
      return step(scene, 'confirmed', personId, 'personId = :person AND stage <> :waiting');
    },

    /** The person who looks at it says no: it is gone. */
    decline(scene: Scene, personId: PersonId): Promise<ScanRow | null> {
      const command = new DeleteItemCommand({
        ...place(scene),
        ...alive('personId = :person', { ':person': personId }),
        ReturnValues: 'ALL_OLD',
      });
      return unlessRefused(() => table.client.send(command));
    },

    /** The browser fetches what was confirmed: once, because it is gone by it. */
    take(scene: Scene, secret: Digest): Promise<ScanRow | null> {
      const command = new DeleteItemCommand({
        ...place(scene),
        ...alive('secret = :secret AND stage = :stage', {
          ':secret': digestBytes(secret),
          ':stage': 'confirmed',
        }),
        ReturnValues: 'ALL_OLD',
      });
      return unlessRefused(() => table.client.send(command));
    },
  };
}
