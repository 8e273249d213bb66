import type { Organisations } from '../places/organisations';
import type { Seal } from '../seal/seal';
import type { Cursors } from '../table/cursor';
import type { Table } from '../table/table';
import { hasAnswered, noteAnswered } from './answeredNumbers';
import type { Leaving } from './endDuty';
import { findOrMakePerson, getPerson, personByOpenid } from './findPerson';
import { getMember, listMembers } from './members';
import { forgetAnswered, removePerson, setName, setPhone } from './changePerson';
import { latestChanges } from './postChanges';

type PeopleOptions = { seal: Seal; pepper: string; cursors: Cursors; organisations: Organisations };

/** People, by themselves and as members of organisations. */
export const createPeople = (table: Table, { seal, pepper, cursors, organisations }: PeopleOptions) => ({
  get: getPerson(table, seal),
  findOrMake: findOrMakePerson(table, seal, pepper),
  byOpenid: personByOpenid(table, seal, pepper),
  setPhone: setPhone(table, seal),
  hasAnswered: hasAnswered(pepper),
  noteAnswered: noteAnswered(table, pepper),
  forgetAnswered: forgetAnswered(table, seal),
  setName: setName(table, seal),
  remove: removePerson(table, pepper),
  members: listMembers(table, organisations),
  member: getMember(table, organisations),
  leave: async (leaving: Leaving): Promise<void> => (await import('./endDuty')).endDuty(table, seal)(leaving),
  postChanges: latestChanges(table, cursors),
});

export type People = ReturnType<typeof createPeople>;
