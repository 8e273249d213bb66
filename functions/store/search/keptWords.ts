import { createHash, randomBytes } from 'node:crypto';
import { QueryCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { CaseId, OrganisationId } from '../../contract/ids';
import * as z from '../../contract/z';
import type { CaseHead } from '../../domain/case/case';
import { stepsOf } from '../../domain/case/stepWords';
import { searchedAt, searchedBy, searchedWords } from '../../domain/search/searched';
import { currentCase } from '../cases/getCase';
import { withSteps } from '../cases/withSteps';
import type { StoreOptions } from '../createStore';
import { allRekeyed, indexedKey, indexedOf, rekeyedKey } from '../keys/search';
import { changeItemIf } from '../table/changeItem';
import { deleteItemIf, deleteItems } from '../table/deleteItems';
import { orUnavailable, StoreUnavailable } from '../table/orUnavailable';
import { isNew, putItem, putItemIf, type Condition } from '../table/putItem';
import { queryOf, wholeList } from '../table/list';
import { readItem } from '../table/readItem';
import { attempts, getItem, keyAttributes, retryPause, toItem } from '../table/table';
import { transact } from '../table/transact';
import { indexedItem, keysIn, readIndexed, whileClaimed, type FoundIn, type Indexed } from './indexedItem';
import { createWordKeys, termDigest, type WordKey } from './wordKeys';

const StoredRekeyed = z
  .object({ sk: OrganisationId, after: z.string() })
  .transform(({ sk, after }) => ({ of: sk, after }));
const StoredInside = z.object({ sk: CaseId });

/** Of a hundred items of a transaction one is its condition. */
const atOnce = 99;

/** What a case is found by is made of: where it lies, which steps say something, whether sensitive answers may be used. */
function basisOf(head: CaseHead): string {
  const steps = stepsOf(head, searchedWords) ?? head.version;
  const of = searchedAt(head);
  return createHash('sha256')
    .update(JSON.stringify(of.length === 0 ? [] : [of, steps]))
    .digest('base64url')
    .slice(0, 16);
}

const claimedBy = (claim: string): Condition => ({
  expression: '#claim = :was',
  names: { '#claim': 'claim' },
  values: { ':was': claim },
});

/**
 * Writes by what cases are found inside an organisation: from the stream, after the step. By itself, because only who reads the
 * stream, sweeps or gives new keys has to know how.
 */
export function createKeptWords({
  client,
  table: name,
  seal,
  random,
}: Pick<StoreOptions, 'client' | 'table' | 'seal' | 'random'>) {
  const table = { client, name, pause: retryPause(random) };
  const keys = createWordKeys(table, seal);
  const current = currentCase(table, seal);
  const read = withSteps(table, seal);

  const keysFor = (of: readonly OrganisationId[]): Promise<(WordKey & { of: OrganisationId })[]> =>
    Promise.all(of.map(async (one) => ({ of: one, ...(await keys.newest(one)) })));

  const madeWith = (found: readonly { of: OrganisationId; nth: number }[]): string =>
    found.map(({ of, nth }) => `${of} ${nth}`).join();

  /** Where a case is found, and by what, as it is now. */
  async function foundNow(id: CaseId, head: CaseHead): Promise<{ basis: string; lines: FoundIn[] }> {
    if (searchedAt(head).length === 0) return { basis: basisOf(head), lines: [] };
    const whole = (await read(id, searchedWords)) ?? { head, events: [] };
    const terms = searchedBy(whole.head, whole.events);
    const with_ = await keysFor(searchedAt(whole.head));
    const lines = with_.map((key) => ({
      of: key.of,
      nth: key.nth,
      digests: Buffer.concat(terms.map((term) => termDigest(term, key))),
    }));
    return { basis: basisOf(whole.head), lines: terms.length === 0 ? [] : lines };
  }

  /** Whether nothing has become of the case, or of the keys, since it was read. */
  async function isStill(id: CaseId, { basis, lines }: Pick<Indexed, 'basis' | 'lines'>): Promise<boolean> {
    const head = await current(id);
    if (!head || basisOf(head) !== basis) return false;
    return lines.length === 0 || madeWith(await keysFor(lines.map(({ of }) => of))) === madeWith(lines);
  }

  /** Puts and deletes as long as nobody else has set about the case; false once somebody has. */
  async function write(id: CaseId, head: CaseHead, now: Indexed, before: Indexed | null): Promise<boolean> {
    const there = keysIn(head, now.lines);
    const stood = before?.isDone ? keysIn(head, before.lines) : new Map();
    const going = [...keysIn(head, now.going)].filter(([at]) => !there.has(at));
    const items: TransactWriteItem[] = [
      ...going.map(([, key]) => ({ Delete: { TableName: name, Key: keyAttributes(key) } })),
      ...[...there].flatMap(([at, key]) =>
        stood.has(at) ? [] : [{ Put: { TableName: name, Item: toItem(key) } }],
      ),
    ];
    for (let at = 0; at < items.length; at += atOnce) {
      const some = [whileClaimed(name, id, now.claim), ...items.slice(at, at + atOnce)];
      if (await transact(table, some, 'words')) return false;
    }
    return true;
  }

  /** It is all written: so the note says where the case is found, or is no more. */
  const finish = (id: CaseId, now: Indexed): Promise<boolean> =>
    now.lines.length === 0
      ? deleteItemIf(table, indexedKey(id), claimedBy(now.claim))
      : changeItemIf(table, indexedKey(id), { set: { isDone: true, going: [] } }, claimedBy(now.claim));

  /** One attempt; true once the case is found by what it says now, and by nothing else. */
  async function attempt(id: CaseId, anew: boolean): Promise<boolean> {
    const head = await current(id);
    if (!head) return true;
    const item = await getItem(table, indexedKey(id), { ConsistentRead: true });
    const before = item ? readIndexed(item) : null;
    if (!before && searchedAt(head).length === 0) return true;
    const isSame = before?.isDone === true && before.basis === basisOf(head);
    if (isSame && (!anew || (await isStill(id, before)))) return true;
    const now: Indexed = {
      ...(await foundNow(id, head)),
      claim: randomBytes(9).toString('base64url'),
      isDone: false,
      going: before ? [...before.lines, ...before.going] : [],
    };
    if (!before && now.lines.length === 0) return isStill(id, now);
    const onlyIf = before ? claimedBy(before.claim) : isNew;
    if (await putItemIf(table, indexedItem(id, now), onlyIf)) return false;
    return (await write(id, head, now, before)) && (await isStill(id, now)) && finish(id, now);
  }

  return {
    /**
     * Sets right by what a case is found and where, by what it is now. It goes by no step that it is told of: so one that comes
     * late, twice or out of order changes nothing, and two at once leave what the newest head says. `anew`: also where only the
     * key of an organisation is another one.
     * @throws StoreUnavailable
     */
    async keep(id: CaseId, { anew = false } = {}): Promise<void> {
      await seal.fresh();
      for (let tried = 1; !(await attempt(id, anew)); tried += 1) {
        if (tried === attempts) throw new StoreUnavailable();
        await table.pause(tried);
      }
    },

    /** Another key is made for an organisation, and its cases are to be written anew with it. */
    async beginAnew(of: OrganisationId): Promise<void> {
      await seal.fresh();
      await keys.add(of);
      await putItem(table, toItem({ ...rekeyedKey(of), after: '' }));
    },

    /** Organisations whose cases are being written anew, and after which case that goes on. */
    async underWay(): Promise<{ of: OrganisationId; after: string }[]> {
      const list = { hash: { name: 'pk', value: allRekeyed }, order: 'ascending' } as const;
      return (await wholeList(table, list)).map((item) => readItem(StoredRekeyed, item));
    },

    /** Cases that are found inside an organisation, those after one of them, as many as that. */
    async foundInside(of: OrganisationId, after: string, limit: number): Promise<CaseId[]> {
      const range = { name: 'sk', is: 'between', value: `${after}!`, to: '~' } as const;
      const list = { hash: { name: 'pk', value: indexedOf(of) }, range, order: 'ascending' } as const;
      const command = new QueryCommand({ ...queryOf(table, list), Limit: limit, ConsistentRead: true });
      const { Items: items = [] } = await orUnavailable(table.client.send(command));
      return items.map((item) => readItem(StoredInside, item).sk);
    },

    /** So far an organisation's cases are written anew; null: all of them are, and what is older than the newest key goes. */
    async cameTo(of: OrganisationId, after: CaseId | null): Promise<void> {
      if (after !== null) return putItem(table, toItem({ ...rekeyedKey(of), after }));
      await seal.fresh();
      await keys.retire(of);
      await deleteItems(table, [rekeyedKey(of)]);
    },
  };
}

export type KeptWords = ReturnType<typeof createKeptWords>;
