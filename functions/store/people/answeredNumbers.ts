import { createHmac } from 'node:crypto';
import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { PersonId } from '../../contract/ids';
import type { Phone } from '../../contract/numbers/phone';
import { personKey } from '../keys/people';
import { keyAttributes, toItem, type Table } from '../table/table';
import { writing } from '../table/writing';
import type { Person } from './personItem';

/** More numbers than one person is ever reached under; whoever gives more has them phoned, as before they answered. */
const mostNumbers = 20;

/** How a number lies beside the person who answered under it: of nobody else, even of one who shares it, the same. */
export const answeredDigest = (personId: PersonId, phone: Phone, pepper: string): string =>
  createHmac('sha256', pepper).update(`answered ${personId} ${phone}`).digest('base64url');

/** Whether a number has answered for this person once: WeChat named it as theirs, or they picked up when staff phoned. */
export const hasAnswered =
  (pepper: string) =>
  async ({ personId, answered }: Pick<Person, 'personId' | 'answered'>, phone: Phone): Promise<boolean> =>
    answered.includes(answeredDigest(personId, phone, pepper));

/** Notes that a number has answered for somebody; noting it again changes nothing, nor does it for who is gone. */
export const noteAnswered =
  (table: Table, pepper: string) =>
  async (personId: PersonId, phone: Phone): Promise<void> => {
    const command = new UpdateItemCommand({
      TableName: table.name,
      Key: keyAttributes(personKey(personId)),
      UpdateExpression: 'ADD answered :number',
      ConditionExpression:
        'attribute_exists(pk) AND (attribute_not_exists(answered) OR size(answered) < :most)',
      ExpressionAttributeValues: toItem({
        ':number': new Set([answeredDigest(personId, phone, pepper)]),
        ':most': mostNumbers,
      }),
    });
    try {
      await writing(table, () => table.client.send(command));
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  };
