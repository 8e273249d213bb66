import { View } from '@tarojs/components';
import type { NoticeId, DeliveryView } from '../../../../functions/contract/deliveries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Tag } from '../../../components/Tag';
import { Tags } from '../../../components/Tags';
import { notices } from '../../../content/notices';
import { rungNames, rungOutcomes, tellingStates, tellingWords } from '../../../content/tellings';
import { momentFrom } from '../../../content/when';

const tones = { telling: 'info', told: 'good', declined: 'warn', failed: 'warn', toCall: 'bad' } as const;

/** By which way it reached them, or what became of each that was tried. */
function waysOf({ rungs }: DeliveryView, now: number): string[] {
  const confirmed = rungs.find(({ outcome }) => outcome === 'confirmed');
  if (confirmed) return [tellingWords.by(rungNames[confirmed.rung], momentFrom(confirmed.at, now))];
  return rungs.map(({ rung, outcome }) => tellingWords.tried(rungNames[rung], rungOutcomes[outcome]));
}

type TellingsProps = {
  tellings: readonly DeliveryView[];
  now: number;
  /** Notes a phone call about one of them; null when that is not for this person to do. */
  onCall: ((noticeId: NoticeId) => void) | null;
};

/** How the resident was told of each step, to staff: the latest first. */
export function Tellings({ tellings, now, onCall }: TellingsProps) {
  if (tellings.length === 0) return null;
  return (
    <Card title={tellingWords.title}>
      {[...tellings].reverse().map((telling) => {
        const { noticeId, kind, at, state, statutory } = telling;
        return (
          <View key={noticeId} id={`telling-${noticeId}`} className="telling">
            <Tags>
              <Tag tone={tones[state]}>{tellingStates[state]}</Tag>
              {statutory && <Tag tone="plain">{tellingWords.statutory}</Tag>}
            </Tags>
            <View>{`${notices[kind].resident.title} · ${momentFrom(at, now)}`}</View>
            {waysOf(telling, now).map((way) => (
              <View key={way}>{way}</View>
            ))}
            {onCall && state === 'toCall' && (
              <Button id={`call-${noticeId}`} variant="secondary" onPress={() => onCall(noticeId)}>
                {tellingWords.record}
              </Button>
            )}
          </View>
        );
      })}
    </Card>
  );
}
