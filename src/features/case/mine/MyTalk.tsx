import { View } from '@tarojs/components';
import type { EventWord } from '../../../../functions/contract/deeds/actions';
import type { CaseView, TimelineEntry } from '../../../../functions/contract/case/views';
import { Card } from '../../../components/show/Card';
import { Fold } from '../../../components/show/Fold';
import { Speech } from '../../../components/matter/Speech';
import { author } from '../../../content/case/page/author';
import { caseWords } from '../../../content/case/page/casePage';
import { versionOf, versionText } from '../../../content/case/steps/answerVersions';
import { whatWasSaid } from '../../../content/deeds/whatWasSaid';
import { myCaseWords as words } from '../../../content/case/page/myCase';
import { momentFrom } from '../../../content/when';
import { useNow } from '../../../services/device/now';
import { inARow } from '../earlier/inARow';
import { isOwn } from '../screen';
import { EarlierLine } from '../earlier/EarlierLine';
import { useEarlier } from '../earlier/useEarlier';
import { Files } from '../talk/Files';
import { filesOf } from '../talk/filesOf';

/** What one says to another. Steps of the office are not: they stand in the history, a decision on top of the page. */
const spoken: readonly EventWord[] = [
  'message',
  'followUp',
  'answer',
  'takeBackAnswer',
  'correctAnswer',
  'promise',
  'reopen',
  'supplyMaterials',
  'askExplanation',
  'attachFiles',
  'recordReply',
  'proposeSettlement',
  'declineSettlement',
  'recordPerformance',
  'denyPerformance',
  'object',
  'askReview',
  'askReReview',
  'askChange',
  'askToEnd',
  'giveReply',
];

/** So many stand open, the latest. */
const open = 5;

/** Mine, or of whoever helps me; of several who petition together the others are named. */
const isMine = ({ by }: TimelineEntry): boolean =>
  by.mine ?? (by.standing === 'helper' || (by.standing === 'owner' && by.name === null));

type LineProps = { found: CaseView; entry: TimelineEntry };

function Line({ found, entry }: LineProps) {
  const now = useNow();
  const rows = whatWasSaid(entry);
  const version = versionOf(entry, found.timeline);
  return (
    <Speech
      who={author(entry.by, isOwn(found.state) ? 'resident' : 'staff')}
      when={momentFrom(entry.at, now)}
      mine={isMine(entry)}
    >
      {version && <View className="follow-soft">{versionText(version)}</View>}
      {rows.map(({ label, value }) => (
        <View key={label}>
          {rows.length > 1 && <View className="follow-soft">{label}</View>}
          {value}
        </View>
      ))}
      <Files found={found} ids={filesOf(entry)} reader="resident" />
    </Speech>
  );
}

/** What was said since the filing, the latest last: five of it, the rest folded. `news` stands on top of the page already. */
export function MyTalk({ found, news }: { found: CaseView; news: TimelineEntry | undefined }) {
  const { left } = useEarlier();
  const said = inARow(found).filter(
    (entry) =>
      entry.seq !== news?.seq &&
      spoken.includes(entry.word) &&
      (whatWasSaid(entry).length > 0 || filesOf(entry).length > 0),
  );
  if (said.length === 0 && left === 0) return null;
  const lines = (entries: readonly TimelineEntry[]) => (
    <View role="list" aria-label={caseWords.said}>
      {entries.map((entry) => (
        <Line key={entry.seq} found={found} entry={entry} />
      ))}
    </View>
  );
  const earlier = said.slice(0, -open);
  const before = <EarlierLine id="more-talk" />;
  return (
    <Card title={caseWords.said}>
      {earlier.length === 0 && before}
      {earlier.length > 0 && (
        <Fold id="earlier-talk" label={words.earlier(earlier.length)}>
          {before}
          {lines(earlier)}
        </Fold>
      )}
      {lines(said.slice(-open))}
    </Card>
  );
}
