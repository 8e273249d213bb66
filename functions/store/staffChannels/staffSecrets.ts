import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import type { OrganisationId, PersonId } from '../../contract/ids';
import * as z from '../../contract/z';
import { robotKey } from '../keys/organisations';
import { weComKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import { writing } from '../table/writing';
import { putItem } from '../table/putItem';
import { readItem } from '../table/readItem';
import { getItem, keyAttributes, toItem, type Key, type Table } from '../table/table';

const StoredSecret = z.object({ sealed: z.string() });

/** A secret lies under a key of its own, sealed for that very place. */
const placeOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;

async function getSecret(table: Table, seal: Seal, key: Key): Promise<string | null> {
  const item = await getItem(table, key);
  return item ? seal.open(readItem(StoredSecret, item).sealed, placeOf(key)) : null;
}

async function setSecret(table: Table, seal: Seal, key: Key, value: string | null): Promise<void> {
  if (value !== null) return putItem(table, toItem({ ...key, sealed: seal.seal(value, placeOf(key)) }));
  const command = new DeleteItemCommand({ TableName: table.name, Key: keyAttributes(key) });
  await writing(table, () => table.client.send(command));
}

/** By which WeCom account a person is reached, and by which robot a desk: who has either can write as us. */
export const staffSecrets = (table: Table, seal: Seal) => ({
  /** The WeCom account of a person; null for none. */
  account: (personId: PersonId): Promise<string | null> => getSecret(table, seal, weComKey(personId)),
  setAccount: (personId: PersonId, userId: string | null): Promise<void> =>
    setSecret(table, seal, weComKey(personId), userId),
  /** The key of the robot in a desk's group; null for none. */
  robot: (organisationId: OrganisationId): Promise<string | null> =>
    getSecret(table, seal, robotKey(organisationId)),
  setRobot: (organisationId: OrganisationId, key: string | null): Promise<void> =>
    setSecret(table, seal, robotKey(organisationId), key),
});
