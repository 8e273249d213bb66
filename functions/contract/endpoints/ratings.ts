import { CaseId, OrganisationId } from '../ids';
import { Month, NewRating, OfficeRatings, RatingRounds } from '../deeds/ratings';
import { Message } from '../text';
import * as z from '../z';
import type { Endpoint } from './endpoint';

const caseOnly = z.strictObject({ caseId: CaseId });

/** How residents find that they were served; read by the office once the month has closed. */
export const ratingEndpoints = {
  ratings: {
    method: 'GET',
    path: '/v1/cases/{caseId}/ratings',
    title: 'What I can rate of my case, and what I said',
    open: false,
    params: caseOnly,
    query: null,
    body: null,
    reply: RatingRounds,
  },
  rate: {
    method: 'POST',
    path: '/v1/cases/{caseId}/ratings',
    title: 'Rate one answer or decision, or change what I said while the month runs',
    open: false,
    params: caseOnly,
    query: null,
    body: NewRating,
    reply: RatingRounds,
  },
  officeRatings: {
    method: 'GET',
    path: '/v1/organisations/{organisationId}/ratings',
    title: 'How my office was rated in a month that has closed',
    open: false,
    params: z.strictObject({ organisationId: OrganisationId }),
    query: z.strictObject({ month: Month.optional() }),
    body: null,
    reply: OfficeRatings,
  },
  answerRating: {
    method: 'POST',
    path: '/v1/organisations/{organisationId}/ratings/{ratingId}',
    title: 'Say what was done about a bad rating',
    open: false,
    params: z.strictObject({ organisationId: OrganisationId, ratingId: z.string().regex(/^[0-9a-f]{32}$/) }),
    query: null,
    body: z.strictObject({ month: Month, text: Message }),
    reply: OfficeRatings,
  },
} as const satisfies Record<string, Endpoint>;
