import { onlyOwnOffice } from '../../auth/onlyOwnOffice';
import type { Handlers } from '../../context';

// Asked for seldom: loaded when somebody does.
export const ratings: Pick<Handlers, 'ratings' | 'rate' | 'officeRatings' | 'answerRating'> = {
  ratings: async ({ params }, context) => {
    const { ratingsOf } = await import('../../../work/case/rate');
    return ratingsOf(params.caseId, context);
  },

  rate: async ({ params, body }, context) => {
    const { rate } = await import('../../../work/case/rate');
    return rate(params.caseId, body, context);
  },

  officeRatings: async ({ params, query }, context) => {
    onlyOwnOffice(context.actor, params.organisationId, ['supervisor']);
    const { officeRatings } = await import('../../../work/case/rate');
    return officeRatings(params.organisationId, query.month, context);
  },

  answerRating: async ({ params, body }, context) => {
    const { organisationId: id, ratingId } = params;
    onlyOwnOffice(context.actor, id, ['supervisor']);
    const { answerRating } = await import('../../../work/case/rate');
    return answerRating({ id, ratingId, ...body }, context);
  },
};
