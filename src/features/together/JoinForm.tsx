import { useState } from 'react';
import {
  type JoinCode,
  NewParty,
  type JoinedCase,
  type OfferedJoining,
} from '../../../functions/contract/people/joining';
import type * as z from '../../../functions/contract/z';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import { Button } from '../../components/base/Button';
import { Intro } from '../../components/base/Title';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { Trouble } from '../../components/states/Trouble';
import { petitionTypeNames, togetherWords as words } from '../../content/me/together';
import { dayText } from '../../content/when';
import { residentPages } from '../../routes';
import { newKey } from '../../services/device/clientKey';
import { back, replace } from '../../services/navigation';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';
import { beforePersonalData } from '../../services/session/privacy';
import { OwnFields, useOwnFields } from './OwnFields';

/** What one would join, in neutral words; under which name; and one's word on it. */
export function JoinForm({ code, offer }: { code: JoinCode; offer: OfferedJoining }) {
  const { call, session } = useServer();
  const signedIn = session.state.read();
  const me = signedIn.at === 'in' ? signedIn.me : null;
  const own = useOwnFields({ name: me?.name, phone: me?.phone });
  // The same in every retry of the same words.
  const [key] = useState(newKey);
  const [joined, setJoined] = useState<JoinedCase | null>(null);
  const { state, send } = useDoing();

  async function join(): Promise<void> {
    const asked: z.input<typeof NewParty> = { code, key, ...own.given };
    const read = NewParty.safeParse(asked, { reportInput: true });
    if (!read.success) return own.show(fieldProblems(read.error.issues));
    if (!(await beforePersonalData())) return;
    const answer = await send(() => call('joinCase', { body: asked }));
    if (answer.ok) setJoined(answer.reply);
    else own.show(answer.problem.errors);
  }

  if (joined) return <Joined {...joined} />;
  return (
    <>
      <Intro title={words.asks(offer.askedBy)} />
      <Card>
        <Facts
          rows={[
            { label: words.what, value: offer.subject },
            { label: words.type, value: petitionTypeNames[offer.type] },
            { label: words.against, value: offer.against ?? words.nobody },
            { label: words.day, value: dayText(offer.filedOn) },
            { label: words.people, value: words.count(offer.people) },
          ]}
        />
      </Card>
      <Section title={words.means}>
        <List label={words.means}>
          <Row icon="eye" title={words.reads} note={words.readsNote} />
          <Row icon="bell" title={words.told} />
          <Row icon="check" title={words.tells} note={words.tellsNote} />
          <Row icon="lock" title={words.secret} note={words.secretNote} />
        </List>
      </Section>
      <OwnFields of={own} />
      {state.at === 'failed' && <Trouble message={state.problem.detail} />}
      <Button id="join-petition" loading={state.at === 'sending'} onPress={() => void join()}>
        {words.join}
      </Button>
      <Button id="not-now" variant="secondary" onPress={() => back()}>
        {words.notNow}
      </Button>
    </>
  );
}

const Joined = ({ caseId }: JoinedCase) => (
  <>
    <Intro title={words.done} note={words.doneNote} />
    <Button id="to-case" onPress={() => replace(residentPages.case.link({ caseId }))}>
      {words.toCase}
    </Button>
    <Button
      id="to-together"
      variant="secondary"
      onPress={() => replace(residentPages.together.link({ caseId }))}
    >
      {words.who}
    </Button>
  </>
);
