import type { Organisations } from '../places/organisations';
import type { Seal } from '../seal/seal';
import type { Table } from '../table/table';
import { endDuty } from './endDuty';
import { findOrMakePerson, getPerson, personByOpenid } from './findPerson';
import { getMember, listMembers } from './members';
import { setPhone } from './setPhone';

type PeopleOptions = { seal: Seal; pepper: string; organisations: Organisations };

/** People, by themselves and as members of organisations. */
export const createPeople = (table: Table, { seal, pepper, organisations }: PeopleOptions) => ({
  get: getPerson(table, seal),
  findOrMake: findOrMakePerson(table, seal, pepper),
  byOpenid: personByOpenid(table, seal, pepper),
  setPhone: setPhone(table, seal),
  members: listMembers(table, organisations),
  member: getMember(table, organisations),
  leave: endDuty(table, seal),
});

export type People = ReturnType<typeof createPeople>;
