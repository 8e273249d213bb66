import { addMs } from '../../clocks/day';
import { type Answer, type Ledger, saysNo, saysYes, standingAfter } from './ledger';
import { yesesAfter } from './taps';

const dayMs = 86_400_000;
/** WeChat gives up bringing an event long before; one that comes later cannot be told from one that was counted. */
const lateAfterMs = dayMs;
/** Longer than that, so that whatever is in time still meets its like. */
const keptMs = 2 * dayMs;
/** More than anybody taps in that time. */
const keptAtMost = 60;

const newest = (answers: readonly Answer[]): string =>
  answers.map(({ at }) => at).reduce((a, b) => (a > b ? a : b), '');

const isKnown = ({ answers }: Ledger, { from, id }: Answer): boolean =>
  answers.some((one) => one.from === from && one.id === id);

function isLate({ answers }: Ledger, { at }: Answer): boolean {
  const last = newest(answers);
  return last !== '' && at < addMs(last, -lateAfterMs);
}

function kept(answers: readonly Answer[]): Answer[] {
  const since = addMs(newest(answers), -keptMs);
  return answers.filter(({ at }) => at >= since).slice(-keptAtMost);
}

/** The ledger after one more answer. One that is known already, or comes days late, changes nothing. */
export function heard(ledger: Ledger, answer: Answer): Ledger {
  if (isKnown(ledger, answer) || isLate(ledger, answer)) return ledger;
  const { answers, voidedAt, left, standing } = ledger;
  const more = yesesAfter([...answers, answer], voidedAt) - yesesAfter(answers, voidedAt);
  const { word, at } = answer;
  const yes = saysYes(word);
  return {
    ...ledger,
    left: Math.max(0, left + more),
    standing: yes || saysNo(word) ? standingAfter(standing, { yes, at }) : standing,
    answers: kept([...answers, answer]),
  };
}
