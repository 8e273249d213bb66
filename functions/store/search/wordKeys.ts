import { createHmac, randomBytes } from 'node:crypto';
import type { OrganisationId } from '../../contract/ids';
import * as z from '../../contract/z';
import type { Term } from '../../domain/search/terms';
import { wordKeysKey } from '../keys/search';
import type { Seal } from '../seal/seal';
import { isNew, putItemIf, type Condition } from '../table/putItem';
import { readItem } from '../table/readItem';
import { getItem, toItem, type Table } from '../table/table';

/** A key of an organisation, the `nth` that was made. */
export type WordKey = { nth: number; key: Buffer };

const StoredKeys = z.object({ keys: z.array(z.object({ nth: z.int().min(1), sealed: z.string() })).min(1) });

const keyBytes = 32;
/** Of a digest as much is kept as tells every pair of an office from every other, and no more. */
const digestBytes = 9;

/** What stands in the table for a term: without the key nobody tells which one it is. */
export const termDigest = ({ sort, value }: Term, { key }: WordKey): Buffer =>
  createHmac('sha256', key).update(`${sort} ${value}`).digest().subarray(0, digestBytes);

/** The digests in a run of them, as keys of the table have them. */
export const digestsIn = (run: Uint8Array): string[] =>
  Array.from({ length: run.length / digestBytes }, (_, at) =>
    Buffer.from(run.subarray(at * digestBytes, (at + 1) * digestBytes)).toString('base64url'),
  );

/** A key opens only where it lies, in its turn. */
const placeOf = (of: OrganisationId, nth: number): string => `${wordKeysKey(of).pk} ${nth}`;

/**
 * The keys with which an organisation's digests are made, sealed in the table, the newest first: one, and while cases are being
 * written anew with another, two. Each organisation has its own, so that what stands often in two of them is not seen to be the same.
 */
export function createWordKeys(table: Table, seal: Seal) {
  const fresh = (of: OrganisationId, nth: number) => ({
    nth,
    sealed: seal.seal(randomBytes(keyBytes).toString('base64url'), placeOf(of, nth)),
  });

  async function stored(of: OrganisationId) {
    const item = await getItem(table, wordKeysKey(of), { ConsistentRead: true });
    return item ? readItem(StoredKeys, item).keys : [];
  }

  const opened = (of: OrganisationId, { nth, sealed }: { nth: number; sealed: string }): WordKey => ({
    nth,
    key: Buffer.from(seal.open(sealed, placeOf(of, nth)), 'base64url'),
  });

  const put = (of: OrganisationId, keys: readonly { nth: number; sealed: string }[], onlyIf: Condition) =>
    putItemIf(table, toItem({ ...wordKeysKey(of), newest: keys[0]?.nth, keys: [...keys] }), onlyIf);

  /** As it was when it was read. */
  const asIs = (nth: number): Condition => ({
    expression: '#newest = :was',
    names: { '#newest': 'newest' },
    values: { ':was': nth },
  });

  return {
    /** Those there are: none where nothing was ever found by words. */
    of: async (of: OrganisationId): Promise<WordKey[]> => (await stored(of)).map((one) => opened(of, one)),

    /** The one that is written with, made where there is none. */
    async newest(of: OrganisationId): Promise<WordKey> {
      const [first] = await stored(of);
      if (first) return opened(of, first);
      await put(of, [fresh(of, 1)], isNew);
      // Another may have been quicker: what is used is what stands there.
      const [made] = await stored(of);
      if (!made) throw new Error(`no key for ${of}`);
      return opened(of, made);
    },

    /** From now on another is written with, and both are looked by. Nothing where that is under way already, or nothing was ever written. */
    async add(of: OrganisationId): Promise<void> {
      const keys = await stored(of);
      const [first] = keys;
      if (first && keys.length === 1) await put(of, [fresh(of, first.nth + 1), first], asIs(first.nth));
    },

    /** What was made with older ones is nowhere any more: they go. */
    async retire(of: OrganisationId): Promise<void> {
      const [first, ...older] = await stored(of);
      if (first && older.length > 0) await put(of, [first], asIs(first.nth));
    },
  };
}
