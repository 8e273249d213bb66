import type { ConsultationStatus } from '../../contract/kinds/consultation';
import type { Lifecycle } from './lifecycle';

/** 法律咨询: submitted → assigned → answered ⇄ followedUp → closed. A duty lawyer may answer straight from the queue. */
export const consultation: Lifecycle<ConsultationStatus> = {
  letter: 'Z',
  first: 'submitted',
  withdrawn: 'withdrawn',
  desk: { kind: 'serviceCentre', level: 'county' },
  handler: 'lawyer',
  dutyMayTake: true,
  statuses: {
    submitted: {
      step: 'accept',
      heldBy: 'desk',
      moves: { take: 'assigned', assign: 'assigned', answer: 'answered' },
    },
    assigned: { step: 'handle', heldBy: 'assignee', moves: { assign: 'assigned', answer: 'answered' } },
    answered: { step: 'feedback', heldBy: 'resident', moves: { followUp: 'followedUp', close: 'closed' } },
    followedUp: { step: 'handle', heldBy: 'assignee', moves: { assign: 'followedUp', answer: 'answered' } },
    closed: { step: 'close', heldBy: 'nobody', moves: {} },
    withdrawn: { step: 'close', heldBy: 'nobody', moves: {} },
  },
};
