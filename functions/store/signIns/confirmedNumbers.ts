import { createHmac } from 'node:crypto';
import { ConditionalCheckFailedException, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { type Digest, type Instant, PersonId } from '../../contract/ids';
import { keeping } from '../../contract/case/keeping';
import type { Phone } from '../../contract/numbers/phone';
import * as z from '../../contract/z';
import { addHours } from '../../domain/clocks/day';
import { numberKey } from '../keys/people';
import { Moment, moment, ttl } from '../table/attributes';
import { putItem } from '../table/putItem';
import { readItem } from '../table/readItem';
import { getItem, keyAttributes, toItem, type Table } from '../table/table';
import { writing } from '../table/writing';

const Stored = z.object({ person: PersonId, expiresAt: Moment });

/** A number as it stands in a key: whoever has the table alone cannot try numbers out. */
export const numberDigest = (phone: Phone, pepper: string): Digest =>
  createHmac('sha256', pepper).update(`number ${phone}`).digest('hex');

/** How long WeChat's word holds that a number is somebody's, hours: a number that is given up is given to others later on. */
const hours = 24 * keeping.confirmedNumber.length.days;

/** Notes that WeChat has named a number as somebody's, until it may be another's. Whoever it was named for last has it. */
export const confirmNumber =
  (table: Table, pepper: string) =>
  (personId: PersonId, phone: Phone, now: Instant): Promise<void> => {
    const expiresAt = addHours(now, hours);
    const item = { person: personId, expiresAt: moment(expiresAt), ttl: ttl(expiresAt) };
    return putItem(table, toItem({ ...numberKey(numberDigest(phone, pepper)), ...item }));
  };

/** Whose number it is by WeChat's word, as long as that holds; null: nobody's. */
export const ownerOfNumber =
  (table: Table, pepper: string) =>
  async (phone: Phone, now: Instant): Promise<PersonId | null> => {
    const item = await getItem(table, numberKey(numberDigest(phone, pepper)), { ConsistentRead: true });
    const found = item && readItem(Stored, item);
    return found && found.expiresAt > now ? found.person : null;
  };

/** A number is somebody's no longer; where it is another's by now, nothing happens. */
export const dropNumber =
  (table: Table, pepper: string) =>
  async (personId: PersonId, phone: Phone): Promise<void> => {
    const command = new DeleteItemCommand({
      TableName: table.name,
      Key: keyAttributes(numberKey(numberDigest(phone, pepper))),
      ConditionExpression: 'person = :person',
      ExpressionAttributeValues: toItem({ ':person': personId }),
    });
    try {
      await writing(table, () => table.client.send(command));
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  };
