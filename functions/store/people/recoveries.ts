import { CaseId, PersonId, type Digest } from '../../contract/ids';
import * as z from '../../contract/z';
import { recoveryKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import { isNew, putItemIf } from '../table/putItem';
import { readItem } from '../table/readItem';
import { getItem, keyAttributes, toItem, type Table } from '../table/table';
import { transact } from '../table/transact';
import { personItem } from './personItem';

const StoredRecovery = z.object({
  personId: PersonId,
  boundTo: PersonId.optional(),
  caseId: CaseId.optional(),
});

/** Whose question a code finds, and who has taken it up since, with which case. */
type Recovery = { personId: PersonId; boundTo: PersonId | null; caseId: CaseId | null };

/** Codes by which a question asked without a name is found again; only their digests are kept. */
export const createRecoveries = (table: Table, seal: Seal) => ({
  /**
   * Whose question a code finds: this new person's, where the code is new, who is made if they are not there yet. Null when it
   * has become that of someone who is signed in.
   */
  async open(digest: Digest, lot: PersonId): Promise<PersonId | null> {
    const there = await putItemIf(table, toItem({ ...recoveryKey(digest), personId: lot }), isNew);
    const stored = there && readItem(StoredRecovery, there);
    if (stored?.boundTo !== undefined) return null;
    const personId = stored?.personId ?? lot;
    await putItemIf(table, personItem({ personId, openid: null, name: null, places: [] }, seal), isNew);
    return personId;
  },

  async find(digest: Digest): Promise<Recovery | null> {
    const item = await getItem(table, recoveryKey(digest), { ConsistentRead: true });
    if (!item) return null;
    const { personId, boundTo = null, caseId = null } = readItem(StoredRecovery, item);
    return { personId, boundTo, caseId };
  },

  /** The code now belongs to someone who is signed in; false when it is another's already. The same may repeat it. */
  async bind(digest: Digest, to: PersonId, caseId: CaseId): Promise<boolean> {
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
