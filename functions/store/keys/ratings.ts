import type { CaseId, Instant, OrganisationId } from '../../contract/ids';
import type { Month } from '../../contract/deeds/ratings';

// Keys of ratings.

const casePrefix = 'RATING#';
const roundPrefix = 'ROUND#';

/** "What was said of this answer in this case?" */
export const ratingKey = (caseId: CaseId, seq: number) => ({
  pk: `${casePrefix}${caseId}`,
  sk: `${roundPrefix}${String(seq).padStart(4, '0')}`,
});
export const allRatings = (caseId: CaseId): string => `${casePrefix}${caseId}`;
export const ratedCaseIn = (pk: string): string => pk.slice(casePrefix.length);
export const ratedSeqIn = (sk: string): number => Number(sk.slice(roundPrefix.length));

/** "How was this office rated in this month?" Index `owner`. */
export const ratedIn = (id: OrganisationId, month: Month): string => `RATED#${id}#${month}`;
export const ratedKey = (id: OrganisationId, month: Month, at: Instant) => ({
  opk: ratedIn(id, month),
  osk: at,
});
