import { View } from '@tarojs/components';
import type { CaseView } from '../../../../functions/contract/case/views';
import { Card } from '../../../components/show/Card';
import { Speech } from '../../../components/matter/Speech';
import { uncheckedText } from '../../../content/case/articles';
import { author } from '../../../content/case/author';
import { caseWords } from '../../../content/case/casePage';
import { eventName } from '../../../content/case/events';
import { whatWasSaid } from '../../../content/deeds/whatWasSaid';
import { moment } from '../../../content/when';
import { inARow } from '../earlier/earlier';
import { EarlierLine } from '../earlier/EarlierLine';
import { useEarlier } from '../earlier/useEarlier';
import { Files } from './Files';
import { filesOf } from './filesOf';

/** To staff: everything said since the filing, by either side, the latest last. */
export function Talk({ found }: { found: CaseView }) {
  const { left } = useEarlier();
  const entries = inARow(found)
    .map((entry) => ({ ...entry, rows: whatWasSaid(entry), files: filesOf(entry) }))
    .filter(({ rows, files }) => rows.length > 0 || files.length > 0);
  if (entries.length === 0 && left === 0) return null;
  return (
    <Card title={caseWords.said}>
      <EarlierLine id="more-talk" />
      <View role="list" aria-label={caseWords.said}>
        {entries.map(({ seq, at, word, by, rows, files, unchecked }) => (
          <Speech
            key={seq}
            who={`${author(by, 'staff')} · ${eventName(word)}`}
            when={moment(at)}
            mine={!['owner', 'party', 'helper'].includes(by.standing)}
          >
            {rows.map(({ label, value }) => (
              <View key={label}>
                {rows.length > 1 && <View className="follow-soft">{label}</View>}
                {value}
              </View>
            ))}
            {unchecked && <View className="follow-soft">{uncheckedText(unchecked)}</View>}
            <Files found={found} ids={files} reader="staff" />
          </Speech>
        ))}
      </View>
    </Card>
  );
}
