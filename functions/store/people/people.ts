import type { OrganisationId, PersonId } from '../../contract/ids';
import type { StaffMember } from '../../domain/case/case';
import { writeLeaving } from './endDuty';
import { readMember } from './memberItem';
import { keyOfOpenid, openidItem, readPersonOfOpenid } from './openidItem';
import { personItem, readPerson } from './personItem';
import { memberKey, membersOf, organisationKey, personKey } from '../keys';
import { wholeList } from '../table/list';
import type { NewPerson, Organisations, People, Person } from '../ports';
import type { Seal } from '../seal/seal';
import { writePhone } from './writePhone';
import { getItem, type Item, type Table } from '../table/table';
import { conditionFailed, transact } from '../table/transact';

type PeopleOptions = { seal: Seal; pepper: string; organisations: Organisations };

export function createPeople(table: Table, { seal, pepper, organisations }: PeopleOptions): People {
  /** Always consistent: what someone may do follows from it. */
  const get = async (personId: PersonId): Promise<Person | null> => {
    const item = await getItem(table, personKey(personId), { ConsistentRead: true });
    return item ? readPerson(item, seal) : null;
  };

  async function known(lookup: Item): Promise<Person> {
    const personId = readPersonOfOpenid(lookup);
    const person = await get(personId);
    if (!person) throw new Error(`person ${personId} has an openid but no item`);
    return person;
  }

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
    if (!refused) return { ...person, phone: null };
    const [onOpenid] = refused;
    if (!conditionFailed(onOpenid) || !onOpenid?.Item) throw new Error(`person ${personId} is there already`);
    return known(onOpenid.Item);
  }

  async function named(organisationId: OrganisationId, members: Item[]): Promise<StaffMember[]> {
    if (members.length === 0) return [];
    const organisation = await organisations.get(organisationId);
    if (!organisation) throw new Error(`${organisationKey(organisationId).pk} has members but no item`);
    return members.map((item) => ({
      ...readMember(item),
      organisation: { organisationId, name: organisation.name },
    }));
  }

  const lookUp = (openid: string) => getItem(table, keyOfOpenid(openid, pepper));

  return {
    get,
    setPhone: (personId, phone) => writePhone(table, seal, personId, phone),
    leave: (leaving) => writeLeaving(table, seal, leaving),

    async findOrMake(openid, newId) {
      const lookup = await lookUp(openid);
      return lookup ? known(lookup) : make(openid, newId);
    },

    async byOpenid(openid) {
      const lookup = await lookUp(openid);
      return lookup ? known(lookup) : null;
    },

    async members(organisationId, role) {
      const rows = await wholeList(table, {
        hash: { name: 'pk', value: organisationKey(organisationId).pk },
        range: { name: 'sk', is: 'startsWith', value: membersOf(role) },
        order: 'ascending',
      });
      return named(organisationId, rows);
    },

    async member(organisationId, role, personId) {
      // Consistent: a card is revoked at the moment its duty ends.
      const item = await getItem(table, memberKey(organisationId, role, personId), { ConsistentRead: true });
      const [member = null] = await named(organisationId, item ? [item] : []);
      return member;
    },
  };
}
