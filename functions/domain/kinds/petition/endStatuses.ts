import type { PetitionStatus } from '../../../contract/kinds/petition';
import type { StatusRow } from '../lifecycle';

type Some<S extends PetitionStatus> = Record<S, StatusRow<PetitionStatus>>;

/** Where the reply of a body outside leads: by what it was asked, and by what it says. */
const answered = [
  'redirected',
  'registered',
  'submitted',
  'reviewGiven',
  'reReviewGiven',
  'performing',
  'accepted',
  'closed',
] as const satisfies readonly PetitionStatus[];

/** 信访工作条例 35, 36: who ends a matter, or is silent, has not waived the review; which of the two, its rule says. */
const leftOpen = {
  askReview: ['underReview', 'passedOn'],
  askReReview: ['underReReview', 'passedOn'],
} satisfies StatusRow<PetitionStatus>['moves'];

/** What a body outside the tree has to deal with: held all the while by whoever passed it on (信访工作条例 22). */
export const withOutsiders: Some<'passedOn' | 'posted' | 'receivedThere'> = {
  passedOn: {
    step: 'route',
    heldBy: 'assignee',
    moves: { recordPost: 'posted', assign: 'passedOn', handToColleague: 'passedOn' },
  },
  posted: {
    step: 'route',
    heldBy: 'assignee',
    moves: {
      recordPost: 'posted',
      recordReceipt: 'receivedThere',
      recordReply: answered,
      assign: 'posted',
      handToColleague: 'posted',
    },
  },
  receivedThere: {
    step: 'handle',
    heldBy: 'assignee',
    moves: {
      recordReply: answered,
      assign: 'receivedThere',
      handToColleague: 'receivedThere',
    },
  },
};

/** How a petition ends, and what each end leaves open. */
export const ends: Some<'redirected' | 'notAccepted' | 'closed' | 'withdrawn'> = {
  // A sealed report goes back to whoever passes it on.
  redirected: {
    step: 'close',
    heldBy: 'nobody',
    isOfficesEnd: true,
    moves: { reopen: ['registered', 'submitted'] },
  },
  notAccepted: { step: 'close', heldBy: 'nobody', isOfficesEnd: true, moves: { reopen: 'registered' } },
  closed: {
    step: 'close',
    heldBy: 'nobody',
    moves: {
      ...leftOpen,
      receiveReply: 'closed',
    },
  },
  withdrawn: {
    step: 'close',
    heldBy: 'nobody',
    moves: {
      ...leftOpen,
      receiveReply: 'withdrawn',
    },
  },
};
