import { View } from '@tarojs/components';
import type { CaseView, TimelineEntry } from '../../../../functions/contract/case/views';
import { Card } from '../../../components/show/Card';
import { Fold } from '../../../components/show/Fold';
import { Speech } from '../../../components/matter/Speech';
import { versionOf, versionText } from '../../../content/case/steps/answerVersions';
import { uncheckedText } from '../../../content/case/steps/articles';
import { author } from '../../../content/case/page/author';
import { caseWords } from '../../../content/case/page/casePage';
import { eventName } from '../../../content/case/steps/events';
import { myCaseWords } from '../../../content/case/page/myCase';
import { whatWasSaid } from '../../../content/deeds/whatWasSaid';
import { moment } from '../../../content/when';
import { inARow } from '../earlier/inARow';
import { EarlierLine } from '../earlier/EarlierLine';
import { useEarlier } from '../earlier/useEarlier';
import { Files } from './Files';
import { filesOf } from './filesOf';

/** So many stand open, the latest: a case of sixty is no longer than one of five. */
const open = 5;

type LineProps = { found: CaseView; entry: TimelineEntry };

function Line({ found, entry }: LineProps) {
  const { at, word, by, unchecked } = entry;
  const rows = whatWasSaid(entry);
  const version = versionOf(entry, found.timeline);
  return (
    <Speech
      who={`${author(by, 'staff')} · ${eventName(word)}`}
      when={moment(at)}
      mine={!['owner', 'party', 'helper'].includes(by.standing)}
    >
      {version && <View className="follow-soft">{versionText(version)}</View>}
      {rows.map(({ label, value }) => (
        <View key={label}>
          {rows.length > 1 && <View className="follow-soft">{label}</View>}
          {value}
        </View>
      ))}
      {unchecked && <View className="follow-soft">{uncheckedText(unchecked)}</View>}
      <Files found={found} ids={filesOf(entry)} reader="staff" />
    </Speech>
  );
}

const Lines = ({ found, entries }: { found: CaseView; entries: readonly TimelineEntry[] }) => (
  <View role="list" aria-label={caseWords.said}>
    {entries.map((entry) => (
      <Line key={entry.seq} found={found} entry={entry} />
    ))}
  </View>
);

/** To staff: everything said since the filing, by either side, the latest last: five of it, the rest folded. */
export function Talk({ found }: { found: CaseView }) {
  const { left } = useEarlier();
  const said = inARow(found).filter((entry) => whatWasSaid(entry).length > 0 || filesOf(entry).length > 0);
  if (said.length === 0 && left === 0) return null;
  const earlier = said.slice(0, -open);
  const before = <EarlierLine id="more-talk" />;
  return (
    <Card title={caseWords.said}>
      {earlier.length === 0 && before}
      {earlier.length > 0 && (
        <Fold id="earlier-talk" label={myCaseWords.earlier(earlier.length)}>
          {before}
          <Lines found={found} entries={earlier} />
        </Fold>
      )}
      <Lines found={found} entries={said.slice(-open)} />
    </Card>
  );
}
