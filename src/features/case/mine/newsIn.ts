import type { CaseView, TimelineEntry } from '../../../../functions/contract/case/views';
import { whatWasSaid } from '../../../content/deeds/whatWasSaid';
import { filesOf } from '../talk/filesOf';

const notTheOffice: readonly TimelineEntry['by']['standing'][] = ['owner', 'party', 'system'];

const isOffices = ({ by }: TimelineEntry): boolean => !notTheOffice.includes(by.standing);
const saysSomething = (entry: TimelineEntry): boolean =>
  whatWasSaid(entry).length > 0 || filesOf(entry).length > 0;
const hasMoved = ({ from, to }: TimelineEntry): boolean => from !== to;

/** Of an answer that was corrected the last version: the others stand among what was said. */
const lastVersion = (answer: TimelineEntry, timeline: readonly TimelineEntry[]): TimelineEntry =>
  (answer.word === 'answer' &&
    timeline.filter(({ word, seq }) => word === 'correctAnswer' && seq > answer.seq).at(-1)) ||
  answer;

/**
 * What the office said that is the news: the words of the step that brought the case where it is; of one that has ended, of
 * the last decision there was. Undefined while it is somebody else's turn and nothing is decided.
 */
export function newsIn({ state, timeline }: Pick<CaseView, 'state' | 'timeline'>): TimelineEntry | undefined {
  const moves = timeline.filter(hasMoved);
  const last = moves.at(-1);
  if (last && isOffices(last) && saysSomething(last)) return lastVersion(last, timeline);
  if (state.holder.at !== 'nobody') return undefined;
  const decided = moves.filter((entry) => isOffices(entry) && saysSomething(entry)).at(-1);
  return decided && lastVersion(decided, timeline);
}
