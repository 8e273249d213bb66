import { useCallback } from 'react';
import type { OrganisationId } from '../../../functions/contract/ids';
import { officeRatingWords } from '../../content/case/page/ratings';
import { dayText } from '../../content/when';
import { useServer } from '../server/server';
import { useReading } from '../server/useReading';

/**
 * Bad ratings of the month that closed last which nobody has answered, and their last day; that day over, that they are
 * late. Null where there are none, or nothing is known. Nothing is said of a month that still runs, nor of any case.
 */
export function useBadRatings(organisationId: OrganisationId, shown: number): string | null {
  const { call } = useServer();
  const ask = useCallback(
    () => call('officeRatings', { params: { organisationId }, query: {} }),
    [call, organisationId],
  );
  const { state } = useReading(ask, shown);
  if (state.at !== 'ready') return null;
  const waiting = state.found.ratings.filter(({ fixBy, answer }) => fixBy !== null && answer === null);
  const [last] = waiting.flatMap(({ fixBy }) => fixBy ?? []).sort();
  if (last === undefined) return null;
  return waiting.some(({ isLate }) => isLate)
    ? officeRatingWords.waitingLate(waiting.length)
    : officeRatingWords.waiting(waiting.length, dayText(last));
}
