import { Signing } from '../../contract/case/drafts';
import { Instant, PersonId, type OrganisationId } from '../../contract/ids';
import type { StaffRole } from '../../contract/words';
import * as z from '../../contract/z';
import { signingChangedAt, signingChangeKey, signingChanges, signingKey } from '../keys/drafts';
import { memberKey } from '../keys/organisations';
import { wholeList } from '../table/list';
import { readItem } from '../table/readItem';
import { getItem, keyAttributes, toItem, type Item, type Table } from '../table/table';
import { transact } from '../table/transact';

const StoredSigning = z.object({ signing: Signing });

/** That somebody changed for what an office needs two people: kept with what it was before, and never changed. */
const StoredChange = z.object({
  sk: z.string().transform(signingChangedAt).pipe(Instant),
  personId: PersonId,
  name: z.string(),
  before: Signing,
  after: Signing,
});
export type SigningChange = {
  at: Instant;
  personId: PersonId;
  name: string;
  before: Signing;
  after: Signing;
};

/** Who changes it, in which post. */
type Author = { personId: PersonId; name: string; role: StaffRole };

/** What an office needs two people for where it has said nothing. */
export const usualSigning: Signing = 'decisions';

export const signingItem = (id: OrganisationId, signing: Signing): Item =>
  toItem({ ...signingKey(id), signing });

/** For what offices need two people, and who said so. */
export const createSigning = (table: Table) => {
  const now = async (id: OrganisationId): Promise<Signing> => {
    const item = await getItem(table, signingKey(id), { ConsistentRead: true });
    return item ? readItem(StoredSigning, item).signing : usualSigning;
  };
  return {
    /** For what an office needs two people, as it is at this instant: where it has not said, for what decides. */
    signingOf: now,

    /**
     * Changes it, with who did and what it was before, as long as they hold their post; false when they do not any more. The same once
     * more changes nothing.
     */
    async setSigning(id: OrganisationId, after: Signing, at: Instant, by: Author): Promise<boolean> {
      const before = await now(id);
      if (before === after) return true;
      const { personId, name, role } = by;
      const post = {
        ConditionCheck: {
          TableName: table.name,
          Key: keyAttributes(memberKey(id, role, personId)),
          ConditionExpression: 'attribute_exists(pk)',
        },
      };
      const puts = [
        signingItem(id, after),
        toItem({ ...signingChangeKey(id, at, personId), ...{ personId, name, before, after } }),
      ].map((Item) => ({ Put: { TableName: table.name, Item } }));
      return (await transact(table, [post, ...puts], 'signing')) === null;
    },

    /** Who changed it, the newest first. */
    async signingChanges(id: OrganisationId): Promise<SigningChange[]> {
      const rows = await wholeList(table, {
        hash: { name: 'pk', value: signingKey(id).pk },
        range: { name: 'sk', is: 'startsWith', value: signingChanges },
        order: 'descending',
      });
      return rows.map((row) => {
        const { sk: at, ...change } = readItem(StoredChange, row);
        return { at, ...change };
      });
    },
  };
};
