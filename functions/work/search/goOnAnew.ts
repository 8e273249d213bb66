import type { CaseId } from '../../contract/ids';
import type { KeptWords } from '../../store/search/keptWords';

export type GoOnAnewDeps = {
  words: Pick<KeptWords, 'underWay' | 'foundInside' | 'keep' | 'cameTo'>;
  /** Milliseconds left. */
  remaining: () => number;
  /** Told of a case that was passed over: it is found again with its next step. */
  failed: (caseId: CaseId, error: unknown) => void;
};

const atOnce = 25;
/** What one more lot of cases may take, milliseconds. */
const lotMs = 20_000;

/**
 * Goes on with giving organisations a new key: their cases are written anew with it, lot by lot, as many as that and as long as there is
 * time, and once all are, the older key goes. Meanwhile cases are found by either. How many were written.
 * @throws StoreUnavailable
 */
export async function goOnAnew(most: number, { words, remaining, failed }: GoOnAnewDeps): Promise<number> {
  let count = 0;
  for (const { of, after: begun } of await words.underWay()) {
    let after = begun;
    while (count < most && remaining() > lotMs) {
      const ids = await words.foundInside(of, after, Math.min(atOnce, most - count));
      for (const id of ids) await words.keep(id, { anew: true }).catch((error: unknown) => failed(id, error));
      count += ids.length;
      const last = ids.at(-1);
      await words.cameTo(of, last ?? null);
      if (last === undefined) break;
      after = last;
    }
  }
  return count;
}
