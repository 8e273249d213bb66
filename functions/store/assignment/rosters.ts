import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Day, OrganisationId } from '../../contract/ids';
import type { Duty } from '../../domain/standing/assignment/roster';
import { rosterKey } from '../keys/assignment';
import { wholeList } from '../table/list';
import { StoreUnavailable } from '../table/orUnavailable';
import { attempts, getItem, toItem, type Table } from '../table/table';
import { transact } from '../table/transact';
import { readDuties, readRosterDay, rosterDayItem, type RosterDay } from './rosterDayItem';

const wordOf = ({ day, from, id }: Duty): string => `${day} ${from} ${id}`;
const earliestFirst = (one: Duty, other: Duty): number => (wordOf(one) < wordOf(other) ? -1 : 1);

async function readDay(table: Table, organisationId: OrganisationId, day: Day): Promise<RosterDay> {
  const item = await getItem(table, rosterKey(organisationId, day), { ConsistentRead: true });
  return item ? readRosterDay(item) : { day, version: 0, duties: [] };
}

/** The day after a change, if nobody changed it meanwhile. */
export function putDay(
  TableName: string,
  organisationId: OrganisationId,
  after: RosterDay,
): TransactWriteItem {
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

/** Duties of an organisation. */
export const createRosters = (table: Table) => ({
  /** Duties, earliest first, both days included; `unread`: the days with duties that cannot be read. */
  async between(
    organisationId: OrganisationId,
    from: Day,
    to: Day,
  ): Promise<{ duties: Duty[]; unread: Day[] }> {
    const { pk, sk } = rosterKey(organisationId, from);
    const range = { name: 'sk', is: 'between', value: sk, to: rosterKey(organisationId, to).sk } as const;
    const rows = await wholeList(table, { hash: { name: 'pk', value: pk }, range, order: 'ascending' });
    const days = rows.map(readDuties);
    return {
      duties: days.flatMap(({ duties }) => duties).sort(earliestFirst),
      unread: days.flatMap(({ day, unread }) => (unread > 0 ? [day] : [])),
    };
  },

  /** The days from this one on that have such duties, as they are without them; `version` counts that change. */
  async without(
    organisationId: OrganisationId,
    from: Day,
    goes: (duty: Duty) => boolean,
  ): Promise<RosterDay[]> {
    const { pk, sk } = rosterKey(organisationId, from);
    const range = { name: 'sk', is: 'between', value: sk, to: rosterKey(organisationId, '9999').sk } as const;
    const hash = { name: 'pk', value: pk };
    const rows = await wholeList(table, { hash, range, order: 'ascending' }, { ConsistentRead: true });
    return rows.map(readRosterDay).flatMap(({ day, version, duties }) => {
      const left = duties.filter((duty) => !goes(duty));
      return left.length === duties.length ? [] : [{ day, version: version + 1, duties: left }];
    });
  },

  /**
   * Changes the duties of one or two days by a rule, which is asked again when another change was first.
   * @throws what the rule throws; StoreUnavailable when rivals were first again and again
   */
  async change(
    organisationId: OrganisationId,
    days: readonly Day[],
    rule: (duties: readonly Duty[]) => readonly Duty[],
  ): Promise<void> {
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
