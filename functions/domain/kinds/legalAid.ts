import type { LegalAidStatus } from '../../contract/kinds/legalAid';
import type { Lifecycle } from './lifecycle';

/** 法律援助: submitted → reviewing ⇄ materialsRequested → granted → assigned → handling → concluded → filed. */
export const legalAid: Lifecycle<LegalAidStatus> = {
  letter: 'Y',
  first: 'submitted',
  withdrawn: 'withdrawn',
  desk: { kind: 'legalAidAgency', level: 'county' },
  handler: 'lawyer',
  dutyMayTake: false,
  statuses: {
    submitted: { step: 'accept', heldBy: 'desk', moves: { startReview: 'reviewing' } },
    reviewing: {
      step: 'accept',
      heldBy: 'desk',
      moves: { requestMaterials: 'materialsRequested', grant: 'granted', refuse: 'refused' },
    },
    materialsRequested: { step: 'accept', heldBy: 'resident', moves: { supplyMaterials: 'reviewing' } },
    granted: { step: 'route', heldBy: 'desk', moves: { assign: 'assigned' } },
    assigned: { step: 'route', heldBy: 'assignee', moves: { assign: 'assigned', begin: 'handling' } },
    handling: { step: 'handle', heldBy: 'assignee', moves: { conclude: 'concluded' } },
    concluded: { step: 'feedback', heldBy: 'desk', moves: { archive: 'filed' } },
    filed: { step: 'close', heldBy: 'nobody', moves: {} },
    refused: { step: 'close', heldBy: 'nobody', moves: {} },
    withdrawn: { step: 'close', heldBy: 'nobody', moves: {} },
  },
};
