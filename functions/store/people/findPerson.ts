import type { PersonId } from '../../contract/ids';
import { personKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import { getItem, type Item, type Table } from '../table/table';
import { conditionFailed, transact } from '../table/transact';
import { keyOfOpenid, openidItem, readPersonOfOpenid } from './openidItem';
import { personItem, readPerson, type NewPerson, type Person } from './personItem';

/** A person by their id, or null. Always consistent: what someone may do follows from it. */
export const getPerson =
  (table: Table, seal: Seal) =>
  async (personId: PersonId): Promise<Person | null> => {
    const item = await getItem(table, personKey(personId), { ConsistentRead: true });
    return item ? readPerson(item, seal) : null;
  };

/** The person whom an openid's item names. */
async function known(table: Table, seal: Seal, lookup: Item): Promise<Person> {
  const personId = readPersonOfOpenid(lookup);
  const person = await getPerson(table, seal)(personId);
  if (!person) throw new Error(`person ${personId} has an openid but no item`);
  return person;
}

/** The person who signs in with this openid; nobody is made. */
export const personByOpenid =
  (table: Table, seal: Seal, pepper: string) =>
  async (openid: string): Promise<Person | null> => {
    const lookup = await getItem(table, keyOfOpenid(openid, pepper));
    return lookup ? known(table, seal, lookup) : null;
  };

/** The person who signs in with this openid; made on first sight with the id given. Safe to race. */
export const findOrMakePerson = (table: Table, seal: Seal, pepper: string) => {
  const find = personByOpenid(table, seal, pepper);

  async function make(openid: string, personId: PersonId): Promise<Person> {
    const person: NewPerson = { personId, openid, name: null, places: [] };
    const puts = [openidItem(openid, personId, pepper), personItem(person, seal)].map((Item) => ({
      Put: {
        TableName: table.name,
        Item,
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
      },
    }));
    const refused = await transact(table, puts, personId);
    if (!refused) return { ...person, phone: null, answered: [] };
    const [onOpenid] = refused;
    if (!conditionFailed(onOpenid) || !onOpenid?.Item) throw new Error(`person ${personId} is there already`);
    return known(table, seal, onOpenid.Item);
  }

  return async (openid: string, newId: PersonId): Promise<Person> =>
    (await find(openid)) ?? make(openid, newId);
};
