import { useState } from 'react';
import { View } from '@tarojs/components';
import type { MyCase, MyData } from '../../../functions/contract/myData';
import type { CaseState } from '../../../functions/contract/views';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Confirm } from '../../components/Confirm';
import { List, Row } from '../../components/List';
import { Outcome } from '../../components/Outcome';
import { consentWords as words } from '../../content/myData';
import { moment } from '../../content/when';
import { residentPages } from '../../routes';
import { open } from '../../services/navigation';
import { useServer } from '../../services/server';
import { useDoing } from '../../services/useSending';
import { useLetter } from './useLetter';

/** What somebody agreed to in one of their cases and can take back there. */
function givenIn({ view: { state } }: MyCase): { what: string; follows: string }[] {
  const { actions, mandate } = state;
  const isOnPhone = actions.includes('declinePhoneService') && !actions.includes('agreePhoneService');
  return [
    ...(mandate?.agreed ? [{ what: words.mandate, follows: words.mandateFollows }] : []),
    ...(isOnPhone ? [{ what: words.phoneService, follows: words.phoneServiceFollows }] : []),
  ];
}

/** Whether it was filed with a consent of its own to sensitive answers, which has not been taken back. */
const mayTakeBackSensitive = ({ view: { state, answers, timeline } }: MyCase): boolean =>
  state.actions.includes('message') &&
  answers !== null &&
  'sensitiveConsent' in answers.form &&
  answers.form.sensitiveConsent === true &&
  !timeline.some(({ details }) => details.text === words.sensitiveLetter);

/** The consent to sensitive answers of one case, taken back by a step of that case. */
function Sensitive({ about, onChanged }: { about: CaseState; onChanged: () => void }) {
  const [asking, setAsking] = useState(false);
  const { state, write } = useLetter(words.sensitiveDone);

  async function withdraw(): Promise<void> {
    const isDone = await write(about, words.sensitiveLetter);
    setAsking(false);
    if (isDone) onChanged();
  }

  return (
    <>
      <View>
        {words.sensitive}（{about.number}）
      </View>
      <View className="field-hint">{words.sensitiveFollows}</View>
      <Button variant="secondary" onPress={() => setAsking(true)}>
        {words.withdrawSensitive}
      </Button>
      <Outcome state={state} />
      <Confirm
        open={asking}
        title={words.sensitiveSure}
        act={words.withdrawSensitive}
        loading={state.at === 'sending'}
        onConfirm={() => void withdraw()}
        onCancel={() => setAsking(false)}
      >
        {words.sensitiveFollows}
      </Confirm>
    </>
  );
}

/** Every consent that stands: what was agreed to, what follows when it is taken back, and where that is done. */
export function Consents({ found, onChanged }: { found: MyData; onChanged: () => void }) {
  const { call } = useServer();
  const { state, send } = useDoing();
  const { consents } = found.person;
  const isGiven = consents.some((one) => one.isGiven);
  const takenBack = consents
    .flatMap(({ withdrawnAt }) => withdrawnAt ?? [])
    .sort()
    .at(-1);
  const sensitive = found.cases.filter(mayTakeBackSensitive);
  const inCases = found.cases.flatMap((one) =>
    givenIn(one).map((given) => ({ ...given, of: one.view.state })),
  );

  async function withdraw(): Promise<void> {
    const answer = await send(
      () => call('withdrawConsents', {}),
      () => words.messagesDone,
    );
    if (answer.ok) onChanged();
  }

  return (
    <Card title={words.title}>
      <View className="field-hint">{words.note}</View>
      {!isGiven && inCases.length + sensitive.length === 0 && <View>{words.none}</View>}
      {isGiven && (
        <>
          <View>{words.messages}</View>
          <View className="field-hint">{words.messagesGiven}</View>
          <Button
            id="withdraw-messages"
            variant="secondary"
            loading={state.at === 'sending'}
            onPress={() => void withdraw()}
          >
            {words.withdrawMessages}
          </Button>
        </>
      )}
      {!isGiven && takenBack !== undefined && (
        <View className="field-hint">
          {words.messages}：{words.messagesWithdrawn(moment(takenBack))}
        </View>
      )}
      <Outcome state={state} />
      {sensitive.map(({ view }) => (
        <Sensitive key={view.state.id} about={view.state} onChanged={onChanged} />
      ))}
      {inCases.length > 0 && (
        <List label={words.title}>
          {inCases.map(({ what, follows, of }) => (
            <Row
              key={`${of.id} ${what}`}
              title={what}
              note={`${of.number} · ${follows}`}
              onPress={() => open(residentPages.case.link({ caseId: of.id }))}
            />
          ))}
        </List>
      )}
    </Card>
  );
}
