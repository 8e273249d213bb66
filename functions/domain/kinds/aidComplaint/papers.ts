import type { KindPapers } from '../kind';

export const papers: KindPapers<'aidComplaint'> = {
  byStep: {
    accept: ['complaintAcceptance'],
    declineComplaint: ['complaintNotAccepted'],
    answerComplaint: ['complaintAnswer'],
  },
  byCase: () => null,
};
