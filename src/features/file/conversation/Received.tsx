import { View } from '@tarojs/components';
import type { CaseView } from '../../../../functions/contract/views';
import { Button } from '../../../components/base/Button';
import { Intro } from '../../../components/base/Title';
import { Page } from '../../../components/frame/Page';
import { Card } from '../../../components/show/Card';
import { HotlineButton } from '../../../components/states/HotlineButton';
import { receivedWords } from '../../../content/filing';
import { lastMoment, momentFrom } from '../../../content/when';
import { residentPages } from '../../../routes';
import { open, replace } from '../../../services/navigation';
import { useNow } from '../../../services/now';
import { HelpCards } from '../HelpCards';

type ReceivedProps = { page: { title: string; heading: string; back: string }; view: CaseView };

/** It has arrived: its number, who has it, by when they act, and what comes next. */
export function Received({ page, view: { state, help } }: ReceivedProps) {
  const { id: caseId, number, filedAt, deskName, dues } = state;
  const now = useNow();
  const coming = dues.filter(({ audience }) => audience === 'staff');
  return (
    <Page
      {...page}
      footer={
        <Button id="see" onPress={() => replace(residentPages.case.link({ caseId }))}>
          {receivedWords.see}
        </Button>
      }
    >
      <View id="received">
        <Intro title={receivedWords.title} note={receivedWords.got(momentFrom(filedAt, now), deskName)} />
      </View>
      <Card>
        <View className="note">{receivedWords.number}</View>
        <View className="received-number">{number}</View>
        <Button
          id="receipt"
          variant="link"
          onPress={() => open(residentPages.receipt.link({ caseId, seq: '1' }))}
        >
          {receivedWords.receipt}
        </Button>
      </Card>
      <HelpCards cards={help?.cards ?? []} />
      <Card title={receivedWords.next}>
        {coming.map((due) => (
          <View key={due.clock} className="received-next">
            {receivedWords.until(due.title, lastMoment(due))}
          </View>
        ))}
        {coming.length === 0 && <View className="received-next">{receivedWords.nothingDue}</View>}
        <HotlineButton />
      </Card>
    </Page>
  );
}
