import { isPast } from '../dates';
import {
  and,
  freed,
  handed,
  isOutside,
  lifted,
  passed,
  raised,
  rule,
  type Outcome,
  type Rules,
} from '../model';

/** Whoever comes back, comes back once; the second time somebody above decides. */
export const sendBack: NonNullable<Rules['sendBack']>['does'] = (asked): Outcome => {
  const { m } = asked;
  if (isPast(m, 'petition.not_ours')) return 'return_too_late';
  if (m.from === null) return 'no_superior';
  if (m.returns === 0) return { stage: 'returned', desk: m.from, from: m.desk, returns: 1 };
  const returns = m.returns + 1;
  return asked.above !== null && isOutside(asked.above)
    ? { ...passed(asked.above, 'handling'), desk: m.from, from: m.desk, returns }
    : and(lifted(asked, 'disputed'), { from: m.from, returns });
};

/** What consultations and legal aid share; the stages from which they may be handed over differ. */
export const handOver = (when: string): Rules => ({
  transfer: rule('worker clerk head', when, (asked) => and(handed(asked, 'transferred'), freed(asked.m))),
  raise: rule('worker clerk head', when, (asked) => and(raised(asked, 'transferred'), freed(asked.m))),
  accept: rule('clerk head', 'transferred', () => ({ stage: 'submitted' })),
  sendBack: rule('clerk head', 'transferred raised', sendBack),
  agreeReturn: rule('worker clerk head', 'returned', () => ({ stage: 'submitted', from: null })),
  insist: rule('worker clerk head', 'returned', ({ m }) => ({
    stage: 'transferred',
    desk: m.from ?? m.desk,
    from: m.desk,
  })),
  allot: rule('head', 'disputed', (asked) => handed(asked, 'submitted')),
});
