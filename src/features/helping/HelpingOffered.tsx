import { useState } from 'react';
import type { Scene } from '../../../functions/contract/numbers/scene';
import type { HelpingView, OfferedHelping } from '../../../functions/contract/people/helping';
import { TakenHelping } from '../../../functions/contract/people/helping';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import { TextField } from '../../components/ask/TextField';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { List, Row } from '../../components/show/List';
import { Notice } from '../../components/states/Notice';
import { Trouble } from '../../components/states/Trouble';
import { aboutText, helpingWords as words, scopes } from '../../content/me/helping';
import { dayText } from '../../content/when';
import { back } from '../../services/navigation';
import { useFieldErrors } from '../../services/server/fieldErrors';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';
import { beginHelping } from '../../services/session/helping';

/** Somebody asks me to act for them: how far, until when; and my word on it. */
export function HelpingOffered({ scene, offer }: { scene: Scene; offer: OfferedHelping }) {
  const { call, session } = useServer();
  const signedIn = session.state.read();
  const [name, setName] = useState((signedIn.at === 'in' && signedIn.me.name) || '');
  const [taken, setTaken] = useState<HelpingView | null>(null);
  const errors = useFieldErrors(['name']);
  const { state, send } = useDoing();

  async function take(): Promise<void> {
    const read = TakenHelping.safeParse({ scene, name }, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    const answer = await send(() => call('takeHelping', { body: read.data }));
    if (answer.ok) setTaken(answer.reply);
    else errors.show(answer.problem.errors);
  }

  if (taken) return <Taken leave={taken} />;
  return (
    <Card title={words.offered(offer.name)}>
      <Facts
        rows={[
          { label: words.purpose, value: offer.purpose },
          { label: words.which, value: aboutText(offer) },
          { label: words.lastDay, value: dayText(offer.until) },
        ]}
      />
      <List label={words.may}>
        <Row icon="check" title={scopes[offer.scope].may} />
        {offer.told && <Row icon="bell" title={words.toldToo} />}
        <Row icon="close" title={words.mayNot} note={words.mayNotNote} />
      </List>
      <TextField
        id="name"
        label={words.takeName}
        hint={words.takeNameHint}
        value={name}
        onChange={(text) => {
          setName(text);
          errors.clear('name');
        }}
        error={errors.of('name')}
      />
      {state.at === 'failed' && <Trouble message={state.problem.detail} />}
      <Button id="take-helping" loading={state.at === 'sending'} onPress={() => void take()}>
        {words.take}
      </Button>
      <Button id="not-now" variant="secondary" onPress={() => back()}>
        {words.notNow}
      </Button>
    </Card>
  );
}

const Taken = ({ leave }: { leave: HelpingView }) => (
  <>
    <Notice tone="good" title={words.taken(leave.name)}>
      {words.takenNote}
    </Notice>
    <Button id="begin-helping" onPress={() => beginHelping(leave)}>
      {words.begin(leave.name)}
    </Button>
  </>
);
