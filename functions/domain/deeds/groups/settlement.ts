import { dayOf } from '../../clocks/day';
import { promisedDays, promiseProblem } from './performance';
import type { Rules } from '../rule';

/**
 * 调解、和解 (信访工作条例 33): a third way for a petition to end, with the consent of both sides and no other. The other
 * side's is recorded by the office with its day; the petitioner gives their own.
 */
export const settlement: Pick<Rules, 'proposeSettlement' | 'agreeSettlement' | 'declineSettlement'> = {
  proposeSettlement: {
    by: ['dispatcher', 'supervisor'],
    whatIsWrong: ({ input, at }) =>
      input.otherAgreedOn > dayOf(at) ? 'date_too_far' : promiseProblem(input, at),
    repeats: 'round',
    tells: { owner: 'decision', assignee: 'progress' },
    receipt: '提出和解、调解方案',
    final: false,
  },

  agreeSettlement: {
    by: ['owner'],
    ownersAlone: 'agrees',
    jointly: 'each',
    needs: () => [{ find: 'settlementProposal' }],
    leadsTo: ({ found }) => (found.performBy === undefined ? 'closed' : 'performing'),
    adds: ({ found }) => (found.performBy === undefined ? [] : ['toBePerformed']),
    namesLength: ({ found, at }) => {
      const days = promisedDays(found.performBy, at);
      return days === null ? null : Math.max(days, 0);
    },
    repeats: 'no',
    tells: { owner: 'progress', working: 'progress', desk: 'progress', sender: 'progress' },
    receipt: '同意和解、调解方案',
    acknowledged: true,
    final: true,
  },

  declineSettlement: {
    by: ['owner'],
    ownersAlone: 'agrees',
    jointly: 'any',
    repeats: 'round',
    tells: { working: 'message', desk: 'message' },
    receipt: '不同意和解、调解方案',
    final: false,
  },
};
