import { useState } from 'react';
import { View } from '@tarojs/components';
import type { MyCase, MyData } from '../../../functions/contract/people/myData';
import type { CaseState } from '../../../functions/contract/case/views';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Confirm } from '../../components/frame/Confirm';
import { List, Row } from '../../components/show/List';
import { Outcome } from '../../components/states/Outcome';
import { consentWords as words } from '../../content/me/myData';
import { dayText, moment } from '../../content/when';
import { residentPages } from '../../routes';
import { open } from '../../services/navigation';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';
import { useOwnStep } from './useOwnStep';

/** What somebody agreed to in one of their cases and can take back there. */
function givenIn({ view: { state } }: MyCase): { what: string; follows: string }[] {
  const { actions, mandate } = state;
  const isOnPhone = actions.includes('declinePhoneService') && !actions.includes('agreePhoneService');
  return [
    ...(mandate?.agreed ? [{ what: words.mandate, follows: words.mandateFollows }] : []),
    ...(isOnPhone ? [{ what: words.phoneService, follows: words.phoneServiceFollows }] : []),
  ];
}

/** Whether a consent of its own to sensitive answers can be taken back in it, or given again. */
const asksSensitive = ({ view: { state } }: MyCase): boolean =>
  state.actions.includes('withdrawSensitive') || state.actions.includes('agreeSensitive');

/** That the consent of one case is taken back, and how it is given again. */
function Withdrawn({ about, onChanged }: { about: CaseState; onChanged: () => void }) {
  const { state, take } = useOwnStep(words.agreeSensitiveDone);

  async function agree(): Promise<void> {
    const answer = await take(about, { action: 'agreeSensitive', input: {} });
    if (answer.ok) onChanged();
  }

  return (
    <>
      <View>
        {words.sensitiveWithdrawn}（{about.number}）
      </View>
      <View className="field-hint">{words.agreeSensitiveNote}</View>
      <Button variant="secondary" loading={state.at === 'sending'} onPress={() => void agree()}>
        {words.agreeSensitive}
      </Button>
      <Outcome state={state} />
    </>
  );
}

type SensitiveProps = { one: MyCase; onChanged: () => void };

/** The consent to sensitive answers of one case, taken back by a step of that case; what follows is said before. */
function Sensitive({ one, onChanged }: SensitiveProps) {
  const about = one.view.state;
  const [asking, setAsking] = useState(false);
  const { state, take } = useOwnStep(words.sensitiveDone);
  const until = one.keptUntil === null ? words.keptOpen : words.keptTo(dayText(one.keptUntil));
  const follows = words.sensitiveFollows(until);

  async function withdraw(): Promise<void> {
    const answer = await take(about, { action: 'withdrawSensitive', input: {} });
    setAsking(false);
    if (answer.ok) onChanged();
  }

  if (about.actions.includes('agreeSensitive')) return <Withdrawn about={about} onChanged={onChanged} />;

  return (
    <>
      <View>
        {words.sensitive}（{about.number}）
      </View>
      <View className="field-hint">{follows}</View>
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
        {follows}
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
  const sensitive = found.cases.filter(asksSensitive);
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
      {sensitive.map((one) => (
        <Sensitive key={one.view.state.id} one={one} onChanged={onChanged} />
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
