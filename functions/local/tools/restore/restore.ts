import { DeleteItemCommand, PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { CaseId } from '../../../contract/ids';
import { firstBreakOf } from '../../../domain/case/timeline/verify';
import { filesIn } from '../../../domain/files/filesIn';
import type { Store } from '../../../store/createStore';
import { allReadings, caseIdIn, headKey } from '../../../store/keys/cases';
import { fileKey } from '../../../store/keys/files';
import { deliveriesOf } from '../../../store/keys/notices';
import { allRatings } from '../../../store/keys/ratings';
import type { Item } from '../../../store/table/table';
import { NotAsked } from '../operator';
import { everythingUnder, wholeTable } from '../wholeTable';

type Kept = { client: DynamoDBClient; table: string; store: Pick<Store, 'cases'> };

export type RestoreDeps = {
  /** A table made by a recovery to a point in time, or a copy. */
  from: Kept;
  /** The table that the functions work on, or a new one. */
  to: Kept;
  say: (line: string) => void;
};

/** Written at once. */
const atOnce = 25;
const marked = { S: 'event' };

/**
 * What the stream would tell of goes in last: by then the notices lie there, and their ids keep the functions behind the
 * stream from telling anybody anew.
 */
const isTold = ({ et }: Item): boolean => et?.S === marked.S;
const heldBack = (items: readonly Item[]): Item[] => [
  ...items.filter((item) => !isTold(item)),
  ...items.filter(isTold),
];

/** Puts an item where none is; false where one is, which stays. */
async function putAbsent({ client, table: TableName }: Kept, item: Item): Promise<boolean> {
  try {
    await client.send(
      new PutItemCommand({ TableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
    throw error;
  }
}

async function put({ client, table: TableName }: Kept, item: Item): Promise<boolean> {
  await client.send(new PutItemCommand({ TableName, Item: item }));
  return true;
}

async function putAll(items: readonly Item[], write: (item: Item) => Promise<boolean>): Promise<number> {
  let written = 0;
  for (let at = 0; at < items.length; at += atOnce) {
    const done = await Promise.all(items.slice(at, at + atOnce).map(write));
    written += done.filter(Boolean).length;
  }
  return written;
}

/** The chain of a case as it stands in a table: its end, or the step at which it is not borne out. */
async function chainOf({ store }: Kept, caseId: CaseId): Promise<string | null> {
  const whole = await store.cases.whole(caseId);
  if (!whole) return null;
  const broken = firstBreakOf(whole);
  return broken === null ? `${whole.head.version} ${whole.head.tip}` : `broken at ${broken}`;
}

/** Everything that lies under a case by its id; its notices lie with people, and are made again by `npm run retell`. */
async function itemsOf(caseId: CaseId, from: Kept): Promise<Item[]> {
  const whole = await from.store.cases.whole(caseId);
  const files = (whole?.events ?? []).flatMap(({ details }) => filesIn(details)).map((id) => fileKey(id).pk);
  const keys = [
    allReadings(caseId),
    allRatings(caseId),
    deliveriesOf(caseId),
    ...new Set(files),
    headKey(caseId).pk,
  ];
  const found = await Promise.all(keys.map((pk) => everythingUnder(from, pk)));
  return found.flat();
}

/**
 * Puts one case back as it was: steps, who read it, how people were told, ratings, rows of files. A case that has gone on
 * since is not overwritten unless `replace` says so, which takes back every step after the recovered moment.
 * @throws NotAsked when it is not there, has gone on, or its chain does not hold where it comes from
 */
export async function restoreCase(
  caseId: CaseId,
  { dryRun, replace }: { dryRun: boolean; replace: boolean },
  { from, to, say }: RestoreDeps,
): Promise<void> {
  const [was, is] = [await chainOf(from, caseId), await chainOf(to, caseId)];
  if (was === null) throw new NotAsked(`there is no case ${caseId} in ${from.table}`);
  if (was.startsWith('broken')) throw new NotAsked(`the chain of ${caseId} in ${from.table} is ${was}`);
  if (was === is) return say(`${caseId}: the same in both, nothing to do`);
  const hasGoneOn =
    is !== null && !is.startsWith('broken') && Number(is.split(' ')[0]) > Number(was.split(' ')[0]);
  if (hasGoneOn && !replace)
    throw new NotAsked(`${caseId} has gone on since: --replace takes those steps back`);
  const items = await itemsOf(caseId, from);
  say(`${caseId}: ${items.length} items; chain ${was}; in ${to.table} now: ${is ?? 'nothing'}`);
  if (dryRun) return say('dry run: nothing was written');
  // What has come besides (later steps) would stand after the end of the chain.
  if (is !== null && hasGoneOn) await removeLater(caseId, items, to);
  await putAll(heldBack(items), (item) => put(to, item));
  const after = await chainOf(to, caseId);
  if (after !== was)
    throw new Error(`${caseId} is ${after ?? 'not there'} after it was put back, and not ${was}`);
  say(`${caseId}: put back, chain ${after}`);
}

async function removeLater(caseId: CaseId, restored: readonly Item[], to: Kept): Promise<void> {
  const kept = new Set(restored.map(({ sk }) => sk?.S));
  const { pk } = headKey(caseId);
  for (const item of await everythingUnder(to, pk))
    if (!kept.has(item.sk?.S))
      await to.client.send(
        new DeleteItemCommand({ TableName: to.table, Key: { pk: { S: pk }, sk: item.sk ?? { S: '' } } }),
      );
}

/** What a table came to after everything was put into it. */
export type Restored = { items: number; written: number; cases: number; unlike: CaseId[] };

/**
 * Puts a whole table into another one, which may be new or half-way there: what is there already stays, so that a run cut
 * short is gone on with. Afterwards every case is read from both, and its chain compared.
 */
export async function restoreTable(dryRun: boolean, { from, to, say }: RestoreDeps): Promise<Restored> {
  const result: Restored = { items: 0, written: 0, cases: 0, unlike: [] };
  const cases: CaseId[] = [];
  const toldOf: Item[] = [];
  for await (const page of wholeTable(from)) {
    result.items += page.length;
    for (const { pk, sk } of page) if (sk?.S === headKey('').sk) cases.push(caseIdIn(pk?.S ?? ''));
    toldOf.push(...page.filter(isTold));
    if (!dryRun)
      result.written += await putAll(
        page.filter((item) => !isTold(item)),
        (item) => putAbsent(to, item),
      );
  }
  result.cases = cases.length;
  if (dryRun) {
    say(`${result.items} items, ${result.cases} cases; dry run: nothing was written`);
    return result;
  }
  result.written += await putAll(toldOf, (item) => putAbsent(to, item));
  for (let at = 0; at < cases.length; at += atOnce) {
    const some = cases.slice(at, at + atOnce);
    const unlike = await Promise.all(
      some.map(async (id) => (await chainOf(from, id)) !== (await chainOf(to, id))),
    );
    result.unlike.push(...some.filter((_, place) => unlike[place]));
  }
  say(
    `${result.items} items, ${result.written} written; ${result.cases} cases, ${result.unlike.length} with another chain`,
  );
  for (const id of result.unlike) say(`another chain: ${id}`);
  return result;
}
