import type { CaseEvent } from '../../case/case';
import type { KindPapers } from '../kind';

/** By these a petition comes to the body that deals with it. */
export const handingOver: readonly CaseEvent['word'][] = ['transfer', 'redirect'];

export const papers: KindPapers<'petition'> = {
  byStep: {
    agreeMandate: ['mandate'],
    register: ['petitionRegister'],
    transfer: ['transferNotice', 'handOverLetter'],
    redirect: ['redirection', 'handOverLetter'],
    forward: ['transferNotice', 'petitionRegister', 'handOverLetter'],
    notAccept: ['notAccepted'],
    extend: ['extension'],
    agreeSettlement: ['settlement'],
    askReview: ['reviewRequest'],
    giveReview: ['reviewOpinion'],
    askReReview: ['reReviewRequest'],
    giveReReview: ['reReviewOpinion'],
  },
  // A petition is accepted by the body it was offered or allotted to; offices above only register it.
  byCase: ({ word, to, seq }, events) => {
    // Who handed it over is told how it ended (信访工作条例 22).
    if (word === 'giveOpinion' || word === 'giveReply') {
      const wasHandedOver = events.some((one) => one.seq < seq && handingOver.includes(one.word));
      const report = wasHandedOver ? (['petitionReport'] as const) : [];
      return [word === 'giveOpinion' ? 'opinion' : 'petitionReply', ...report];
    }
    return to === 'accepted' && (word === 'accept' || word === 'allot') ? ['acceptance'] : null;
  },
};
