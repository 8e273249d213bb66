import { InvalidInput } from '../../refusals';
import type { Found, Rules } from '../rule';

/** Periods that the law counts from receipt begin with it. */
const received = ({ found }: { found: Found }) => (found.isAwaited ? (['unreceived'] as const) : []);

/** Bringing a decision to the resident, which goes on after the case has ended with it. */
export const service: Pick<
  Rules,
  'recordService' | 'agreePhoneService' | 'declinePhoneService' | 'recordCall'
> = {
  recordService: {
    by: ['handler', 'dispatcher', 'supervisor', 'forwarder'],
    openIn: 'everyStatus',
    needs: ({ input }) => [{ find: 'paper', service: input }],
    removes: received,
    countsFrom: ({ input }) => input.on,
    repeats: 'no',
    tells: {},
    receipt: '送达文书',
    evenIfAsked: true,
    final: false,
  },

  // 民事诉讼法 90: service by electronic means is the recipient's to allow. No other law asks of us what it asks of a court; what it
  // asks is the least there is. Nothing hangs on the answer, and each takes the other back.
  agreePhoneService: {
    by: ['owner'],
    ownersAlone: 'agrees',
    openIn: 'everyStatusWithPapers',
    whyNot: ({ marks }) => (marks.includes('phoneService') ? 'wrong_status' : null),
    adds: ['phoneService'],
    removes: ['paperService'],
    repeats: 'no',
    tells: {},
    receipt: '同意用手机接收文书',
    final: false,
  },

  declinePhoneService: {
    by: ['owner'],
    ownersAlone: 'agrees',
    openIn: 'everyStatusWithPapers',
    whyNot: ({ marks }) => (marks.includes('paperService') ? 'wrong_status' : null),
    adds: ['paperService'],
    removes: ['phoneService'],
    repeats: 'no',
    tells: {},
    receipt: '要求送达纸质文书',
    final: false,
  },

  recordCall: {
    by: ['handler', 'dispatcher', 'supervisor', 'forwarder'],
    openIn: 'everyStatus',
    needs: ({ input }) => [{ find: 'delivery', noticeId: input.noticeId }],
    whatIsWrong: ({ input: { reached, result } }) => {
      // Who said that they were told, or will come, was reached; and nobody else was.
      const isReached = result === undefined || ['told', 'willCome'].includes(result);
      if (result !== undefined && isReached !== reached)
        throw new InvalidInput([{ pointer: '/input/result', code: 'not_a_choice' }]);
      return null;
    },
    removes: (asking) => (asking.input.reached ? received(asking) : []),
    repeats: 'no',
    tells: {},
    receipt: null,
    final: false,
  },
};
