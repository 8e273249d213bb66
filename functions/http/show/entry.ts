import type { TimelineEntry } from '../../contract/case/views';
import type { Standing } from '../../contract/words';
import type { CaseEvent, Through } from '../../domain/case/case';
import { eventRule } from '../../domain/deeds';
import { isOnResidentsSide } from '../../domain/standing/helping';

/** Events whose content is shown elsewhere: the form as the answers, what was set right beside them, who joined, what they set right and whom they chose among those who petition together, another case as a link to its owner. */
const shownElsewhere: readonly CaseEvent['word'][] = [
  ...(['file', 'becomes', 'correct', 'join', 'correctParty', 'chooseSpeaker'] as const),
];

/** Whether the words of a step are for somebody with this standing. */
const isFor = (word: CaseEvent['word'], standing: Standing): boolean =>
  eventRule(word).wordsFor?.includes(standing) ?? true;

/** Of several who petition together: that it was the reader, or which of the others. */
export type ShownAuthor = Partial<Pick<TimelineEntry['by'], 'name' | 'mine'>>;

/** Who wrote it down, and of what came to an office how and when; where the original lies is of no use to others. */
const showWriter = ({ name, organisationName, received }: Through) => ({
  ...{ name, organisationName },
  ...(received && { received: { way: received.way, at: received.at } }),
});

/** One event of the timeline, as one who stands so to the case reads it. */
export function showEntry(
  { seq, at, word, by, from, to, details, digest }: CaseEvent,
  reader: Standing,
  shown: ShownAuthor = {},
): TimelineEntry {
  const { standing, name, organisationName, through, standsInFor, prepared, guardian } = by;
  const isShown = !shownElsewhere.includes(word) && isFor(word, reader);
  return {
    seq,
    at,
    word,
    from,
    to,
    digest,
    by: {
      ...{ standing, name, organisationName },
      ...shown,
      ...(through && { through: showWriter(through) }),
      ...(guardian && { guardian }),
      ...(standsInFor && { standsInFor: standsInFor.name }),
      ...(prepared && !isOnResidentsSide(reader) && { prepared: prepared.name }),
    },
    details: isShown ? details : {},
  };
}
