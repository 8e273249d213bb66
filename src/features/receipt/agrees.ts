import type { Receipt } from '../../../functions/contract/record/receipt';
import type { CaseView } from '../../../functions/contract/case/views';
import { textDigest } from '../../services/codes/receiptCheck';

/** Whether a receipt is of this case, and of the very words this device shows for its step. */
export function agrees(
  { number, seq, word, at, text }: Receipt,
  { state, answers, timeline }: CaseView,
): boolean {
  const entry = timeline.find((one) => one.seq === seq);
  if (entry?.word !== word || entry.at !== at || state.number !== number) return false;
  return textDigest(word === 'file' ? answers?.form : entry.details) === text;
}
