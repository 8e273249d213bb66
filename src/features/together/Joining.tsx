import { useState } from 'react';
import { JoinNumber, type JoinCode, type OfferedJoining } from '../../../functions/contract/people/joining';
import { TextField } from '../../components/ask/TextField';
import { Button } from '../../components/base/Button';
import { Intro } from '../../components/base/Title';
import { Trouble } from '../../components/states/Trouble';
import { togetherWords as words } from '../../content/me/together';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';
import { JoinForm } from './JoinForm';
import { useScanned } from './useScanned';
import { Loading } from '../../components/states/Loading';

type Opened = { code: JoinCode; offer: OfferedJoining };

/** Somebody was asked to petition together: by the code they scanned, or the number they were told. */
export function Joining({ scanned }: { scanned: string | undefined }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const found = useScanned(scanned);
  if (opened) return <JoinForm {...opened} />;
  if (found.at === 'looking') return <Loading />;
  if (found.at === 'found') return <JoinForm code={found.code} offer={found.offer} />;
  return <AskNumber isInvalid={found.at === 'invalid'} onOpened={setOpened} />;
}

function AskNumber({ isInvalid, onOpened }: { isInvalid: boolean; onOpened: (opened: Opened) => void }) {
  const { call } = useServer();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const { state, send, refuse } = useDoing();

  async function look(): Promise<void> {
    const { data: code } = JoinNumber.safeParse(typed.replaceAll(/\s/gu, ''));
    if (code === undefined) return setError(words.numberLabel);
    const answer = await send(() => call('openJoining', { body: { code } }));
    if (answer.ok) onOpened({ code, offer: answer.reply });
    else if (answer.problem.code === 'code_invalid') refuse(words.wrong);
  }

  const failed = state.at === 'failed' ? state.problem.detail : isInvalid ? words.wrong : undefined;
  return (
    <>
      <Intro title={words.numberTitle} />
      <TextField
        id="join-number"
        label={words.numberLabel}
        hint={words.numberHint}
        keyboard="number"
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setError(undefined);
        }}
        error={error}
      />
      {failed !== undefined && <Trouble message={failed} />}
      <Button id="look" loading={state.at === 'sending'} onPress={() => void look()}>
        {words.look}
      </Button>
    </>
  );
}
