import type { PetitionStatus } from '../../contract/kinds/petition';
import type { Lifecycle } from './lifecycle';

/**
 * 信访代办: submitted → mandated → registered → classified → transferred ⇄ returned → accepted → handling →
 * opinionGiven → closed. The agent follows it to the end; the desk is whoever answers for it now.
 */
export const petition: Lifecycle<PetitionStatus> = {
  letter: 'X',
  first: 'submitted',
  withdrawn: 'withdrawn',
  desk: { kind: 'petitionOffice', level: 'county' },
  handler: 'agent',
  dutyMayTake: true,
  statuses: {
    submitted: { step: 'accept', heldBy: 'desk', moves: { take: 'mandated', assign: 'mandated' } },
    mandated: {
      step: 'accept',
      heldBy: 'assignee',
      moves: { assign: 'mandated', register: 'registered' },
    },
    registered: {
      step: 'accept',
      heldBy: 'assignee',
      moves: { assign: 'registered', classify: 'classified' },
    },
    classified: {
      step: 'route',
      heldBy: 'assignee',
      moves: { assign: 'classified', transfer: 'transferred' },
    },
    transferred: { step: 'route', heldBy: 'desk', moves: { accept: 'accepted', sendBack: 'returned' } },
    returned: { step: 'route', heldBy: 'assignee', moves: { assign: 'returned', transfer: 'transferred' } },
    accepted: { step: 'handle', heldBy: 'desk', moves: { investigate: 'handling' } },
    handling: { step: 'handle', heldBy: 'desk', moves: { giveOpinion: 'opinionGiven' } },
    opinionGiven: { step: 'feedback', heldBy: 'resident', moves: { close: 'closed' } },
    closed: { step: 'close', heldBy: 'nobody', moves: {} },
    withdrawn: { step: 'close', heldBy: 'nobody', moves: {} },
  },
};
