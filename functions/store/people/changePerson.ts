import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { PersonId } from '../../contract/ids';
import type { Phone } from '../../contract/numbers/phone';
import { personKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import { keyAttributes, toItem, type Table } from '../table/table';
import { transact } from '../table/transact';
import { writing } from '../table/writing';
import { keyOfOpenid } from './openidItem';
import { readPerson, sealedName, sealedPhone, type Person } from './personItem';

/** Notes one attribute of a person, or takes it away; null when there is no such person. */
async function changed(
  table: Table,
  seal: Seal,
  personId: PersonId,
  [attribute, value]: ['phone', string | null] | ['name', Uint8Array | null] | ['answered', null],
): Promise<Person | null> {
  const change =
    value === null
      ? { UpdateExpression: 'REMOVE #attribute' }
      : {
          UpdateExpression: 'SET #attribute = :value',
          ExpressionAttributeValues: toItem({ ':value': value }),
        };
  const command = new UpdateItemCommand({
    TableName: table.name,
    Key: keyAttributes(personKey(personId)),
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#attribute': attribute },
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
}

/** Notes a person's number, or forgets it; null when there is no such person. */
export const setPhone =
  (table: Table, seal: Seal) =>
  (personId: PersonId, phone: Phone | null): Promise<Person | null> =>
    changed(table, seal, personId, ['phone', phone && sealedPhone(personId, phone, seal)]);

/** Notes the name somebody is known by, or forgets it; null when there is no such person. */
export const setName =
  (table: Table, seal: Seal) =>
  (personId: PersonId, name: string | null): Promise<Person | null> =>
    changed(table, seal, personId, ['name', name === null ? null : sealedName(personId, name, seal)]);

/** Forgets which numbers have answered for somebody: whoever is still to be told is phoned. */
export const forgetAnswered =
  (table: Table, seal: Seal) =>
  (personId: PersonId): Promise<Person | null> =>
    changed(table, seal, personId, ['answered', null]);

/** Deletes a person who holds no post, and what they sign in with; false when they have come to hold one. */
export const removePerson =
  (table: Table, pepper: string) =>
  async ({ personId, openid }: Pick<Person, 'personId' | 'openid'>): Promise<boolean> => {
    const holdsNone = {
      Delete: {
        TableName: table.name,
        Key: keyAttributes(personKey(personId)),
        ConditionExpression: 'attribute_not_exists(places)',
      },
    };
    const signsIn =
      openid === null
        ? []
        : [{ Delete: { TableName: table.name, Key: keyAttributes(keyOfOpenid(openid, pepper)) } }];
    return (await transact(table, [holdsNone, ...signsIn], `forget ${personId}`)) === null;
  };
