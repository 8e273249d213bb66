import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { PersonId } from '../../contract/ids';
import type { Phone } from '../../contract/phone';
import { readPerson, sealedPhone } from './personItem';
import { personKey } from '../keys';
import { orUnavailable } from '../table/outage';
import type { Person } from '../ports';
import type { Seal } from '../seal/seal';
import { keyAttributes, toItem, type Table } from '../table/table';

/** Writes a person's number, or takes it away; null when there is no such person. */
export async function writePhone(
  table: Table,
  seal: Seal,
  personId: PersonId,
  phone: Phone | null,
): Promise<Person | null> {
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
    const { Attributes } = await orUnavailable(table.client.send(command));
    return Attributes ? readPerson(Attributes, seal) : null;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null;
    throw error;
  }
}
