import type { AidComplaintStatus } from '../../../contract/kinds/aidComplaint';
import type { Lifecycle } from '../lifecycle';

/**
 * 法律援助投诉 (法律援助法 55, 56; 司法部令第149号): complained → accepted → investigating → decided → told, or not accepted with the
 * right door. The justice bureau that set up the agency, or licensed the firm, has it; a bureau that it is not for
 * passes it on.
 */
export const aidComplaint: Lifecycle<AidComplaintStatus> = {
  // One digit from the other letters' numbers, so that the check digit tells them apart.
  letter: 'W',
  first: 'complained',
  withdrawn: 'withdrawn',
  desk: { kind: 'justiceBureau', level: 'county' },
  superior: 'justiceBureau',
  carriedBy: 'dispatcher',
  dutyMayTake: false,
  mandate: false,
  clearance: 'never',
  assigners: ['dispatcher', 'supervisor'],
  assignedByGivingOffice: false,
  handlerGoesAlong: false,
  beginsAgainElsewhere: true,
  handledOnlyWith: null,
  statuses: {
    complained: {
      step: 'accept',
      heldBy: 'desk',
      moves: {
        accept: 'accepted',
        declineComplaint: 'notAccepted',
        transfer: 'transferred',
        raise: 'transferred',
      },
    },
    transferred: {
      step: 'route',
      heldBy: 'desk',
      senderReads: true,
      moves: {
        accept: 'accepted',
        declineComplaint: 'notAccepted',
        sendBack: ['returned', 'disputed'],
        recall: 'complained',
      },
    },
    returned: {
      step: 'route',
      heldBy: 'desk',
      moves: { agreeReturn: 'complained', insist: 'transferred' },
    },
    disputed: {
      step: 'route',
      heldBy: 'desk',
      senderReads: true,
      moves: { allot: 'complained' },
    },
    accepted: {
      step: 'handle',
      heldBy: 'assignee',
      moves: { unassign: 'accepted', assign: 'accepted', investigate: 'investigating', extend: 'accepted' },
    },
    investigating: {
      step: 'handle',
      heldBy: 'assignee',
      moves: {
        unassign: 'investigating',
        assign: 'investigating',
        askStatement: 'investigating',
        recordStatement: 'investigating',
        extend: 'investigating',
        decideComplaint: 'decided',
      },
    },
    decided: {
      step: 'feedback',
      heldBy: 'assignee',
      moves: { answerComplaint: 'told', unassign: 'decided', assign: 'decided' },
    },
    told: { step: 'close', heldBy: 'nobody', moves: {} },
    notAccepted: { step: 'close', heldBy: 'nobody', isOfficesEnd: true, moves: { reopen: 'complained' } },
    withdrawn: { step: 'close', heldBy: 'nobody', moves: {} },
  },
};
