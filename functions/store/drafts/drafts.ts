import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { Signing } from '../../contract/case/drafts';
import type { CaseAction } from '../../contract/deeds/actions';
import type { CaseId, OrganisationId, PersonId } from '../../contract/ids';
import * as z from '../../contract/z';
import type { Draft } from '../../domain/decisions/draft';
import { allDrafts, draftKey, draftsOf, signingKey, toSignAt } from '../keys/drafts';
import type { Seal } from '../seal/seal';
import { deleteRun } from '../table/deleteItems';
import { getItems } from '../table/getItems';
import { wholeList } from '../table/list';
import { isNew, putItem, putItemIf } from '../table/putItem';
import { readItem } from '../table/readItem';
import { getItem, keyAttributes, toItem, type Item, type Table } from '../table/table';
import { transact } from '../table/transact';
import { draftItem, readDraft } from './draftItem';

const StoredKey = z.object({ pk: z.string(), sk: z.string() });
const StoredSigning = z.object({ signing: Signing });

/** A draft as it was seen. */
export type SeenDraft = Pick<Draft, 'caseId' | 'action' | 'revision'>;

/** It goes with what is done to it, as it was seen: with the decision that was signed, or thrown away. */
export const goneItem = (TableName: string, { caseId, action, revision }: SeenDraft): TransactWriteItem => ({
  Delete: {
    TableName,
    Key: keyAttributes(draftKey(caseId, action)),
    ConditionExpression: 'revision = :revision',
    ExpressionAttributeValues: toItem({ ':revision': revision }),
  },
});

/** Drafts found in one request, most: as many as a batch takes. */
const atOnce = 100;

/** Decisions that are written and not given, apart from their cases: one for each decision on a case. */
export const createDrafts = (table: Table, seal: Seal) => {
  const read = (items: readonly Item[]): Draft[] => items.map((item) => readDraft(item, seal));

  async function heldBy(holder: string): Promise<Draft[]> {
    const lines = await wholeList(table, {
      index: 'holder',
      hash: { name: 'hpk', value: holder },
      order: 'ascending',
    });
    const keys = lines.map((line) => readItem(StoredKey, line)).slice(0, atOnce);
    const found = keys.length === 0 ? [] : read(await getItems(table, keys));
    // As the index has them: a batch comes in no order.
    return found.sort((one, other) => (one.at < other.at ? -1 : 1));
  }

  return {
    async ofCase(caseId: CaseId): Promise<Draft[]> {
      return read(
        await wholeList(table, { hash: { name: 'pk', value: allDrafts(caseId) }, order: 'ascending' }),
      );
    },

    /** As it is at this instant. */
    async get(caseId: CaseId, action: CaseAction): Promise<Draft | null> {
      const item = await getItem(table, draftKey(caseId, action), { ConsistentRead: true });
      return item ? readDraft(item, seal) : null;
    },

    /** Keeps a draft in the place of the one before, as that was seen; false when it is another by now. */
    async put(draft: Draft, seen: number | null): Promise<boolean> {
      const condition = seen === null ? isNew : { expression: 'revision = :seen', values: { ':seen': seen } };
      return (await putItemIf(table, draftItem(draft, seal), condition)) === null;
    },

    /** Throws one away, as it was seen; false when it is another by now, or gone. */
    async remove(seen: SeenDraft): Promise<boolean> {
      return (await transact(table, [goneItem(table.name, seen)], 'undraft')) === null;
    },

    /** What waits for a signature at an office, the longest waiting first; a hundred at most. */
    toSign: (id: OrganisationId): Promise<Draft[]> => heldBy(toSignAt(id)),

    /** What somebody wrote that waits for nobody, the longest lying first; a hundred at most. */
    ofPerson: (personId: PersonId): Promise<Draft[]> => heldBy(draftsOf(personId)),

    /** With the text of their case: nothing of them stays. Safe to repeat. */
    forget: (caseId: CaseId): Promise<void> => deleteRun(table, allDrafts(caseId)),

    /** For what an office needs two people, as it is at this instant: where it has not said, for what decides. */
    async signingOf(id: OrganisationId): Promise<Signing> {
      const item = await getItem(table, signingKey(id), { ConsistentRead: true });
      return item ? readItem(StoredSigning, item).signing : 'decisions';
    },

    setSigning: (id: OrganisationId, signing: Signing): Promise<void> =>
      putItem(table, signingItem(id, signing)),
  };
};

export const signingItem = (id: OrganisationId, signing: Signing): Item =>
  toItem({ ...signingKey(id), signing });

export type Drafts = ReturnType<typeof createDrafts>;
