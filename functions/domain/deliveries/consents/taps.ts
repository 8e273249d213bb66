import type { Instant } from '../../../contract/ids';
import { saysYes, type Answer } from './ledger';

/** The phone reports over its network, WeChat by its own way; both come within this of the tap. */
const apartMs = 300_000;

const momentsOf = (answers: readonly Answer[], from: Answer['from']): number[] =>
  answers
    .filter((answer) => answer.from === from && saysYes(answer.word))
    .map(({ at }) => Date.parse(at))
    .sort((one, other) => one - other);

/**
 * When somebody tapped and said yes: a report of the phone and an event of WeChat that are near each other are one tap.
 * As many as can be are paired, so the number does not depend on the order in which they were heard.
 */
function yesTaps(answers: readonly Answer[]): number[] {
  const taps = momentsOf(answers, 'tap');
  const popups = momentsOf(answers, 'popup');
  const moments: number[] = [];
  while (taps.length > 0 || popups.length > 0) {
    const [tap = Infinity] = taps;
    const [popup = Infinity] = popups;
    moments.push(Math.min(tap, popup));
    const isOne = Math.abs(tap - popup) <= apartMs;
    if (isOne || tap < popup) taps.shift();
    if (isOne || popup < tap) popups.shift();
  }
  return moments;
}

/** How many taps said yes after a moment, or at all. */
export function yesesAfter(answers: readonly Answer[], since: Instant | null): number {
  const from = since === null ? -Infinity : Date.parse(since);
  return yesTaps(answers).filter((at) => at > from).length;
}
