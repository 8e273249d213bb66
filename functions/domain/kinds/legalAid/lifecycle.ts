import type { LegalAidStatus } from '../../../contract/kinds/legalAid';
import type { Lifecycle } from '../lifecycle';

/**
 * 法律援助 (法律援助法 43-50): submitted → reviewing ⇄ materialsRequested → granted → assigned → engaged → handling →
 * concluded → fileReview → filed; refused or terminated → objected → upheld, or back to where the correction leads.
 */
export const legalAid: Lifecycle<LegalAidStatus> = {
  letter: 'Y',
  first: 'submitted',
  withdrawn: 'withdrawn',
  desk: { kind: 'legalAidAgency', level: 'county' },
  superior: 'justiceBureau',
  carriedBy: 'lawyer',
  dutyMayTake: false,
  mandate: false,
  clearance: 'always',
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
        startReview: 'reviewing',
        giveUrgently: 'granted',
        transfer: 'transferred',
        raise: 'transferred',
      },
    },
    reviewing: {
      step: 'accept',
      heldBy: 'desk',
      moves: {
        requestMaterials: 'materialsRequested',
        askExplanation: 'materialsRequested',
        giveUrgently: 'granted',
        grant: 'granted',
        refuse: 'refused',
        transfer: 'transferred',
        raise: 'transferred',
      },
    },
    materialsRequested: {
      step: 'accept',
      heldBy: 'resident',
      moves: { supplyMaterials: 'reviewing', giveUrgently: 'granted' },
      // 法律援助法 43(2): not supplied as asked is taken for a withdrawal.
      byClock: { lapse: 'withdrawn' },
    },
    transferred: {
      step: 'route',
      heldBy: 'desk',
      senderReads: true,
      moves: { accept: 'submitted', sendBack: ['returned', 'disputed'] },
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
    granted: {
      step: 'route',
      heldBy: 'desk',
      moves: { assign: 'assigned', completeFormalities: 'granted', terminate: 'terminated' },
    },
    assigned: {
      step: 'route',
      heldBy: 'assignee',
      moves: {
        declareNoConflict: 'assigned',
        declareConflict: 'granted',
        begin: 'engaged',
        assign: 'assigned',
        askChange: 'changeRequested',
        completeFormalities: 'assigned',
        terminate: 'terminated',
      },
    },
    engaged: {
      step: 'handle',
      heldBy: 'assignee',
      moves: {
        signAgreement: 'handling',
        declareConflict: 'granted',
        assign: 'assigned',
        askChange: 'changeRequested',
        reportGround: 'engaged',
        completeFormalities: 'engaged',
        terminate: 'terminated',
      },
    },
    handling: {
      step: 'handle',
      heldBy: 'assignee',
      moves: {
        reportProgress: 'handling',
        conclude: 'concluded',
        declareConflict: 'granted',
        assign: 'assigned',
        askChange: 'changeRequested',
        reportGround: 'handling',
        completeFormalities: 'handling',
        terminate: 'terminated',
      },
    },
    changeRequested: {
      step: 'handle',
      heldBy: 'desk',
      moves: {
        approveChange: 'granted',
        declineChange: ['assigned', 'engaged', 'handling'],
        completeFormalities: 'changeRequested',
        terminate: 'terminated',
      },
    },
    concluded: {
      step: 'feedback',
      heldBy: 'assignee',
      moves: {
        handInFile: 'fileReview',
        declareNoConflict: 'concluded',
        declareConflict: 'concluded',
        assign: 'concluded',
      },
    },
    fileReview: { step: 'feedback', heldBy: 'desk', moves: { archive: 'filed' } },
    filed: { step: 'close', heldBy: 'nobody', moves: {} },
    refused: { step: 'close', heldBy: 'nobody', moves: { object: ['objected', 'passedOn'] } },
    terminated: { step: 'close', heldBy: 'nobody', moves: { object: ['objected', 'passedOn'] } },
    objected: {
      step: 'feedback',
      heldBy: 'desk',
      senderReads: true,
      moves: {
        decideObjection: ['upheld', 'reviewing', 'granted', 'assigned', 'engaged', 'handling'],
      },
    },
    // The bureau is the other side: the objection goes to the one above the tree, and the agency follows it.
    passedOn: { step: 'feedback', heldBy: 'desk', moves: { recordPost: 'posted' } },
    posted: {
      step: 'feedback',
      heldBy: 'desk',
      moves: {
        recordPost: 'posted',
        recordReceipt: 'receivedThere',
        recordReply: ['upheld', 'reviewing', 'granted', 'assigned', 'engaged', 'handling'],
      },
    },
    receivedThere: {
      step: 'feedback',
      heldBy: 'desk',
      moves: { recordReply: ['upheld', 'reviewing', 'granted', 'assigned', 'engaged', 'handling'] },
    },
    upheld: { step: 'close', heldBy: 'nobody', moves: {} },
    withdrawn: { step: 'close', heldBy: 'nobody', moves: {} },
  },
};
