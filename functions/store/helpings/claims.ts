import type { PersonId, Instant } from '../../contract/ids';
import type { Scene } from '../../contract/numbers/scene';
import type { HelpingId } from '../../contract/people/helping';
import * as z from '../../contract/z';
import { allClaims, claimKey, codeKey, personKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import { wholeList } from '../table/list';
import { putItem } from '../table/putItem';
import { readItem } from '../table/readItem';
import { getItem, keyAttributes, type Key, type Table } from '../table/table';
import { transact } from '../table/transact';
import { claimItem, readClaim, type GuardianClaimRow } from './claimItem';
import { helpingItems, placesOf, type Helping } from './helpingItem';

const StoredKey = z.object({ sk: z.string() });

const consistently = { ConsistentRead: true };

/** What guardians say of themselves until an office has seen the paper. It lies with whoever says it and gives nothing. */
export function createClaims(table: Table, seal: Seal) {
  const deletion = (key: Key) => ({ Delete: { TableName: table.name, Key: keyAttributes(key) } });

  return {
    /** Keeps what a guardian says of themself until the code for it is over. */
    put: (claim: GuardianClaimRow, expiresAt: Instant): Promise<void> =>
      putItem(table, claimItem(claim, expiresAt, seal)),

    /** What a guardian says of themself; null when nothing waits under that any more. */
    get: async (guardianId: PersonId, id: HelpingId): Promise<GuardianClaimRow | null> => {
      const item = await getItem(table, claimKey(guardianId, id), consistently);
      return item ? readClaim(item, seal) : null;
    },

    /**
     * An office has seen the paper: the guardian is one from now on, the claim and its code are spent, and what it stands in the
     * place of ends; together or not at all. False when the claim was gone.
     */
    confirm: async (guardian: Helping, scene: Scene, replaced: readonly Helping[]): Promise<boolean> => {
      const gone = [claimKey(guardian.helperId, guardian.id), codeKey(scene)].map((key) => ({
        Delete: {
          TableName: table.name,
          Key: keyAttributes(key),
          ConditionExpression: 'attribute_exists(pk)',
        },
      }));
      const refused = await transact(
        table,
        [
          ...helpingItems(guardian, seal).map((Item) => ({ Put: { TableName: table.name, Item } })),
          ...gone,
          ...replaced.flatMap(placesOf).map(deletion),
        ],
        'guardian',
      );
      return refused === null;
    },

    /** Those of somebody who is to be forgotten. */
    async forget(personId: PersonId): Promise<void> {
      const claims = await wholeList(
        table,
        {
          hash: { name: 'pk', value: personKey(personId).pk },
          range: { name: 'sk', is: 'startsWith', value: allClaims },
          order: 'ascending',
        },
        consistently,
      );
      for (const { sk } of claims.map((item) => readItem(StoredKey, item)))
        await transact(table, [deletion({ ...personKey(personId), sk })], 'endClaim');
    },
  };
}
