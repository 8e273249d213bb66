import { CaseId, PersonId } from '../../contract/ids';
import * as z from '../../contract/z';
import { readItem } from '../table/readItem';
import { personItem } from './personItem';
import { recoveryKey } from '../keys';
import type { Recoveries } from '../ports';
import { isNew, putItemIf } from '../table/putItem';
import type { Seal } from '../seal/seal';
import { getItem, keyAttributes, toItem, type Table } from '../table/table';
import { transact } from '../table/transact';

const StoredRecovery = z.object({
  personId: PersonId,
  boundTo: PersonId.optional(),
  caseId: CaseId.optional(),
});

/** Codes by which a question asked without a name is found again; only their digests are kept. */
export const createRecoveries = (table: Table, seal: Seal): Recoveries => ({
  async put(digest, personId) {
    const person = { personId, openid: null, name: null, places: [] };
    await putItemIf(table, personItem(person, seal), isNew);
    const there = await putItemIf(table, toItem({ ...recoveryKey(digest), personId }), isNew);
    return there === null || readItem(StoredRecovery, there).boundTo === undefined;
  },

  async find(digest) {
    const item = await getItem(table, recoveryKey(digest), { ConsistentRead: true });
    if (!item) return null;
    const { personId, boundTo = null, caseId = null } = readItem(StoredRecovery, item);
    return { personId, boundTo, caseId };
  },

  async bind(digest, to, caseId) {
    const refused = await transact(
      table,
      [
        {
          Update: {
            TableName: table.name,
            Key: keyAttributes(recoveryKey(digest)),
            UpdateExpression: 'SET boundTo = :to, caseId = :case',
            ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(boundTo) OR boundTo = :to)',
            ExpressionAttributeValues: toItem({ ':to': to, ':case': caseId }),
          },
        },
      ],
      `bind ${digest.slice(0, 12)}`,
    );
    return refused === null;
  },
});
