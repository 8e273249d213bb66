import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { PersonId } from '../../contract/ids';
import { readSharer } from './shareItem';
import { handledBy, sharesOf } from '../keys';
import { queryOf, wholeList } from '../table/list';
import { orUnavailable } from '../table/outage';
import type { Workloads } from './assignmentPorts';
import type { Table } from '../table/table';

/** Beyond it nobody is given more anyway. */
const countedUpTo = 100;

async function openCases(table: Table, personId: PersonId): Promise<number> {
  const handled = {
    index: 'handler',
    hash: { name: 'apk', value: handledBy(personId) },
    order: 'descending',
  } as const;
  const query = { ...queryOf(table, handled), Select: 'COUNT', Limit: countedUpTo } as const;
  return (await orUnavailable(table.client.send(new QueryCommand(query)))).Count ?? 0;
}

export const createWorkloads = (table: Table): Workloads => ({
  async open(personIds) {
    const counts = personIds.map(async (id): Promise<[PersonId, number]> => [id, await openCases(table, id)]);
    return new Map(await Promise.all(counts));
  },

  async shares(organisationId, month) {
    const rows = await wholeList(table, {
      hash: { name: 'pk', value: sharesOf(organisationId, month) },
      order: 'ascending',
    });
    const counts = new Map<PersonId, number>();
    for (const id of rows.map(readSharer)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  },
});
