import { inClear, sealAnew, type Sort } from '../../../store/sealAnew';
import type { Seal } from '../../../store/seal/seal';
import { retryPause, type Item, type Key } from '../../../store/table/table';
import { wholeTable, type Place } from '../wholeTable';

type ResealDeps = Place & {
  seal: Seal;
  say: (line: string) => void;
};

/** What a run came to: of how many items something lay in clear, and what has become of them. */
export type Resealed = Record<Sort, number> & { items: number; sealed: number; unreadable: number };

/** Written at once. */
const atOnce = 10;

const keyIn = (item: Item): Key => ({ pk: item.pk?.S ?? '', sk: item.sk?.S ?? '' });

/**
 * Seals what people wrote and what was written before it was sealed: stories, messages, answers, titles, words of ratings, names of people.
 * Nothing else of an item changes, and no chain, whose digests are of the text itself; what lies sealed is passed over, so that
 * it may be run again, and is gone on with `after` the last key that a run cut short has named. What cannot be read is named and
 * left as it is.
 * @throws StoreUnavailable
 */
export async function reseal(
  { dryRun, after }: { dryRun: boolean; after?: Key | undefined },
  { client, table: name, seal, say }: ResealDeps,
): Promise<Resealed> {
  const result: Resealed = { items: 0, step: 0, title: 0, rating: 0, name: 0, sealed: 0, unreadable: 0 };
  const table = { client, name, pause: retryPause() };

  async function one(item: Item): Promise<void> {
    try {
      const found = inClear(item, seal);
      if (!found) return;
      result[found.sort] += 1;
      if (!dryRun && (await sealAnew(table, item, found.anew))) result.sealed += 1;
    } catch (error) {
      if (!(error instanceof Error) || !['BrokenItem', 'SealBroken'].includes(error.name)) throw error;
      result.unreadable += 1;
      say(`left as it is: ${keyIn(item).pk} ${keyIn(item).sk} cannot be read`);
    }
  }

  await seal.fresh();
  for await (const page of wholeTable({ client, table: name }, after)) {
    result.items += page.length;
    for (let at = 0; at < page.length; at += atOnce) await Promise.all(page.slice(at, at + atOnce).map(one));
    await seal.fresh();
    const last = page.at(-1);
    if (last) say(`as far as --after '${keyIn(last).pk} ${keyIn(last).sk}'`);
  }
  const { items, step, title, rating, name: names, sealed } = result;
  say(
    `${items} items; in clear: ${step} steps, ${title} titles, ${rating} ratings, ${names} names of people; ${dryRun ? 'dry run: nothing was written' : `${sealed} sealed`}`,
  );
  return result;
}
