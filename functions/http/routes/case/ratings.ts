import { onlyOwnOffice } from '../../auth/onlyOwnOffice';
import { answerRating, officeRatings, rate, ratingsOf } from '../../../work/case/rate';
import type { Handlers } from '../../context';

export const ratings: Pick<Handlers, 'ratings' | 'rate' | 'officeRatings' | 'answerRating'> = {
  ratings: ({ params }, context) => ratingsOf(params.caseId, context),

  rate: ({ params, body }, context) => rate(params.caseId, body, context),

  officeRatings: async ({ params, query }, context) => {
    onlyOwnOffice(context.actor, params.organisationId, ['supervisor']);
    return officeRatings(params.organisationId, query.month, context);
  },

  answerRating: async ({ params, body }, context) => {
    const { organisationId: id, ratingId } = params;
    onlyOwnOffice(context.actor, id, ['supervisor']);
    return answerRating({ id, ratingId, ...body }, context);
  },
};
