import type { InputOf } from '../../../contract/deeds/actions';
import type { Day, Instant } from '../../../contract/ids';
import type { ProblemCode } from '../../../contract/problems';
import type { CaseHead } from '../../case/case';
import { performing, type Mark } from '../../case/marks';
import { addDays, dayOf, daysBetween } from '../../clocks/day';
import type { Rules } from '../rule';

/** How far ahead something may be promised, in days. A setting, not law. */
const mostDaysAhead = 730;

/** Who does what by when, as a decision says it (信访工作条例 32: what is supported is carried out, and urged until it is). */
export type Promised = Pick<InputOf<'giveOpinion'>, 'performer' | 'performance' | 'performBy'>;

/** What is wrong with what is promised: it names who, what and by when, or nothing; and a day that can be waited for. */
export function promiseProblem(
  { performer, performance, performBy }: Promised,
  at: Instant,
): ProblemCode | null {
  const said = [performer, performance, performBy].filter((one) => one !== undefined);
  if (said.length !== 0 && said.length !== 3) return 'promise_incomplete';
  if (performBy === undefined) return null;
  if (performBy < dayOf(at)) return 'date_in_past';
  return performBy > addDays(dayOf(at), mostDaysAhead) ? 'date_too_far' : null;
}

/** What a case carries when something was promised in a decision. */
export const promisedMark = ({ performBy }: Promised): readonly Mark[] =>
  performBy === undefined ? [] : ['toBePerformed'];

/** Days until what is promised is due; null when nothing is. */
export const promisedDays = (performBy: Day | undefined, at: Instant): number | null =>
  performBy === undefined ? null : daysBetween(dayOf(at), performBy);

const onlyWith =
  (...wanted: Mark[]) =>
  ({ marks }: CaseHead): 'wrong_status' | null =>
    wanted.some((mark) => marks.includes(mark)) ? null : 'wrong_status';

/** 督促执行: from what was promised to the word of the one it was promised to that it is done (信访工作条例 32). */
export const performance: Pick<Rules, 'recordPerformance' | 'confirmPerformance' | 'denyPerformance'> = {
  recordPerformance: {
    by: ['handler', 'dispatcher', 'supervisor'],
    whyNot: onlyWith('toBePerformed'),
    whatIsWrong: ({ input: { on }, at }) => (on > dayOf(at) ? 'date_too_far' : null),
    adds: ['saidPerformed'],
    removes: ['toBePerformed'],
    repeats: 'round',
    tells: { owner: 'progress', assignee: 'progress' },
    receipt: '登记落实情况',
    final: false,
  },

  confirmPerformance: {
    by: ['owner'],
    ownersAlone: 'ends',
    jointly: 'each',
    whyNot: onlyWith('toBePerformed', 'saidPerformed'),
    removes: performing,
    repeats: 'no',
    tells: { working: 'progress', desk: 'progress' },
    receipt: '确认已经落实',
    final: true,
  },

  denyPerformance: {
    by: ['owner', 'helper'],
    jointly: 'any',
    whyNot: onlyWith('saidPerformed'),
    adds: ['toBePerformed'],
    removes: ['saidPerformed'],
    // Said to be done by a day that has come: it is due at once, and late from the next.
    namesLength: () => 0,
    repeats: 'round',
    tells: { supervisors: 'objection', desk: 'objection', assignee: 'progress' },
    receipt: '提出没有落实',
    final: false,
  },
};
