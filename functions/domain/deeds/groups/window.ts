import { dayOf } from '../../clocks/day';
import type { Rules } from '../rule';

/** What comes to the office on paper, and what it adds to a case. */
export const window: Pick<Rules, 'recordOriginals' | 'attachFiles'> = {
  recordOriginals: {
    by: ['handler', 'dispatcher', 'supervisor'],
    openIn: 'everyOpenStatus',
    needs: ({ input }) => (input.missing?.length ? [{ find: 'materialsNotice' }] : []),
    whatIsWrong: ({ input: { on, missing = [] }, at, found: { noticed = [] } }) => {
      if (on > dayOf(at)) return 'date_too_far';
      return missing.every((item) => noticed.includes(item)) ? null : 'not_in_notice';
    },
    // Whoever brought all that was asked for has supplied it: their silence on the phone means nothing.
    leadsTo: ({ head, input }) => (input.isAll ? 'reviewing' : head.status),
    removes: ({ input }) => (input.isAll ? ['formalities'] : []),
    repeats: 'round',
    tells: { owner: 'progress', assignee: 'materialsSupplied' },
    receipt: '窗口收到材料',
    final: false,
  },

  attachFiles: {
    by: ['handler', 'dispatcher', 'supervisor', 'forwarder'],
    openIn: 'everyStatus',
    repeats: 'letter',
    tells: { owner: 'progress', assignee: 'progress' },
    receipt: null,
    final: false,
  },
};
