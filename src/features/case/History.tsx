import type { CaseView } from '../../../functions/contract/case/views';
import { Card } from '../../components/show/Card';
import { Timeline } from '../../components/matter/Timeline';
import { author } from '../../content/case/page/author';
import { caseWords } from '../../content/case/page/casePage';
import { eventText } from '../../content/case/steps/events';
import type { Reader } from '../../content/case/page/holder';
import { moment } from '../../content/when';
import { inARow } from './earlier/inARow';
import { EarlierLine } from './earlier/EarlierLine';

type HistoryProps = { found: Pick<CaseView, 'timeline' | 'earlier'>; reader: Reader };

/** What happened, the latest first: who did what, when. */
export function History({ found, reader }: HistoryProps) {
  const steps = inARow(found);
  if (steps.length === 0) return null;
  const entries = steps.map((entry) => ({
    key: String(entry.seq),
    title: eventText(entry),
    when: `${moment(entry.at)} · ${author(entry.by, reader)}`,
  }));
  return (
    <Card title={caseWords.history}>
      <Timeline label={caseWords.history} entries={entries.reverse()} />
      <EarlierLine id="more-history" />
    </Card>
  );
}
