import { petitionDecides } from '../../decisions/decides';
import type { Instant } from '../../../contract/ids';
import type { CaseStatus } from '../../../contract/kinds';
import type { ReviewOutcome } from '../../../contract/kinds/endReason';
import type { CaseHead } from '../../case/case';
import { isPerforming, performing, type Mark } from '../../case/marks';
import { addDays, dayOf } from '../../clocks/day';
import { clockRow } from '../../clocks/table';
import { toldComplaint, toldReviewed } from '../../deliveries/whoIsTold';
import { toNextAbove } from '../nextAbove';
import { promiseProblem, type Promised } from './performance';
import { promising } from './petition';
import type { Asking, Hands, Rules } from '../rule';

/** The longest that a hearing may be set ahead, in days. A setting, not law. */
const hearingDays = 60;

/** Done over by the body that was looked at, which also carries out what it promised where nobody looked at it. */
const backTo = (
  { head: { desk, sender }, input }: { head: CaseHead; input: Reviewed },
  to: string,
): Partial<Hands> =>
  to === 'accepted' || (to === 'performing' && input.outcome === 'outOfTime')
    ? { desk: sender ?? desk, sender: desk }
    : {};

type Reviewed = Promised & { outcome: ReviewOutcome };

/** Asked for too late, and not looked at: what was said before stands, and what it promised is still carried out. */
const notReviewed = (head: CaseHead): CaseStatus => (isPerforming(head) ? 'performing' : 'closed');

/**
 * What a review promises takes the place of what the opinion did; done over, nothing is promised, and it may be extended
 * again. What is decided is not late any more.
 */
const promisingAnew = {
  ...promising,
  // Only what was asked for after its thirty days can have been asked for too late.
  whatIsWrong: ({ head, input, at }: { head: CaseHead; input: Reviewed; at: Instant }) =>
    input.outcome === 'outOfTime' && !head.marks.includes('late')
      ? ('asked_in_time' as const)
      : promiseProblem(input, at),
  removes: ({ input }: { input: Reviewed }): readonly Mark[] => {
    if (input.outcome === 'redo') return ['extended', 'late', ...performing];
    return input.performBy === undefined ? ['late'] : ['late', 'saidPerformed'];
  },
};

/** A hearing is held while the re-review is decided, and not planned for longer than it takes. */
function hearingProblem({ head, input: { from, to }, at }: Asking<'recordHearing'>) {
  if (to < from) return 'date_in_past';
  const began = head.clocks.find(({ key }) => clockRow(key).editedBy === 'recordHearing')?.startedAt ?? at;
  if (from < dayOf(began)) return 'date_in_past';
  if (from > addDays(dayOf(at), hearingDays) || to > addDays(from, hearingDays)) return 'date_too_far';
  return null;
}

/** What is said of the answer to a petition by the bodies above, one after another (信访工作条例 35, 36). */
export const petitionReview: Pick<
  Rules,
  'askReview' | 'giveReview' | 'askReReview' | 'giveReReview' | 'recordHearing'
> = {
  askReview: {
    ...toNextAbove('askReview', 'underReview'),
    repeats: 'round',
    tells: toldComplaint,
    receipt: '请求复查',
    acknowledged: true,
    final: false,
  },

  giveReview: {
    by: ['supervisor'],
    leadsTo: ({ head, input }) => {
      if (input.outcome === 'redo') return 'accepted';
      return input.outcome === 'outOfTime' ? notReviewed(head) : 'reviewGiven';
    },
    hands: backTo,
    ...promisingAnew,
    repeats: 'no',
    tells: toldReviewed,
    receipt: '出具复查意见',
    final: true,
    decides: { petition: petitionDecides.giveReview },
  },

  askReReview: {
    ...toNextAbove('askReReview', 'underReReview'),
    repeats: 'round',
    tells: toldComplaint,
    receipt: '请求复核',
    acknowledged: true,
    final: false,
  },

  giveReReview: {
    by: ['supervisor'],
    leadsTo: ({ head, input }) => {
      if (input.outcome === 'redo') return 'accepted';
      if (input.outcome === 'outOfTime') return notReviewed(head);
      return isPerforming(head) || input.performBy !== undefined ? 'performing' : 'reReviewGiven';
    },
    hands: backTo,
    ...promisingAnew,
    repeats: 'no',
    tells: toldReviewed,
    receipt: '出具复核意见',
    final: true,
    decides: { petition: petitionDecides.giveReReview },
  },

  recordHearing: {
    by: ['dispatcher', 'supervisor'],
    whatIsWrong: hearingProblem,
    editsDate: ({ input: { from, to } }) => ({ pause: { from, to } }),
    repeats: 'no',
    tells: { owner: 'dateMoved', assignee: 'dateMoved' },
    receipt: null,
    final: false,
  },
};
