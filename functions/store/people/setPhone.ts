import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { PersonId } from '../../contract/ids';
import type { Phone } from '../../contract/phone';
import { personKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import { writing } from '../table/writing';
import { keyAttributes, toItem, type Table } from '../table/table';
import { readPerson, sealedPhone, type Person } from './personItem';

/** Notes a person's number, or forgets it; null when there is no such person. */
export const setPhone =
  (table: Table, seal: Seal) =>
  async (personId: PersonId, phone: Phone | null): Promise<Person | null> => {
    const change =
      phone === null
        ? { UpdateExpression: 'REMOVE phone' }
        : {
            UpdateExpression: 'SET phone = :phone',
            ExpressionAttributeValues: toItem({ ':phone': sealedPhone(personId, phone, seal) }),
          };
    const command = new UpdateItemCommand({
      TableName: table.name,
      Key: keyAttributes(personKey(personId)),
      ConditionExpression: 'attribute_exists(pk)',
      ReturnValues: 'ALL_NEW',
      ...change,
    });
    try {
      const { Attributes } = await writing(table, () => table.client.send(command));
      return Attributes ? readPerson(Attributes, seal) : null;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return null;
      throw error;
    }
  };
