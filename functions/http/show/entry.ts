import type { TimelineEntry } from '../../contract/views';
import type { CaseEvent } from '../../domain/case';

/** One event of the timeline. The form is shown once, as the answers, and not again in the event of its filing. */
export function showEntry({ seq, at, word, by, from, to, details, digest }: CaseEvent): TimelineEntry {
  const { standing, name, organisationName } = by;
  return {
    ...{ seq, at, word, from, to, digest },
    by: { standing, name, organisationName },
    details: word === 'file' ? {} : details,
  };
}
