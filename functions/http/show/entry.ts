import type { TimelineEntry } from '../../contract/views';
import type { CaseEvent } from '../../domain/case/case';

/** Events whose content is shown elsewhere: the form as the answers, another case as a link to its owner. */
const shownElsewhere: readonly CaseEvent['word'][] = ['file', 'becomes'];

/** One event of the timeline. */
export function showEntry({ seq, at, word, by, from, to, details, digest }: CaseEvent): TimelineEntry {
  const { standing, name, organisationName } = by;
  return {
    seq,
    at,
    word,
    from,
    to,
    digest,
    by: { standing, name, organisationName },
    details: shownElsewhere.includes(word) ? {} : details,
  };
}
