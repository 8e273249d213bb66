import { CaseId, Digest, PersonId } from '../../contract/ids';
import * as z from '../../contract/z';
import { recoveryKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import { isNew, putItemIf } from '../table/putItem';
import { readItem } from '../table/readItem';
import { getItem, keyAttributes, toItem, type Item, type Table } from '../table/table';
import { transact } from '../table/transact';
import { personItem } from './personItem';

const StoredRecovery = z.object({
  personId: PersonId,
  boundTo: PersonId.optional(),
  caseId: CaseId.optional(),
  answer: Digest.optional(),
});

/**
 * Whose question a code finds, and who has taken it up since, with which case; and the keyed digest of what has to be answered
 * to it, null where the code asks nothing.
 */
export type Recovery = {
  personId: PersonId;
  boundTo: PersonId | null;
  caseId: CaseId | null;
  answer: Digest | null;
};

function readRecovery(item: Item): Recovery {
  const { personId, boundTo = null, caseId = null, answer = null } = readItem(StoredRecovery, item);
  return { personId, boundTo, caseId, answer };
}

/** Codes by which a question asked without a name is found again; only their digests are kept. */
export const createRecoveries = (table: Table, seal: Seal) => ({
  /** What a code finds: the question of this new person, where the code is new; it then asks what is to be answered here. */
  async open(digest: Digest, lot: PersonId, answer: Digest | null): Promise<Recovery & { isNew: boolean }> {
    const fresh = { ...recoveryKey(digest), personId: lot, answer: answer ?? undefined };
    const there = await putItemIf(table, toItem(fresh), isNew);
    return there
      ? { ...readRecovery(there), isNew: false }
      : { personId: lot, boundTo: null, caseId: null, answer, isNew: true };
  },

  /** Whoever a code finds, made if they are not there yet. */
  begin: async (personId: PersonId): Promise<void> => {
    await putItemIf(table, personItem({ personId, openid: null, name: null, places: [] }, seal), isNew);
  },

  async find(digest: Digest): Promise<Recovery | null> {
    const item = await getItem(table, recoveryKey(digest), { ConsistentRead: true });
    return item ? readRecovery(item) : null;
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
