import { limits } from '../../../contract/limits';
import { addDays, dayOf, daysBetween } from '../../clocks/day';
import type { CaseHead } from '../../case/case';
import { toldMandateEnded } from '../../deliveries/whoIsTold';
import { inNobodysHands } from '../hands';
import type { Rules } from '../rule';

const isOffered = ({ assignee, marks }: CaseHead): boolean =>
  assignee !== null && !marks.includes('mandated');

/** Whether an official agent carries the matter: the resident's to say, and to take back at once. */
export const mandate: Pick<Rules, 'agreeMandate' | 'declineMandate' | 'revokeMandate'> = {
  agreeMandate: {
    by: ['owner'],
    ownersAlone: 'agrees',
    openIn: 'everyOpenStatusUnderMandate',
    whyNot: (head) => (isOffered(head) ? null : 'wrong_status'),
    whatIsWrong: ({ input: { until }, at }) => {
      const today = dayOf(at);
      if (until < today) return 'date_in_past';
      return until > addDays(today, limits.mandateDays) ? 'date_too_far' : null;
    },
    hands: ({ input }) => ({ mandateUntil: input.until }),
    adds: ['mandated'],
    namesLength: ({ input, at }) => daysBetween(dayOf(at), input.until),
    repeats: 'no',
    tells: { assignee: 'mandateAgreed' },
    receipt: '同意委托代办',
    final: false,
  },

  declineMandate: {
    by: ['owner'],
    ownersAlone: 'agrees',
    openIn: 'everyOpenStatusUnderMandate',
    whyNot: (head) => (isOffered(head) ? null : 'wrong_status'),
    hands: () => ({ ...inNobodysHands, resume: null }),
    repeats: 'no',
    tells: toldMandateEnded,
    receipt: '不同意委托代办',
    final: false,
  },

  revokeMandate: {
    by: ['owner'],
    ownersAlone: 'agrees',
    openIn: 'everyOpenStatusUnderMandate',
    whyNot: ({ assignee, marks }) =>
      assignee !== null && marks.includes('mandated') ? null : 'mandate_needed',
    hands: () => ({ ...inNobodysHands, resume: null }),
    repeats: 'no',
    tells: toldMandateEnded,
    receipt: '收回委托',
    final: true,
  },
};
