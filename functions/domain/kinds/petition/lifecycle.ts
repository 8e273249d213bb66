import type { PetitionStatus } from '../../../contract/kinds/petition';
import type { Lifecycle } from '../lifecycle';
import { ends, withOutsiders } from './endStatuses';

/**
 * 信访代办 (信访工作条例 19-36): submitted → mandateOffered → mandated → registered → classified → transferred ⇄
 * returned → accepted → handling → opinionGiven → closed; review and re-review after the opinion. The agent follows it
 * to the end; the desk is whoever answers for it now. What a body outside the tree has to deal with goes passedOn → posted →
 * receivedThere → answered, and is held all the while by whoever passed it on (22). Without an agent the desk goes on: the regulation's periods
 * do not wait for a mandate.
 */
export const petition: Lifecycle<PetitionStatus> = {
  letter: 'X',
  first: 'submitted',
  withdrawn: 'withdrawn',
  desk: { kind: 'petitionOffice', level: 'township' },
  superior: 'petitionOffice',
  carriedBy: 'agent',
  dutyMayTake: true,
  mandate: true,
  clearance: 'never',
  assigners: ['dispatcher', 'supervisor', 'sender', 'handedOver'],
  assignedByGivingOffice: true,
  handlerGoesAlong: true,
  beginsAgainElsewhere: false,
  handledOnlyWith: 'classified',
  together: true,
  statuses: {
    submitted: {
      step: 'accept',
      heldBy: 'desk',
      moves: {
        take: 'mandateOffered',
        assign: 'mandateOffered',
        register: 'registered',
        raise: 'raised',
        forward: 'passedOn',
      },
    },
    mandateOffered: {
      step: 'accept',
      heldBy: 'resident',
      moves: {
        agreeMandate: 'mandated',
        declineMandate: 'submitted',
        declareConflict: 'submitted',
        unassign: 'submitted',
        assign: 'mandateOffered',
        register: 'registered',
        // Back to the desk, when the agent turns out to be of the other side.
        nameOtherSide: ['mandateOffered', 'submitted'],
        // Likewise, when they step aside.
        decideRecusal: ['mandateOffered', 'submitted'],
      },
      byClock: { mandateUnanswered: 'submitted', release: 'submitted' },
    },
    mandated: {
      step: 'accept',
      heldBy: 'assignee',
      moves: {
        register: 'registered',
        assign: 'mandateOffered',
        handToColleague: 'mandateOffered',
        revokeMandate: 'submitted',
        declareConflict: 'submitted',
        raise: 'raised',
      },
      byClock: { mandateEnds: 'submitted', release: 'submitted' },
    },
    registered: {
      step: 'accept',
      heldBy: 'assignee',
      moves: {
        classify: 'classified',
        unassign: 'registered',
        assign: 'registered',
        handToColleague: 'registered',
        notAccept: 'notAccepted',
        raise: 'raised',
      },
    },
    classified: {
      step: 'route',
      heldBy: 'assignee',
      moves: {
        transfer: ['transferred', 'passedOn'],
        accept: 'accepted',
        redirect: ['passedOn', 'transferred'],
        classify: 'classified',
        unassign: 'classified',
        assign: 'classified',
        handToColleague: 'classified',
        notAccept: 'notAccepted',
        raise: 'raised',
      },
    },
    raised: {
      step: 'route',
      heldBy: 'desk',
      senderReads: true,
      moves: { accept: 'registered', sendBack: ['returned', 'disputed', 'passedOn'] },
    },
    transferred: {
      step: 'route',
      heldBy: 'desk',
      senderReads: true,
      moves: {
        accept: 'accepted',
        sendBack: ['returned', 'disputed', 'passedOn'],
        askReturn: 'transferred',
        allowReturn: 'registered',
        refuseReturn: 'transferred',
        unassign: 'transferred',
        recall: 'classified',
        assign: 'transferred',
        handToColleague: 'transferred',
      },
    },
    returned: {
      step: 'route',
      heldBy: 'assignee',
      moves: {
        agreeReturn: 'registered',
        insist: ['transferred', 'raised'],
        assign: 'returned',
        handToColleague: 'returned',
      },
    },
    disputed: {
      step: 'route',
      heldBy: 'desk',
      senderReads: true,
      moves: { allot: ['accepted', 'registered'] },
    },
    accepted: {
      step: 'handle',
      heldBy: 'desk',
      moves: {
        investigate: 'handling',
        proposeSettlement: 'settlementProposed',
        extend: 'accepted',
        unassign: 'accepted',
        assign: 'accepted',
        handToColleague: 'accepted',
      },
    },
    handling: {
      step: 'handle',
      heldBy: 'desk',
      moves: {
        giveOpinion: 'opinionGiven',
        giveReply: 'replied',
        proposeSettlement: 'settlementProposed',
        extend: 'handling',
        unassign: 'handling',
        assign: 'handling',
        handToColleague: 'handling',
      },
    },
    opinionGiven: {
      step: 'feedback',
      heldBy: 'resident',
      moves: {
        recordPerformance: 'opinionGiven',
        confirmPerformance: 'opinionGiven',
        denyPerformance: 'opinionGiven',
        askReview: ['underReview', 'passedOn'],
        close: 'closed',
      },
      byClock: { settle: 'closed' },
      settlesInto: 'performing',
      afterEnd: 'askReview',
    },
    replied: {
      step: 'feedback',
      heldBy: 'resident',
      moves: {
        recordPerformance: 'replied',
        confirmPerformance: 'replied',
        denyPerformance: 'replied',
        close: 'closed',
      },
      byClock: { settle: 'closed' },
      settlesInto: 'performing',
    },
    settlementProposed: {
      step: 'handle',
      heldBy: 'resident',
      moves: {
        agreeSettlement: ['closed', 'performing'],
        declineSettlement: 'handling',
        giveOpinion: 'opinionGiven',
        giveReply: 'replied',
        extend: 'settlementProposed',
      },
      byClock: { offerLapses: 'handling' },
    },
    underReview: {
      step: 'feedback',
      heldBy: 'desk',
      senderReads: true,
      moves: { giveReview: ['reviewGiven', 'accepted', 'closed', 'performing'] },
      afterEnd: 'askReview',
    },
    reviewGiven: {
      step: 'feedback',
      heldBy: 'resident',
      moves: {
        recordPerformance: 'reviewGiven',
        confirmPerformance: 'reviewGiven',
        denyPerformance: 'reviewGiven',
        askReReview: ['underReReview', 'passedOn'],
        receiveReply: 'reviewGiven',
        close: 'closed',
      },
      byClock: { settle: 'closed' },
      settlesInto: 'performing',
      afterEnd: 'askReReview',
    },
    underReReview: {
      step: 'feedback',
      heldBy: 'desk',
      senderReads: true,
      moves: {
        giveReReview: ['reReviewGiven', 'accepted', 'performing', 'closed'],
        recordHearing: 'underReReview',
      },
      afterEnd: 'askReReview',
    },
    performing: {
      step: 'feedback',
      heldBy: 'desk',
      moves: {
        recordPerformance: 'performing',
        confirmPerformance: 'closed',
        denyPerformance: 'performing',
        // What is being carried out can be taken further all the same, though late.
        askReview: ['underReview', 'passedOn'],
        askReReview: ['underReReview', 'passedOn'],
      },
      byClock: { settle: 'closed' },
    },
    reReviewGiven: { step: 'close', heldBy: 'nobody', moves: {} },
    ...withOutsiders,
    ...ends,
  },
};
