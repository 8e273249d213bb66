import type { SystemWord } from '../../contract/deeds/actions';
import { toldDesk, toldFree, toldMandateEnded, toldUrgent } from '../deliveries/whoIsTold';
import type { Rule } from '../deeds/rule';

/** What there is to say of a step that no person takes: who is told, its receipt, and whether its dates are cancelled. */
export type SystemRule = Pick<
  Rule<'message'>,
  'tells' | 'receipt' | 'acknowledged' | 'cancelsDates' | 'wordsFor'
> & {
  /** Whoever had it has it no more. Absent: they keep it. */
  freesHands?: true;
};

/** A rule for each: one that is missing does not compile. */
export const systemRules: Record<SystemWord, SystemRule> = {
  file: {
    tells: [...toldUrgent, { owner: 'filed', desk: 'arrived', duty: 'arrived' }],
    receipt: '提交事项',
    acknowledged: true,
  },
  bind: { tells: { owner: 'filed' }, receipt: null },
  becomes: { tells: { assignee: 'progress' }, receipt: null },
  release: { tells: toldFree, receipt: null, freesHands: true },
  served: { tells: {}, receipt: '文书送达' },
  told: { tells: {}, receipt: null },
  // The notice of privacy said when; there is nothing to be done about it, and nobody holds the case.
  erase: { tells: {}, receipt: null },

  // Whoever joined has it in their hands; the others, and whoever works on it, have not.
  join: { tells: { owner: 'progress', assignee: 'progress' }, receipt: '加入共同信访' },
  consents: { tells: { owner: 'progress' }, receipt: '同意（还等其他人）' },

  warn: {
    tells: [
      { when: 'ofResident', owner: 'dueSoon' },
      { when: 'ofStaff', acting: 'dueSoon' },
      toldDesk('dueSoon'),
    ],
    receipt: null,
  },
  markOverdue: {
    tells: [{ owner: 'overdue', acting: 'overdue', assignee: 'overdue' }, toldDesk('overdue')],
    receipt: null,
  },
  escalate: {
    tells: [
      { when: 'toDuty', acting: 'dueSoon', desk: 'escalated', duty: 'escalated' },
      { when: 'toSupervisor', supervisors: 'escalated' },
      { when: 'toAbove', overseers: 'escalated', supervisors: 'escalated' },
    ],
    receipt: null,
  },
  lapse: {
    tells: { owner: 'withdrawn', desk: 'withdrawn' },
    // Silence after a notice ends the case: whoever it ends for may want to contest it.
    receipt: '逾期没有回应，按撤回处理',
    cancelsDates: true,
  },
  settle: { tells: { owner: 'closed', assignee: 'closed', sender: 'closed' }, receipt: null },
  offerLapses: {
    tells: { owner: 'progress', assignee: 'progress', holder: 'arrived' },
    receipt: null,
  },
  periodEnds: { tells: {}, receipt: null },
  // Whoever has to bring it to the resident has a date of their own for that, which starts with it.
  unproved: { tells: {}, receipt: null, cancelsDates: true },
  mandateUnanswered: { tells: toldMandateEnded, receipt: null, freesHands: true },
  mandateEnds: { tells: toldMandateEnded, receipt: null, freesHands: true },
  recount: { tells: { owner: 'dateMoved', holder: 'dateMoved', assignee: 'dateMoved' }, receipt: null },
};
