import { View } from '@tarojs/components';
import type { NoticeId, DeliveryView } from '../../../../functions/contract/case/deliveries';
import { Button } from '../../../components/base/Button';
import { Card } from '../../../components/show/Card';
import { Fold } from '../../../components/show/Fold';
import { Tag } from '../../../components/show/Tag';
import { Tags } from '../../../components/show/Tags';
import { notices } from '../../../content/notices';
import {
  rungNames,
  rungOutcomes,
  deliveryStates,
  deliveryWords,
} from '../../../content/case/steps/deliveries';
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

/** What came of one way over all the notices that went by it, in one line. */
function summaries(tellings: readonly DeliveryView[]): string[] {
  const all = tellings.flatMap(({ rungs }) => rungs);
  const ways = [...new Set(all.map(({ rung }) => rung))];
  return ways.map((way) => {
    const tried = all.filter(({ rung }) => rung === way);
    const came = tried.filter(({ outcome }) => outcome === 'confirmed').length;
    const last = tried.at(-1);
    const outcome = last && came < tried.length ? rungOutcomes[last.outcome] : '';
    return deliveryWords.way(rungNames[way], tried.length, came, outcome);
  });
}

type OneProps = Pick<DeliveriesProps, 'now' | 'onCall'> & { delivery: DeliveryView };

function One({ delivery, now, onCall }: OneProps) {
  const { noticeId, kind, at, state, statutory } = delivery;
  return (
    <View id={`telling-${noticeId}`} className="telling">
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
}

/**
 * How the resident was told, to staff: what somebody has to phone about, a line for each way, and each notice when it is asked
 * for, the latest first.
 */
export function Deliveries({ tellings, now, onCall }: DeliveriesProps) {
  if (tellings.length === 0) return null;
  const latest = [...tellings].reverse();
  const isToCall = ({ state }: DeliveryView) => state === 'toCall';
  const shown = tellings.length === 1 ? latest : latest.filter(isToCall);
  const folded = tellings.length === 1 ? [] : latest.filter((one) => !isToCall(one));
  const each = (some: readonly DeliveryView[]) =>
    some.map((delivery) => <One key={delivery.noticeId} delivery={delivery} now={now} onCall={onCall} />);
  return (
    <Card title={deliveryWords.title}>
      {each(shown)}
      {folded.length > 0 && (
        <>
          {summaries(folded).map((line) => (
            <View key={line}>{line}</View>
          ))}
          <Fold id="each-telling" label={deliveryWords.each(folded.length)}>
            {each(folded)}
          </Fold>
        </>
      )}
    </Card>
  );
}
