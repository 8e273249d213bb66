import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { OrganisationId, PersonId } from '../../contract/ids';
import { sharesOf } from '../keys/assignment';
import { handledBy } from '../keys/cases';
import { queryOf, wholeList } from '../table/list';
import { orUnavailable } from '../table/orUnavailable';
import { putItem } from '../table/putItem';
import type { Table } from '../table/table';
import { readSharer, shareItem, type Share } from './shareItem';

/** Beyond it nobody is given more anyway, and each line that is counted has to be read: forty are four read units. */
export const countedUpTo = 40;

async function openCases(table: Table, personId: PersonId): Promise<number> {
  const handled = {
    index: 'handler',
    hash: { name: 'apk', value: handledBy(personId) },
    order: 'descending',
  } as const;
  const query = { ...queryOf(table, handled), Select: 'COUNT', Limit: countedUpTo } as const;
  return (await orUnavailable(table.client.send(new QueryCommand(query)))).Count ?? 0;
}

/** How much people have in hand. */
export const createWorkloads = (table: Table) => ({
  /** Open cases given to each of these people, `countedUpTo` at most. */
  async open(personIds: readonly PersonId[]): Promise<Map<PersonId, number>> {
    const counts = personIds.map(async (id): Promise<[PersonId, number]> => [id, await openCases(table, id)]);
    return new Map(await Promise.all(counts));
  },

  /** A case counts in somebody's share; put over itself: whoever had it before and gets it back counts once in a month. */
  add: (share: Share): Promise<void> => putItem(table, shareItem(share)),

  /** How many cases an office gave to each person in a month (YYYY-MM). */
  async shares(organisationId: OrganisationId, month: string): Promise<Map<PersonId, number>> {
    const rows = await wholeList(table, {
      hash: { name: 'pk', value: sharesOf(organisationId, month) },
      order: 'ascending',
    });
    const counts = new Map<PersonId, number>();
    for (const id of rows.map(readSharer)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  },
});

export type Workloads = ReturnType<typeof createWorkloads>;
