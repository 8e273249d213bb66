import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { OrganisationId, PersonId } from '../../contract/ids';
import type { Draft, SigningPost, WaitsFor } from '../../domain/decisions/draft';
import { ownCountKey, signCountKey } from '../keys/drafts';
import { getItems } from '../table/getItems';
import { keyAttributes, toItem, type Item, type Key, type Table } from '../table/table';

/** How many drafts: those that each post signs, and those that were sent back; the rest are being written. */
type Counts = Partial<Record<WaitsFor | Draft['stage'], number>>;

/** What a draft is counted as, in its office and of whoever wrote it last. */
function countedAs(draft: Draft): { office: readonly (keyof Counts)[]; own: readonly (keyof Counts)[] } {
  const posts = draft.stage === 'waiting' ? draft.countedFor : [];
  return { office: posts, own: [draft.stage, ...posts] };
}

/** A draft before and after something is done. `null`: there is none. */
export type DraftChange = { before: Draft | null; after: Draft | null };

/** The counts of drafts as these changes leave them, for the transaction of the changes: of their offices and of their writers. */
export function countItems(TableName: string, drafts: readonly DraftChange[]): TransactWriteItem[] {
  const changes = new Map<string, { key: Key; by: Map<keyof Counts, number> }>();
  const add = (key: Key, names: readonly (keyof Counts)[], one: 1 | -1) => {
    const name = `${key.pk} ${key.sk}`;
    const { by } = changes.get(name) ?? { by: new Map<keyof Counts, number>() };
    for (const what of names) by.set(what, (by.get(what) ?? 0) + one);
    changes.set(name, { key, by });
  };
  const count = (draft: Draft | null, one: 1 | -1) => {
    if (!draft) return;
    const { office, own } = countedAs(draft);
    add(signCountKey(draft.organisationId), office, one);
    add(ownCountKey(draft.by.personId, draft.organisationId), own, one);
  };
  for (const { before, after } of drafts) {
    count(before, -1);
    count(after, 1);
  }
  return [...changes.values()].flatMap(({ key, by }) => {
    const changed = [...by].filter(([, change]) => change !== 0);
    if (changed.length === 0) return [];
    return [
      {
        Update: {
          TableName,
          Key: keyAttributes(key),
          UpdateExpression: `ADD ${changed.map((_, at) => `#c${at} :c${at}`).join(', ')}`,
          ExpressionAttributeNames: Object.fromEntries(changed.map(([what], at) => [`#c${at}`, what])),
          ExpressionAttributeValues: toItem(
            Object.fromEntries(changed.map(([, change], at) => [`:c${at}`, change])),
          ),
        },
      },
    ];
  });
}

const counted = (item: Item | undefined, what: keyof Counts): number =>
  Math.max(0, Number(item?.[what]?.N ?? 0));

/** How many drafts wait for somebody: to be signed in their post, mended, and gone on with. */
export type DraftCounts = { toSign: number; sentBack: number; written: number };

/** Somebody in a post. `post`: what they sign as; null: they sign nothing. `belongsTo`: what is kept from those is kept from them. */
type Whose = {
  personId: PersonId;
  organisationId: OrganisationId;
  post: SigningPost | null;
  belongsTo: readonly OrganisationId[];
};

/** In one request, however many there are. What somebody wrote themself is not counted as waiting for their signature. */
export async function draftCounts(
  table: Table,
  { personId, organisationId, post, belongsTo }: Whose,
): Promise<DraftCounts> {
  const own = ownCountKey(personId, organisationId);
  const office = signCountKey(organisationId);
  const found = await getItems(table, post === null ? [own] : [own, office]);
  const ofKey = ({ pk }: Key) => found.find((item) => item.pk?.S === pk);
  const mine = ofKey(own);
  const others = (what: WaitsFor) => counted(ofKey(office), what) - counted(mine, what);
  const kept = (by: SigningPost) =>
    [personId, ...new Set(belongsTo)].reduce((sum, one) => sum + others(`kept ${by} ${one}`), 0);
  return {
    toSign: post === null ? 0 : Math.max(0, others(post) - kept(post)),
    sentBack: counted(mine, 'sentBack'),
    written: counted(mine, 'writing') + counted(mine, 'waiting'),
  };
}
