import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Day, OrganisationId } from '../../contract/ids';
import type { Duty } from '../../domain/standing/assignment/roster';
import { readRosterDay, rosterDayItem, type RosterDay } from './rosterDayItem';
import { rosterKey } from '../keys';
import { wholeList } from '../table/list';
import type { Rosters } from './assignmentPorts';
import { StoreUnavailable } from '../table/storeUnavailable';
import { attempts, getItem, toItem, type Table } from '../table/table';
import { transact } from '../table/transact';

const inOrder = (one: Duty, other: Duty): number => {
  const [a, b] = [one, other].map(({ day, from, id }) => `${day} ${from} ${id}`) as [string, string];
  return a < b ? -1 : 1;
};

async function readDay(table: Table, organisationId: OrganisationId, day: Day): Promise<RosterDay> {
  const item = await getItem(table, rosterKey(organisationId, day), { ConsistentRead: true });
  return item ? readRosterDay(item) : { day, version: 0, duties: [] };
}

/** The day after a change, if nobody changed it meanwhile. */
function putDay(TableName: string, organisationId: OrganisationId, after: RosterDay): TransactWriteItem {
  const before = after.version - 1;
  return {
    Put: {
      TableName,
      Item: rosterDayItem(organisationId, after),
      ConditionExpression: before === 0 ? 'attribute_not_exists(pk)' : '#version = :version',
      ...(before > 0 && {
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: toItem({ ':version': before }),
      }),
    },
  };
}

export const createRosters = (table: Table): Rosters => ({
  async between(organisationId, from, to) {
    const { pk, sk } = rosterKey(organisationId, from);
    const range = { name: 'sk', is: 'between', value: sk, to: rosterKey(organisationId, to).sk } as const;
    const rows = await wholeList(table, { hash: { name: 'pk', value: pk }, range, order: 'ascending' });
    return rows.flatMap((row) => readRosterDay(row).duties).sort(inOrder);
  },

  async change(organisationId, days, rule) {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const before = await Promise.all([...new Set(days)].map((day) => readDay(table, organisationId, day)));
      const duties = rule(before.flatMap((one) => one.duties));
      const puts = before.map(({ day, version }) =>
        putDay(table.name, organisationId, {
          day,
          version: version + 1,
          duties: duties.filter((duty) => duty.day === day),
        }),
      );
      if (!(await transact(table, puts, 'roster'))) return;
      await table.pause(attempt);
    }
    throw new StoreUnavailable();
  },
});
