import { isPerforming, type Mark } from '../../case/marks';
import { limits } from '../../../contract/limits';
import { addDays, dayOf } from '../../clocks/day';
import { subjectOf } from '../../standing/helping';
import { levelAbove } from '../../standing/superiors';
import { marksOfWords } from '../../filing/urgent';
import { isOpen, statusRow } from '../../kinds/statusRow';
import type { Asking, Rules } from '../rule';

/** Words of danger in what the resident writes later are looked at as those of the filing are. */
const inOwnWords = ({ head, actor, input, at }: Asking<'message' | 'followUp'>): readonly Mark[] =>
  subjectOf(actor) === head.ownerId || head.parties.includes(actor.personId)
    ? marksOfWords(input.text, dayOf(at))
    : [];

/** What residents and staff write to each other, and how a resident ends a matter or takes it up again. */
export const talk: Pick<Rules, 'message' | 'reportMajor' | 'withdraw' | 'followUp' | 'close' | 'reopen'> = {
  message: {
    by: ['owner', 'helper', 'handler', 'dispatcher', 'supervisor', 'sender', 'overseer', 'forwarder'],
    jointly: 'any',
    openIn: 'everyOpenStatus',
    adds: inOwnWords,
    repeats: 'letter',
    tells: { owner: 'message', working: 'message' },
    receipt: null,
    final: false,
  },

  reportMajor: {
    by: ['handler', 'dispatcher', 'supervisor'],
    openIn: 'everyOpenStatus',
    needs: ({ head }) => [{ find: 'superior', nearestFirst: levelAbove(head) }],
    // The level above looks on from now; where there is none, those named in it are told by whoever reports.
    hands: ({ head, found }) => ({ overseer: head.overseer ?? found.superior ?? null }),
    adds: ['major'],
    repeats: 'round',
    tells: { overseers: 'escalated', supervisors: 'escalated', desk: 'escalated' },
    receipt: '报告重大、紧急情况',
    evenIfAsked: true,
    final: false,
  },

  withdraw: {
    by: ['owner'],
    ownersAlone: 'ends',
    openIn: 'endingEveryOpenStatus',
    // A guardian alone does not take a ward's application away: it is asked for, and decided. Nor does one of several take theirs
    // from the others: whoever does not want to go on leaves.
    whyNot: ({ marks, parties }) => {
      if (parties.length > 0) return 'others_joined';
      return marks.includes('forWard') ? 'wrong_status' : null;
    },
    cancelsDates: true,
    repeats: 'no',
    tells: { working: 'withdrawn', sender: 'withdrawn' },
    receipt: '撤回事项',
    final: true,
  },

  followUp: {
    by: ['owner', 'helper'],
    adds: inOwnWords,
    repeats: 'round',
    tells: { working: 'message' },
    receipt: '追问',
    final: false,
  },

  close: {
    by: ['owner'],
    ownersAlone: 'ends',
    jointly: 'each',
    // What was promised is confirmed first: ending it would leave nobody to see to it.
    whyNot: (head) => (isPerforming(head) ? 'wrong_status' : null),
    repeats: 'no',
    tells: { working: 'closed', sender: 'closed' },
    receipt: '确认办结',
    // Whatever could still be asked for can be asked for after it; a petition is not opened again.
    final: ['petition'],
  },

  reopen: {
    by: ['owner', 'helper'],
    jointly: 'any',
    whyNot: ({ kind, status, heldSince }, at) => {
      if (isOpen(kind, status)) return 'period_over';
      // Held by nobody since it ended: the days run from there.
      const isInTime = dayOf(at) <= addDays(dayOf(heldSince), limits.reopenDays);
      return isInTime || statusRow(kind, status).isOfficesEnd ? null : 'period_over';
    },
    leadsTo: ({ head: { marks } }) => (marks.includes('sealed') ? 'submitted' : 'registered'),
    // What was agreed to ended with the case; it is asked for anew.
    hands: () => ({ mandateUntil: null }),
    removes: ['mandated'],
    repeats: 'round',
    tells: { working: 'reopened', holder: 'reopened', duty: 'reopened' },
    receipt: '重新打开咨询',
    final: false,
  },
};
