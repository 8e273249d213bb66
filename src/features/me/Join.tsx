import { useState } from 'react';
import { InvitationCode } from '../../../functions/contract/people/session';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Outcome } from '../../components/states/Outcome';
import { TextField } from '../../components/ask/TextField';
import { meWords } from '../../content/pages';
import { staffPages } from '../../routes';
import { useDoing } from '../../services/server/useSending';
import { useFieldErrors } from '../../services/server/fieldErrors';
import { open } from '../../services/navigation';
import { useServer } from '../../services/server/server';

/** Taking up an invitation to work here. */
export function Join() {
  const { call, session } = useServer();
  const [code, setCode] = useState('');
  const { state, send } = useDoing();
  const errors = useFieldErrors(['code']);

  async function join(): Promise<void> {
    const read = InvitationCode.safeParse({ code }, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    const answer = await send(() => call('join', { body: read.data }));
    if (!answer.ok) return;
    setCode('');
    session.accept(answer.reply);
    open(staffPages.today.link());
  }

  return (
    <Card title={meWords.join}>
      <TextField
        id="code"
        label={meWords.code}
        hint={meWords.joinNote}
        value={code}
        onChange={(text) => {
          setCode(text);
          errors.clear('code');
        }}
        error={errors.of('code')}
      />
      <Outcome state={state} />
      <Button id="join" variant="secondary" loading={state.at === 'sending'} onPress={() => void join()}>
        {meWords.joinButton}
      </Button>
    </Card>
  );
}
