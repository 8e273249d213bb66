import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { OrganisationId, PersonId } from '../../contract/ids';
import type { Leave } from '../../domain/standing/leave';
import { leavesKey, memberKey } from '../keys/organisations';
import { personKey } from '../keys/people';
import { standingInWord } from '../people/standsIn';
import { StoreUnavailable } from '../table/orUnavailable';
import { attempts, getItem, keyAttributes, toItem, type Table } from '../table/table';
import { conditionFailed, transact } from '../table/transact';
import { leavesItem, readLeaves, type OfficeLeaves } from './leaveItem';

const isIn = (leaves: readonly Leave[], { id, endedAt }: Leave): boolean =>
  leaves.some((one) => one.id === id && one.endedAt === endedAt);

/** The office's own row, if nobody changed it meanwhile. */
const putOffice = (
  TableName: string,
  organisationId: OrganisationId,
  after: OfficeLeaves,
): TransactWriteItem => ({
  Put: {
    TableName,
    Item: leavesItem(organisationId, after),
    ConditionExpression: after.version === 1 ? 'attribute_not_exists(pk)' : '#version = :version',
    ...(after.version > 1 && {
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: toItem({ ':version': after.version - 1 }),
    }),
  },
});

/** What the row of who stands in says: one row, one change. */
function changeDeputy(
  TableName: string,
  deputyId: PersonId,
  change: 'ADD' | 'DELETE',
  words: readonly string[],
): TransactWriteItem {
  return {
    Update: {
      TableName,
      Key: keyAttributes(personKey(deputyId)),
      UpdateExpression: `${change} standsIn :words`,
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: toItem({ ':words': new Set(words) }),
    },
  };
}

/** Both still hold the post when it is written. */
const membersOf = (TableName: string, organisationId: OrganisationId, leave: Leave): TransactWriteItem[] =>
  [leave.personId, leave.deputyId].map((personId) => ({
    ConditionCheck: {
      TableName,
      Key: keyAttributes(memberKey(organisationId, leave.role, personId)),
      ConditionExpression: 'attribute_exists(pk)',
    },
  }));

/**
 * Leaves, in two places that change together: the office's own row, which says them all, and the row of whoever stands in, which
 * is read at each of their requests anyway.
 */
export const createLeaves = (table: Table) => ({
  /** All leaves of an office. `isExact`: with every write that was acknowledged. */
  async ofOffice(organisationId: OrganisationId, isExact = false): Promise<Leave[]> {
    const item = await getItem(table, leavesKey(organisationId), { ConsistentRead: isExact });
    return readLeaves(item).leaves;
  },

  /**
   * Changes the leaves of an office by a rule, which is asked again when another change was first.
   * @throws what the rule throws; StoreUnavailable when rivals were first again and again, or a post ended meanwhile
   */
  async change(
    organisationId: OrganisationId,
    rule: (leaves: readonly Leave[]) => readonly Leave[],
  ): Promise<void> {
    /** Whose row is not there any more: nothing of theirs is left to take back. */
    const vanished = new Set<PersonId>();
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const before = readLeaves(await getItem(table, leavesKey(organisationId), { ConsistentRead: true }));
      const leaves = [...rule(before.leaves)];
      const come = leaves.filter((one) => !isIn(before.leaves, one) && one.endedAt === null);
      const gone = before.leaves.filter((one) => one.endedAt === null && !isIn(leaves, one));
      if (come.length + gone.length === 0 && leaves.length === before.leaves.length) return;
      const words = (some: readonly Leave[], deputyId: PersonId) =>
        some.filter((one) => one.deputyId === deputyId).map((one) => standingInWord(organisationId, one));
      // Whoever stands in anew keeps old words of theirs until the next change: one row is written once.
      const comers = new Set(come.map(({ deputyId }) => deputyId));
      const goers = new Set(
        gone.map(({ deputyId }) => deputyId).filter((id) => !comers.has(id) && !vanished.has(id)),
      );
      const items = [
        putOffice(table.name, organisationId, { version: before.version + 1, leaves }),
        ...[...comers].map((id) => changeDeputy(table.name, id, 'ADD', words(come, id))),
        ...[...goers].map((id) => changeDeputy(table.name, id, 'DELETE', words(gone, id))),
        ...come.flatMap((leave) => membersOf(table.name, organisationId, leave)),
      ];
      const refused = await transact(table, items, 'leaves');
      if (!refused) return;
      [...goers].forEach((id, nth) => {
        if (conditionFailed(refused[1 + comers.size + nth])) vanished.add(id);
      });
      await table.pause(attempt);
    }
    throw new StoreUnavailable();
  },
});

export type LeavesStore = ReturnType<typeof createLeaves>;
