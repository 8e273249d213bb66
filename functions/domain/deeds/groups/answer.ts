import { limits } from '../../../contract/limits';
import { addHours } from '../../clocks/day';
import { takenBy } from '../hands';
import type { Asking, Hands, Rules } from '../rule';

const hourMs = 3_600_000;

/** Whoever answers from the queue has thereby taken the case. */
const byOneWhoHasIt = ({ head, actor, found }: Asking<'answer' | 'promise'>): Partial<Hands> =>
  head.assignee?.personId === actor.personId ? {} : { assignee: takenBy(actor, found) };

/** What a lawyer says to a question. */
export const answer: Pick<Rules, 'answer' | 'promise'> = {
  answer: {
    by: ['handler', 'duty'],
    needs: () => [{ find: 'ownInterest' }],
    hands: byOneWhoHasIt,
    removes: ['escalated'],
    repeats: 'no',
    tells: { owner: 'answered', previous: 'reassigned' },
    receipt: '答复咨询',
    final: false,
  },

  promise: {
    by: ['handler', 'duty'],
    needs: () => [{ find: 'ownInterest' }],
    whatIsWrong: ({ input: { until }, at }) => {
      if (until <= at) return 'date_in_past';
      return until <= addHours(at, 24 * limits.promiseDays) ? null : 'date_too_far';
    },
    hands: byOneWhoHasIt,
    removes: ['escalated'],
    namesLength: ({ input, at }) => (Date.parse(input.until) - Date.parse(at)) / hourMs,
    repeats: 'no',
    tells: { owner: 'promised', previous: 'reassigned' },
    receipt: '约定答复时间',
    final: false,
  },
};
