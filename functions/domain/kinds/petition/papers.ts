import type { KindPapers } from '../kind';

export const papers: KindPapers<'petition'> = {
  byStep: {
    agreeMandate: ['mandate'],
    register: ['petitionRegister'],
    transfer: ['transferNotice', 'handOverLetter'],
    redirect: ['redirection'],
    forward: ['transferNotice', 'petitionRegister', 'handOverLetter'],
    notAccept: ['notAccepted'],
    extend: ['extension'],
    giveOpinion: ['opinion'],
    giveReply: ['petitionReply'],
    agreeSettlement: ['settlement'],
    askReview: ['reviewRequest'],
    giveReview: ['reviewOpinion'],
    askReReview: ['reReviewRequest'],
    giveReReview: ['reReviewOpinion'],
  },
  // A petition is accepted by the body it was offered or allotted to; offices above only register it.
  byCase: ({ word, to }) =>
    to === 'accepted' && (word === 'accept' || word === 'allot') ? ['acceptance'] : null,
};
