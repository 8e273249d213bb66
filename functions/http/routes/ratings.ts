import { onlyOwnOffice } from '../auth/onlyOwnOffice';
import type { Handlers } from '../context';

/** Asked for seldom: loaded when somebody does. */
const rating = () => import('../../work/rate');

export const ratings: Pick<Handlers, 'ratings' | 'rate' | 'officeRatings' | 'answerRating'> = {
  ratings: async ({ params }, context) => (await rating()).ratingsOf(params.caseId, context),

  rate: async ({ params, body }, context) => (await rating()).rate(params.caseId, body, context),

  officeRatings: async ({ params, query }, context) => {
    onlyOwnOffice(context.actor, params.organisationId, ['supervisor']);
    return (await rating()).officeRatings(params.organisationId, query.month, context);
  },

  answerRating: async ({ params, body }, context) => {
    const { organisationId: id, ratingId } = params;
    onlyOwnOffice(context.actor, id, ['supervisor']);
    return (await rating()).answerRating({ id, ratingId, ...body }, context);
  },
};
