import { View } from '@tarojs/components';
import type { NoticeId, DeliveryView } from '../../../../functions/contract/case/deliveries';
import { Button } from '../../../components/base/Button';
import { Card } from '../../../components/show/Card';
import { Tag } from '../../../components/show/Tag';
import { Tags } from '../../../components/show/Tags';
import { notices } from '../../../content/notices';
import { rungNames, rungOutcomes, deliveryStates, deliveryWords } from '../../../content/case/deliveries';
import { momentFrom } from '../../../content/when';

const tones = { telling: 'info', told: 'good', declined: 'warn', failed: 'warn', toCall: 'bad' } as const;

/** By which way it reached them, or what became of each that was tried. */
function waysOf({ rungs }: DeliveryView, now: number): string[] {
  const confirmed = rungs.find(({ outcome }) => outcome === 'confirmed');
  if (confirmed) return [deliveryWords.by(rungNames[confirmed.rung], momentFrom(confirmed.at, now))];
  return rungs.map(({ rung, outcome, reason }) =>
    deliveryWords.tried(
      rungNames[rung],
      reason === 'notAnswered' ? deliveryWords.notAnswered : rungOutcomes[outcome],
    ),
  );
}

type DeliveriesProps = {
  tellings: readonly DeliveryView[];
  now: number;
  /** Notes a phone call about one of them; null when that is not for this person to do. */
  onCall: ((noticeId: NoticeId) => void) | null;
};

/** How the resident was told of each step, to staff: the latest first. */
export function Deliveries({ tellings, now, onCall }: DeliveriesProps) {
  if (tellings.length === 0) return null;
  return (
    <Card title={deliveryWords.title}>
      {[...tellings].reverse().map((delivery) => {
        const { noticeId, kind, at, state, statutory } = delivery;
        return (
          <View key={noticeId} id={`telling-${noticeId}`} className="telling">
            <Tags>
              <Tag tone={tones[state]}>{deliveryStates[state]}</Tag>
              {statutory && <Tag tone="plain">{deliveryWords.statutory}</Tag>}
            </Tags>
            <View>{`${notices[kind].resident.title} · ${momentFrom(at, now)}`}</View>
            {waysOf(delivery, now).map((way) => (
              <View key={way}>{way}</View>
            ))}
            {onCall && state === 'toCall' && (
              <Button id={`call-${noticeId}`} variant="secondary" onPress={() => onCall(noticeId)}>
                {deliveryWords.record}
              </Button>
            )}
          </View>
        );
      })}
    </Card>
  );
}
