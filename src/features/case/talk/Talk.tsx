import { View } from '@tarojs/components';
import type { CaseView } from '../../../../functions/contract/views';
import { Card } from '../../../components/show/Card';
import { Speech } from '../../../components/matter/Speech';
import { author } from '../../../content/author';
import { caseWords } from '../../../content/casePage';
import { eventName } from '../../../content/events';
import type { Reader } from '../../../content/holder';
import { whatWasSaid } from '../../../content/deeds/whatWasSaid';
import { moment } from '../../../content/when';
import { Files } from './Files';
import { filesOf } from './filesOf';

type TalkProps = { found: CaseView; reader: Reader };

/** Everything said since the filing, by either side, the latest last. */
export function Talk({ found, reader }: TalkProps) {
  const entries = found.timeline
    .map((entry) => ({ ...entry, rows: whatWasSaid(entry), files: filesOf(entry) }))
    .filter(({ rows, files }) => rows.length > 0 || files.length > 0);
  if (entries.length === 0) return null;
  return (
    <Card title={caseWords.said}>
      <View role="list" aria-label={caseWords.said}>
        {entries.map(({ seq, at, word, by, rows, files }) => (
          <Speech
            key={seq}
            who={`${author(by, reader)} · ${eventName(word)}`}
            when={moment(at)}
            mine={(by.standing === 'owner') === (reader === 'resident')}
          >
            {rows.map(({ label, value }) => (
              <View key={label}>
                {rows.length > 1 && <View className="follow-soft">{label}</View>}
                {value}
              </View>
            ))}
            <Files found={found} ids={files} reader={reader} />
          </Speech>
        ))}
      </View>
    </Card>
  );
}
