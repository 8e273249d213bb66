import type { EventWord } from '../contract/actions';
import type { NoticeKind } from '../contract/words';

/**
 * Who a notice is for, seen from the case. `desk`: the dispatchers of the organisation that answers for it; `duty`:
 * those there who may take it from the queue; `holder`: whoever must act after the event; `working`: told of what
 * the resident did, the person given the case, and the desk where it is the desk that has to act.
 */
export type Group = 'owner' | 'assignee' | 'desk' | 'duty' | 'supervisors' | 'holder' | 'working';

/** Who is told what, by what happened. Empty: a step that the case page shows and that asks nothing of anyone new. */
export const told: Record<EventWord, readonly (readonly [Group, NoticeKind])[]> = {
  file: [
    ['owner', 'filed'],
    ['desk', 'arrived'],
    ['duty', 'arrived'],
  ],
  take: [['owner', 'assigned']],
  assign: [
    ['owner', 'assigned'],
    ['assignee', 'assigned'],
  ],
  answer: [['owner', 'answered']],
  followUp: [['working', 'message']],
  message: [
    ['owner', 'message'],
    ['working', 'message'],
  ],
  startReview: [['owner', 'accepted']],
  requestMaterials: [['owner', 'materialsRequested']],
  supplyMaterials: [['desk', 'materialsSupplied']],
  grant: [['owner', 'decision']],
  refuse: [['owner', 'decision']],
  begin: [],
  investigate: [],
  conclude: [
    ['owner', 'answered'],
    ['desk', 'arrived'],
  ],
  archive: [
    ['owner', 'closed'],
    ['assignee', 'closed'],
  ],
  register: [],
  classify: [],
  transfer: [
    ['owner', 'transferred'],
    ['desk', 'arrived'],
  ],
  sendBack: [
    ['owner', 'returned'],
    ['holder', 'returned'],
  ],
  accept: [
    ['owner', 'accepted'],
    ['assignee', 'accepted'],
  ],
  giveOpinion: [
    ['owner', 'decision'],
    ['assignee', 'decision'],
  ],
  close: [['working', 'closed']],
  withdraw: [['working', 'withdrawn']],
  markOverdue: [
    ['holder', 'overdue'],
    ['supervisors', 'overdue'],
  ],
};
