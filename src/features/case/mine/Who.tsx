import { View } from '@tarojs/components';
import type { CaseView, HolderView } from '../../../../functions/contract/case/views';
import { Button } from '../../../components/base/Button';
import { Card } from '../../../components/show/Card';
import { Fold } from '../../../components/show/Fold';
import { PlaceFacts } from '../../../components/show/PlaceFacts';
import { caseWords } from '../../../content/case/page/casePage';
import { myCaseWords as words } from '../../../content/case/page/myCase';
import { dayText, momentFrom } from '../../../content/when';
import { dial } from '../../../services/device/dial';
import { useNow } from '../../../services/device/now';
import { Ended } from '../dates/Ended';
import { Coming } from '../dates/Coming';
import { MyDue } from './MyDue';
import { Steps } from './NewsHead';

/** One name: the person who has it, else the office that does; of what waits for nobody there, the office it was at. */
const whoHas = (holder: HolderView, deskName: string): { who: string; office: string | null } =>
  holder.at === 'person'
    ? { who: holder.name, office: holder.organisationName }
    : { who: holder.at === 'desk' ? holder.organisationName : deskName, office: null };

/** Who has it and how they are reached, and until when each thing has to be done. */
export function Who({ found: { state, ended } }: { found: CaseView }) {
  const { holder, dues, toCome, deskName, deskPlace, limitationOn } = state;
  const now = useNow();
  const { who, office } = whoHas(holder, deskName);
  const isOver = holder.at === 'nobody';
  const isTheirs = holder.at === 'desk' || holder.at === 'person';
  return (
    <Card title={isTheirs ? words.who : words.office}>
      <View className="follow-holder">{who}</View>
      {office && <View className="follow-soft">{office}</View>}
      {isTheirs && <View className="follow-soft">{caseWords.since(momentFrom(holder.since, now))}</View>}
      {deskPlace && (
        <Button
          id="ring-office"
          variant="link"
          label={`${words.ring(deskPlace.phone)}，${deskName}`}
          onPress={() => dial(deskPlace.phone.replace('-', ''))}
        >
          {words.ring(deskPlace.phone)}
        </Button>
      )}
      <Fold id="office-place" label={words.where}>
        <PlaceFacts name={deskName} place={deskPlace} />
      </Fold>
      {dues.map((due) => (
        <MyDue key={due.clock} due={due} />
      ))}
      {toCome.map((due) => (
        <Coming key={due.clock} due={due} reader="resident" />
      ))}
      {limitationOn && !isOver && (
        <View className="follow-due">
          <View className="follow-due-title">{words.limitation}</View>
          <View className="follow-due-day">{dayText(limitationOn)}</View>
          <View className="follow-soft">{words.limitationNote}</View>
        </View>
      )}
      <Ended ended={ended} />
      <Steps state={state} />
    </Card>
  );
}
