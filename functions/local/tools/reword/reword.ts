import type { OrganisationId } from '../../../contract/ids';
import { caseIdIn, headKey } from '../../../store/keys/cases';
import { wordKeysKey } from '../../../store/keys/search';
import type { KeptWords } from '../../../store/search/keptWords';
import { goOnAnew } from '../../../work/search/goOnAnew';
import { wholeTable, type Place } from '../wholeTable';

export type RewordDeps = Place & { words: KeptWords; say: (line: string) => void };

const headOrder = headKey('0000000000').sk;
const keysOf = wordKeysKey('');

/**
 * Has every case be found by its words inside its organisation: once after a release from before there was such a search. What is
 * found already needs nothing; stopped anywhere, run again it goes on. How many cases there are.
 */
export async function wordsOfAll(dryRun: boolean, { words, say, ...place }: RewordDeps): Promise<number> {
  let count = 0;
  for await (const page of wholeTable(place)) {
    for (const { pk, sk } of page) {
      if (sk?.S !== headOrder || pk?.S === undefined) continue;
      count += 1;
      if (!dryRun) await words.keep(caseIdIn(pk.S));
    }
    say(`${count} cases`);
  }
  return count;
}

/** The organisations in which anything is found by words: those that have a key. */
export async function organisationsWithKeys(place: Place): Promise<OrganisationId[]> {
  const found: OrganisationId[] = [];
  for await (const page of wholeTable(place))
    for (const { pk, sk } of page)
      if (sk?.S === keysOf.sk && pk?.S?.startsWith(keysOf.pk)) found.push(pk.S.slice(keysOf.pk.length));
  return found;
}

/**
 * Gives organisations a new key and writes their cases anew with it. `begins`: the key alone; the sweep of the deployed
 * product then goes on by itself, some hundred cases each time it runs.
 */
export async function withNewKeys(
  of: readonly OrganisationId[],
  { begins }: { begins: boolean },
  { words, say }: Pick<RewordDeps, 'words' | 'say'>,
): Promise<number> {
  for (const one of of) await words.beginAnew(one);
  say(`${of.length} organisations have a new key`);
  if (begins) return 0;
  let count = 0;
  let failed = 0;
  while ((await words.underWay()).length > 0) {
    count += await goOnAnew(500, {
      words,
      remaining: () => Infinity,
      failed(caseId) {
        failed += 1;
        say(`passed over: ${caseId} cannot be read`);
      },
    });
    say(`${count} cases written anew`);
  }
  return failed;
}
