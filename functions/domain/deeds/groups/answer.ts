import { limits } from '../../../contract/limits';
import { addHours, addMs } from '../../clocks/day';
import { Refused } from '../../refused';
import { standsInFor } from '../../standing/deputy';
import { takenBy } from '../hands';
import type { Asking, Hands, Rules } from '../rule';

const hourMs = 3_600_000;
const minuteMs = 60_000;

/** Whoever answers from the queue has thereby taken the case; of whoever stands in it stays in the hands it is in. */
function byOneWhoHasIt({ head, actor, found }: Asking<'answer' | 'promise'>): Partial<Hands> {
  if (head.assignee?.personId === actor.personId) return {};
  const assignee = takenBy(actor, found);
  return standsInFor(actor, head) ? {} : { assignee };
}

/** The answer that is taken back. @throws Refused `wrong_status` where there is none */
function answerOf({ found }: Asking<'takeBackAnswer'>) {
  if (!found.answered) throw new Refused('wrong_status');
  return found.answered;
}

/** What a lawyer says to a question. */
export const answer: Pick<Rules, 'answer' | 'promise' | 'takeBackAnswer' | 'correctAnswer'> = {
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

  takeBackAnswer: {
    // It has not changed hands since: whoever has it wrote it.
    by: ['handler'],
    // The resident has held it since it was answered.
    whyNot: ({ heldSince }, at) =>
      at <= addMs(heldSince, limits.takeBackMinutes * minuteMs) ? null : 'period_over',
    needs: () => [{ find: 'answer' }],
    // Answered straight from the queue it was taken with it, and stays with whoever took it.
    leadsTo: (asking) => {
      const { from } = answerOf(asking);
      return from === 'followedUp' || from === 'promised' ? from : 'assigned';
    },
    restoresDates: (asking) => answerOf(asking).ended,
    cancelsDates: true,
    repeats: 'round',
    tells: { owner: 'answerChanged' },
    receipt: '收回答复',
    final: false,
  },

  correctAnswer: {
    by: ['handler'],
    repeats: 'round',
    tells: { owner: 'answerChanged' },
    receipt: '更正答复',
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
