import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { CaseAction } from '../../contract/deeds/actions';
import type { CaseId, OrganisationId, PersonId } from '../../contract/ids';
import * as z from '../../contract/z';
import type { Draft } from '../../domain/decisions/draft';
import { allDrafts, draftKey, draftsOf, toSignAt } from '../keys/drafts';
import type { Seal } from '../seal/seal';
import { getItems } from '../table/getItems';
import { wholeList } from '../table/list';
import { isNew } from '../table/putItem';
import { readItem } from '../table/readItem';
import { getItem, keyAttributes, toItem, type Item, type Table } from '../table/table';
import { transact } from '../table/transact';
import { countItems, draftCounts, type DraftCounts } from './draftCounts';
import { draftItem, readDraft } from './draftItem';
import { createSigning } from './signing';

const StoredKey = z.object({ pk: z.string(), sk: z.string() });

/** A draft that waits, and what it is counted as once its case is kept from somebody else. */
export type Recounted = { before: Draft; after: Draft };

/** A draft as it was seen: what is done to it then is done to no other. */
const asSeen = (TableName: string, { caseId, action }: Draft) => ({
  TableName,
  Key: keyAttributes(draftKey(caseId, action)),
  ConditionExpression: 'revision = :seen',
});

/**
 * What a step of a case does to its drafts: the one that was signed, or thrown away, goes with it; the others are counted anew. The
 * last of the items count, each of an office and a writer once.
 */
export const draftsOfStep = (
  TableName: string,
  signed: Draft | undefined,
  recounted: readonly Recounted[] = [],
): TransactWriteItem[] => [
  ...(signed ? [signed] : []).map((draft) => ({
    Delete: {
      ...asSeen(TableName, draft),
      ExpressionAttributeValues: toItem({ ':seen': draft.revision }),
    },
  })),
  ...recounted.map(({ before, after }) => ({
    Update: {
      ...asSeen(TableName, before),
      UpdateExpression: 'SET countedFor = :counted',
      ExpressionAttributeValues: toItem({ ':seen': before.revision, ':counted': [...after.countedFor] }),
    },
  })),
  ...countItems(TableName, [...(signed ? [{ before: signed, after: null }] : []), ...recounted]),
];

/** A draft in the place of the one that was seen; where none was, of none. */
const putIfSeen = (TableName: string, item: Item, seen: Draft | null): TransactWriteItem => ({
  Put: {
    TableName,
    Item: item,
    ...(seen
      ? {
          ConditionExpression: 'revision = :seen',
          ExpressionAttributeValues: toItem({ ':seen': seen.revision }),
        }
      : { ConditionExpression: isNew.expression }),
  },
});

/** Drafts found in one request, most: as many as a batch takes. */
const atOnce = 100;

/** Decisions that are written and not given, apart from their cases: one for each decision on a case; and who signs them. */
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
    ...createSigning(table),

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

    /**
     * Keeps a draft in the place of the one before, as that was seen, and counts it; false when it is another by now. `before`:
     * null where there was none.
     */
    async put(draft: Draft, before: Draft | null): Promise<boolean> {
      const items = [
        putIfSeen(table.name, draftItem(draft, seal), before),
        ...countItems(table.name, [{ before, after: draft }]),
      ];
      return (await transact(table, items, 'draft')) === null;
    },

    /** Throws one away, as it was seen; false when it is another by now, or gone. */
    async remove(seen: Draft): Promise<boolean> {
      return (await transact(table, draftsOfStep(table.name, seen), 'undraft')) === null;
    },

    /** How many wait for somebody, in one request whatever their number. */
    counts: (whose: Parameters<typeof draftCounts>[1]): Promise<DraftCounts> => draftCounts(table, whose),

    /** What waits for a signature at an office, the longest waiting first; a hundred at most. */
    toSign: (id: OrganisationId): Promise<Draft[]> => heldBy(toSignAt(id)),

    /** What somebody wrote that waits for nobody, the longest lying first; a hundred at most. */
    ofPerson: (personId: PersonId): Promise<Draft[]> => heldBy(draftsOf(personId)),

    /** With the text of their case: nothing of them stays, and none is counted. Safe to repeat. */
    async forget(caseId: CaseId): Promise<void> {
      const list = { hash: { name: 'pk', value: allDrafts(caseId) }, order: 'ascending' } as const;
      for (const draft of read(await wholeList(table, list)))
        await transact(table, draftsOfStep(table.name, draft), 'undraft');
    },
  };
};

export type Drafts = ReturnType<typeof createDrafts>;
