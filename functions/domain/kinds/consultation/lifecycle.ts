import type { ConsultationStatus } from '../../../contract/kinds/consultation';
import type { Lifecycle } from '../lifecycle';

/**
 * 法律咨询: submitted → assigned → answered ⇄ followedUp → closed, reopened within thirty days; an answer is taken back within
 * ten minutes, and corrected at any time after. A duty lawyer may answer
 * straight from the queue; instead of an answer a time may be promised.
 */
export const consultation: Lifecycle<ConsultationStatus> = {
  letter: 'Z',
  first: 'submitted',
  withdrawn: 'withdrawn',
  desk: { kind: 'serviceCentre', level: 'county' },
  superior: 'justiceBureau',
  carriedBy: 'lawyer',
  dutyMayTake: true,
  mandate: false,
  clearance: 'withOtherSide',
  assigners: ['dispatcher', 'supervisor'],
  assignedByGivingOffice: false,
  handlerGoesAlong: false,
  beginsAgainElsewhere: true,
  handledOnlyWith: null,
  statuses: {
    submitted: {
      step: 'accept',
      heldBy: 'desk',
      moves: {
        take: 'assigned',
        assign: 'assigned',
        declareConflict: 'submitted',
        answer: 'answered',
        promise: 'promised',
        transfer: 'transferred',
        raise: 'transferred',
      },
    },
    assigned: {
      step: 'handle',
      heldBy: 'assignee',
      moves: {
        take: 'assigned',
        assign: 'assigned',
        handToColleague: 'assigned',
        unassign: 'submitted',
        declareNoConflict: 'assigned',
        declareConflict: 'submitted',
        answer: 'answered',
        promise: 'promised',
        transfer: 'transferred',
        raise: 'transferred',
      },
      byClock: { release: 'submitted' },
    },
    promised: {
      step: 'handle',
      heldBy: 'assignee',
      moves: {
        assign: 'promised',
        handToColleague: 'promised',
        declareNoConflict: 'promised',
        declareConflict: 'submitted',
        answer: 'answered',
      },
    },
    answered: {
      step: 'feedback',
      heldBy: 'resident',
      moves: {
        followUp: 'followedUp',
        close: 'closed',
        takeBackAnswer: ['assigned', 'followedUp', 'promised'],
        correctAnswer: 'answered',
      },
      byClock: { settle: 'closed' },
    },
    followedUp: {
      step: 'handle',
      heldBy: 'assignee',
      moves: {
        take: 'followedUp',
        assign: 'followedUp',
        handToColleague: 'followedUp',
        unassign: 'followedUp',
        declareNoConflict: 'followedUp',
        declareConflict: 'followedUp',
        answer: 'answered',
        promise: 'promised',
        correctAnswer: 'followedUp',
      },
    },
    transferred: {
      step: 'route',
      heldBy: 'desk',
      senderReads: true,
      moves: { accept: 'submitted', sendBack: ['returned', 'disputed'], recall: ['submitted', 'assigned'] },
    },
    returned: {
      step: 'route',
      heldBy: 'desk',
      moves: { agreeReturn: 'submitted', insist: 'transferred' },
    },
    disputed: {
      step: 'route',
      heldBy: 'desk',
      senderReads: true,
      moves: { allot: 'submitted' },
    },
    closed: { step: 'close', heldBy: 'nobody', moves: { reopen: 'followedUp', correctAnswer: 'closed' } },
    withdrawn: { step: 'close', heldBy: 'nobody', moves: {} },
  },
};
