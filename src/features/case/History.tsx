import type { TimelineEntry } from '../../../functions/contract/views';
import { Card } from '../../components/show/Card';
import { Timeline } from '../../components/matter/Timeline';
import { author } from '../../content/author';
import { caseWords } from '../../content/casePage';
import { eventText } from '../../content/events';
import type { Reader } from '../../content/holder';
import { moment } from '../../content/when';

type HistoryProps = { timeline: readonly TimelineEntry[]; reader: Reader };

/** What happened, the latest first: who did what, when. */
export function History({ timeline, reader }: HistoryProps) {
  if (timeline.length === 0) return null;
  const entries = timeline.map((entry) => ({
    key: String(entry.seq),
    title: eventText(entry),
    when: `${moment(entry.at)} · ${author(entry.by, reader)}`,
  }));
  return (
    <Card title={caseWords.history}>
      <Timeline label={caseWords.history} entries={entries.reverse()} />
    </Card>
  );
}
