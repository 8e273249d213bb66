import { useState } from 'react';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import { RecoveryCode } from '../../../functions/contract/session';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { HotlineButton } from '../../components/states/HotlineButton';
import { Notice } from '../../components/states/Notice';
import { TextField } from '../../components/ask/TextField';
import { Trouble } from '../../components/states/Trouble';
import { recoverWords } from '../../content/recover';
import { residentPages } from '../../routes';
import type { CallProblem } from '../../services/answer';
import { useFieldErrors } from '../../services/fieldErrors';
import { replace } from '../../services/navigation';
import { useRecovered } from '../../services/recovered';
import { useServer } from '../../services/server';

type Code = { code: string };
type Finding = { at: 'writing' } | { at: 'sending' } | { at: 'failed'; problem: CallProblem };

/** Finding a question again that was asked without a name: to look at it, or to make it one's own. */
export function Recover() {
  const { call, session } = useServer();
  const isNameless = useRecovered();
  const [code, setCode] = useState('');
  const [state, setState] = useState<Finding>({ at: 'writing' });
  const errors = useFieldErrors(['code']);
  const sending = state.at === 'sending';
  const failed = (problem: CallProblem) => setState({ at: 'failed', problem });

  async function find(how: (body: Code) => Promise<CallProblem | undefined>): Promise<void> {
    const read = RecoveryCode.safeParse({ code }, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    setState({ at: 'sending' });
    const problem = await how(read.data);
    if (problem) failed(problem);
  }

  async function see(body: Code): Promise<CallProblem | undefined> {
    const answer = await call('recover', { body });
    if (!answer.ok) return answer.problem;
    session.visit(answer.reply);
    replace(residentPages.cases.link());
    return undefined;
  }

  async function bind(body: Code): Promise<CallProblem | undefined> {
    const answer = await call('bindCase', { body });
    if (!answer.ok) return answer.problem;
    replace(residentPages.case.link({ caseId: answer.reply.caseId }));
    return undefined;
  }

  return (
    <>
      <Notice>{recoverWords.intro}</Notice>
      <Card>
        <TextField
          id="code"
          label={recoverWords.code}
          hint={recoverWords.codeHint}
          value={code}
          onChange={(text) => {
            setCode(text);
            errors.clear('code');
          }}
          error={errors.of('code')}
        />
        {state.at === 'failed' && <Trouble message={state.problem.detail} />}
        <Button id="see" loading={sending} onPress={() => void find(see)}>
          {recoverWords.see}
        </Button>
        {!isNameless && (
          <>
            <Button id="bind" variant="secondary" loading={sending} onPress={() => void find(bind)}>
              {recoverWords.bind}
            </Button>
            {recoverWords.bindNote}
          </>
        )}
      </Card>
      <Notice>{recoverWords.lost}</Notice>
      <HotlineButton />
    </>
  );
}
