import type { TimelineEntry } from '../../../../functions/contract/case/views';

type Step = Pick<TimelineEntry, 'seq' | 'word'>;

/** Which version of an answer it is, and whether it still stands; null for one that was never changed, and for what is no answer. */
export type Version = { number: number; is: 'latest' | 'corrected' | 'takenBack' };

/** What became of an answer or a correction, by the steps that came after it. */
export function versionOf({ seq, word }: Step, timeline: readonly Step[]): Version | null {
  if (word !== 'answer' && word !== 'correctAnswer') return null;
  const steps = timeline.filter((one) => ['answer', 'correctAnswer', 'takeBackAnswer'].includes(one.word));
  const first = steps.filter((one) => one.word === 'answer' && one.seq <= seq).at(-1);
  if (!first) return null;
  const next = steps.find((one) => one.word === 'answer' && one.seq > seq);
  const own = steps.filter((one) => one.seq >= first.seq && (!next || one.seq < next.seq));
  const versions = own.filter((one) => one.word !== 'takeBackAnswer');
  const number = versions.findIndex((one) => one.seq === seq) + 1;
  if (own.some((one) => one.word === 'takeBackAnswer')) return { number, is: 'takenBack' };
  if (versions.length === 1) return null;
  return { number, is: number === versions.length ? 'latest' : 'corrected' };
}

/** The same in words, to whoever reads it. */
export const versionText = ({ number, is }: Version): string =>
  ({
    latest: `第 ${number} 份答复，更正了前面的，以这一份为准`,
    corrected: `第 ${number} 份答复，后来更正了`,
    takenBack: '这份答复已经收回，不要照着办',
  })[is];
