import type { Rules } from './rule';

/** Bringing a decision to the resident, which goes on after the case has ended with it. */
export const service: Pick<Rules, 'recordService' | 'recordCall'> = {
  recordService: {
    by: ['handler', 'dispatcher', 'supervisor'],
    openIn: 'everyStatus',
    needs: ({ input }) => [{ find: 'paper', service: input }],
    repeats: 'no',
    tells: {},
    receipt: '送达文书',
    final: false,
  },

  recordCall: {
    by: ['handler', 'dispatcher', 'supervisor'],
    openIn: 'everyStatus',
    needs: ({ input }) => [{ find: 'delivery', noticeId: input.noticeId }],
    repeats: 'no',
    tells: {},
    receipt: null,
    final: false,
  },
};
