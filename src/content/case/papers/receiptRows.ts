import type { Day, Instant } from '../../../../functions/contract/ids';
import type { Receipt } from '../../../../functions/contract/record/receipt';
import { dayOf, dayText, moment } from '../../when';
import { eventName } from '../steps/events';
import { receiptWords } from './receipt';

/**
 * What is said of a date in a later year than the step: that year's holidays may not have been published yet when it
 * was counted, and a receipt is read without a network.
 */
const yearNote = (at: Instant, dueOn: Day): string =>
  dueOn.slice(0, 4) > dayOf(at).slice(0, 4) ? receiptWords.nextYear : '';

/** What a receipt says, in plain words. The names of dates are those the case page knows. */
export function receiptRows(receipt: Receipt, dueNames: Readonly<Record<string, string>> = {}) {
  const { number, word, seq, at, clocks, text, files } = receipt;
  const dues = clocks.map(
    ({ key, dueOn }) =>
      `${dueNames[key] ?? receiptWords.dueNoName}：最晚 ${dayText(dueOn)}${yearNote(at, dueOn)}`,
  );
  return [
    { label: receiptWords.number, value: number },
    { label: receiptWords.step, value: `${eventName(word)}（${receiptWords.nth(seq)}）` },
    { label: receiptWords.at, value: moment(at) },
    { label: receiptWords.due, value: dues.join('\n') || receiptWords.noDue },
    { label: receiptWords.fingerprint, value: text },
    ...(files.length > 0 ? [{ label: receiptWords.files, value: files.join('\n') }] : []),
  ];
}
