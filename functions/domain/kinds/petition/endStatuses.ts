import type { PetitionStatus } from '../../../contract/kinds/petition';
import type { StatusRow } from '../lifecycle';

type Some<S extends PetitionStatus> = Record<S, StatusRow<PetitionStatus>>;

/** What a body outside the tree has to deal with: held all the while by whoever passed it on (信访工作条例 22). */
export const withOutsiders: Some<'passedOn' | 'posted' | 'receivedThere'> = {
  passedOn: {
    step: 'route',
    heldBy: 'assignee',
    moves: { recordPost: 'posted', assign: 'passedOn' },
  },
  posted: {
    step: 'route',
    heldBy: 'assignee',
    moves: {
      recordPost: 'posted',
      recordReceipt: 'receivedThere',
      recordReply: [
        'redirected',
        'registered',
        'submitted',
        'reviewGiven',
        'reReviewGiven',
        'performing',
        'accepted',
        'closed',
      ],
      assign: 'posted',
    },
  },
  receivedThere: {
    step: 'handle',
    heldBy: 'assignee',
    moves: {
      recordReply: [
        'redirected',
        'registered',
        'submitted',
        'reviewGiven',
        'reReviewGiven',
        'performing',
        'accepted',
        'closed',
      ],
      assign: 'receivedThere',
    },
  },
};

/** How a petition ends, and what each end leaves open. */
export const ends: Some<'redirected' | 'notAccepted' | 'closed' | 'withdrawn'> = {
  // A sealed report goes back to whoever passes it on.
  redirected: { step: 'close', heldBy: 'nobody', moves: { reopen: ['registered', 'submitted'] } },
  notAccepted: { step: 'close', heldBy: 'nobody', moves: { reopen: 'registered' } },
  // 信访工作条例 35, 36: who ends a matter, or is silent, has not waived the review; which of the two, its rule says.
  closed: {
    step: 'close',
    heldBy: 'nobody',
    moves: {
      askReview: ['underReview', 'passedOn'],
      askReReview: ['underReReview', 'passedOn'],
      receiveReply: 'closed',
    },
  },
  withdrawn: {
    step: 'close',
    heldBy: 'nobody',
    moves: {
      askReview: ['underReview', 'passedOn'],
      askReReview: ['underReReview', 'passedOn'],
      receiveReply: 'withdrawn',
    },
  },
};
