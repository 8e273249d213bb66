import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../../../components/base/Button';
import { Page } from '../../../components/frame/Page';
import { Card } from '../../../components/show/Card';
import { List, Row } from '../../../components/show/List';
import { PlaceFacts } from '../../../components/show/PlaceFacts';
import { Section } from '../../../components/show/Section';
import { Notice } from '../../../components/states/Notice';
import { Verdict } from '../../../components/states/Verdict';
import { hotline } from '../../../content/places/hotline';
import { receivedWords as words } from '../../../content/filing/filing';
import { momentFrom } from '../../../content/when';
import { besideWords } from '../../../content/staff/beside';
import { residentPages, staffPages } from '../../../routes';
import { dial } from '../../../services/device/dial';
import { replace } from '../../../services/navigation';
import { useNow } from '../../../services/device/now';
import type { Posted } from '../../../services/outbox/posted';
import { openByCode } from '../../../services/codes/openByCode';
import { useServer } from '../../../services/server/server';
import { Aloud } from '../../../components/show/Aloud';
import { HelpSteps } from '../HelpSteps';
import { CodeToKeep } from './CodeToKeep';
import { Coming } from './Coming';
import { PaperSheet } from './PaperSheet';
import { NumberToKeep } from './NumberToKeep';
import type { SentPage } from './page';
import './Received.scss';

type ReceivedProps = { page: SentPage; posted: Posted };

/** It has arrived: its number, who has it, by when they act, and what comes next. */
export function Received({ page, posted }: ReceivedProps) {
  const { outbox, call, session } = useServer();
  const now = useNow();
  const { id, state, to } = posted;
  useEffect(() => outbox.told(id), [outbox, id]);
  if (state.at !== 'received') return null;
  const { caseId, arrival, receivedAt } = state;
  const isNameless = to === 'fileWithoutName';
  const isBeside = to === 'fileBeside';
  const code = outbox.codeOf(posted);
  const when = momentFrom(arrival?.filedAt ?? new Date(receivedAt).toISOString(), now);

  async function see(): Promise<void> {
    if (isBeside) {
      outbox.handedOver(id);
      replace(staffPages.today.link());
    } else if (caseId) replace(residentPages.case.link({ caseId }));
    else await openByCode(call, session, code);
  }

  return (
    <Page
      {...page}
      footer={
        <Button id="see" onPress={() => void see()}>
          {isBeside ? besideWords.done : caseId || code ? words.see : words.byCode}
        </Button>
      }
    >
      <View id="received">
        <Verdict
          tone="good"
          title={words.title}
          note={arrival ? words.got(when, arrival.deskName) : words.gotAt(when)}
        />
      </View>
      <Aloud />
      {arrival?.isEarlier && <Notice tone="warn">{words.earlier}</Notice>}
      {arrival && (
        <NumberToKeep number={arrival.number} desk={arrival.deskName} when={when} caseId={caseId} />
      )}
      {isNameless && <CodeToKeep code={code?.text} />}
      {isBeside && !code?.ask && <CodeToKeep code={undefined} />}
      {isBeside && arrival && code?.ask && (
        <PaperSheet
          number={arrival.number}
          desk={arrival.deskName}
          when={when}
          code={{ text: code.text, ask: code.ask, page: code.page }}
        />
      )}
      <Section title={words.next}>
        <List>
          {arrival?.dues.map((due) => (
            <Coming key={due.clock} due={due} now={now} />
          ))}
          {!arrival?.dues.length && (
            <Row icon="bell" title={caseId ? words.nothingDue : words.nothingDueByCode} />
          )}
          {caseId && arrival?.mayInvite && (
            <Row
              id="ask-together"
              icon="people"
              title={words.askOthers}
              note={words.askOthersNote}
              onPress={() => replace(residentPages.together.link({ caseId }))}
            />
          )}
          <Row
            id="ring-hotline"
            icon="phone"
            calls
            title={words.ring(hotline.number)}
            note={words.ringNote}
            onPress={() => dial(hotline.number)}
          />
        </List>
      </Section>
      {arrival?.cards.map(({ card, law }) => (
        <HelpSteps key={card} card={card} law={law} />
      ))}
      {arrival && (
        <Section title={words.goesTo}>
          <Card>
            <View className="strong">{arrival.deskName}</View>
            <PlaceFacts name={arrival.deskName} place={arrival.deskPlace} />
          </Card>
        </Section>
      )}
    </Page>
  );
}
