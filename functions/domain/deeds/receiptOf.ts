import { createHash } from 'node:crypto';
import { canonicalJson } from '../../contract/record/canonical';
import type { FileId } from '../../contract/case/files';
import type { CaseNumber, Digest } from '../../contract/ids';
import type { Receipt } from '../../contract/record/receipt';
import type { CaseEvent } from '../case/case';
import { dayOf } from '../clocks/day';
import { filesIn } from '../files/filesIn';
import { eventRule } from './index';

/** Digest of what was written in a step, as the phone computes it from what it shows. */
export const textDigest = (details: CaseEvent['details']): Digest =>
  createHash('sha256').update(canonicalJson(details)).digest('hex');

const clocksIn = (dues: CaseEvent['dues']): Receipt['clocks'] =>
  dues.map(({ key, dueAt }) => ({ key, dueOn: dayOf(dueAt) })).sort((a, b) => (a.key < b.key ? -1 : 1));

/**
 * What the receipt of a step says, or null for a step that gets none. It follows from the step and its files alone, so
 * it can be made again at any time and is not kept. `digests`: of the files that have been received; one that is still
 * on its way, or was refused, is not in the receipt, and is in the one that is made after it has come.
 */
export function receiptOf(
  {
    word,
    seq,
    at,
    details,
    dues,
    digest,
  }: Pick<CaseEvent, 'word' | 'seq' | 'at' | 'details' | 'dues' | 'digest'>,
  number: CaseNumber,
  digests: ReadonlyMap<FileId, Digest>,
): Receipt | null {
  if (eventRule(word).receipt === null) return null;
  return {
    version: 2,
    number,
    seq,
    word,
    at,
    text: textDigest(details),
    files: filesIn(details).flatMap((id) => digests.get(id) ?? []),
    clocks: clocksIn(dues),
    event: digest,
  };
}
