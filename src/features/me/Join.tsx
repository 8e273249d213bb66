import { useState } from 'react';
import { InvitationCode } from '../../../functions/contract/session';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { TextField } from '../../components/TextField';
import { Trouble } from '../../components/Trouble';
import { meWords } from '../../content/pages';
import { staffPages } from '../../routes';
import type { CallProblem } from '../../services/answer';
import { useFieldErrors } from '../../services/fieldErrors';
import { open } from '../../services/navigation';
import { useServer } from '../../services/server';

type Joining = { at: 'writing' } | { at: 'sending' } | { at: 'failed'; problem: CallProblem };

/** Taking up an invitation to work here. */
export function Join() {
  const { call, session } = useServer();
  const [code, setCode] = useState('');
  const [state, setState] = useState<Joining>({ at: 'writing' });
  const errors = useFieldErrors(['code']);

  async function join(): Promise<void> {
    const read = InvitationCode.safeParse({ code }, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    setState({ at: 'sending' });
    const answer = await call('join', { body: read.data });
    if (!answer.ok) return setState({ at: 'failed', problem: answer.problem });
    setState({ at: 'writing' });
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
      {state.at === 'failed' && <Trouble message={state.problem.detail} />}
      <Button id="join" variant="secondary" loading={state.at === 'sending'} onPress={() => void join()}>
        {meWords.joinButton}
      </Button>
    </Card>
  );
}
