import type { HelpingView } from '../../contract/people/helping';
import type { Helping } from '../../store/helpings/helpingItem';

/** Leave as one of its two sides sees it, with the name of the other. */
export const shownHelping = (
  { id, scope, purpose, told, until, about, givenAt, guardian }: Helping,
  name: string,
): HelpingView => ({
  id,
  scope,
  purpose,
  told,
  until,
  name,
  caseId: about?.caseId ?? null,
  number: about?.number ?? null,
  givenAt,
  ...(guardian && { guardian }),
});
