import { limits } from '../../contract/limits';
import { addDays, dayOf } from '../clocks/day';
import { isOpen } from '../kinds/statusRow';
import type { Rules } from './rule';

/** What residents and staff write to each other, and how a resident ends a matter or takes it up again. */
export const talk: Pick<Rules, 'message' | 'withdraw' | 'followUp' | 'close' | 'reopen'> = {
  message: {
    by: ['owner', 'handler', 'dispatcher', 'supervisor', 'sender', 'overseer'],
    openIn: 'everyOpenStatus',
    repeats: 'letter',
    tells: { owner: 'message', working: 'message' },
    receipt: null,
    final: false,
  },

  withdraw: {
    by: ['owner'],
    openIn: 'endingEveryOpenStatus',
    cancelsDates: true,
    repeats: 'no',
    tells: { working: 'withdrawn', sender: 'withdrawn' },
    receipt: '撤回事项',
    final: true,
  },

  followUp: {
    by: ['owner'],
    repeats: 'round',
    tells: { working: 'message' },
    receipt: '追问',
    final: false,
  },

  close: {
    by: ['owner'],
    repeats: 'no',
    tells: { working: 'closed', sender: 'closed' },
    receipt: '确认办结',
    final: false,
  },

  reopen: {
    by: ['owner'],
    // Held by nobody since it ended: the days run from there.
    whyNot: ({ kind, status, heldSince }, at) =>
      !isOpen(kind, status) && dayOf(at) <= addDays(dayOf(heldSince), limits.reopenDays)
        ? null
        : 'period_over',
    // What was agreed to ended with the case; it is asked for anew.
    hands: () => ({ mandateUntil: null }),
    removes: ['mandated'],
    repeats: 'round',
    tells: { working: 'reopened', holder: 'reopened', duty: 'reopened' },
    receipt: '重新打开咨询',
    final: false,
  },
};
