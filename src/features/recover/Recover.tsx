import { useState } from 'react';
import { View } from '@tarojs/components';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import { RecoveryCode } from '../../../functions/contract/people/session';
import type * as z from '../../../functions/contract/z';
import { Button } from '../../components/base/Button';
import { HotlineButton } from '../../components/states/HotlineButton';
import { Notice } from '../../components/states/Notice';
import { TextField } from '../../components/ask/TextField';
import { Trouble } from '../../components/states/Trouble';
import { lockOfCode, recoverWords } from '../../content/me/recover';
import { residentPages } from '../../routes';
import { codeOnPaper } from '../../services/codes/paperCode';
import type { CallProblem } from '../../services/server/answer';
import { useFieldErrors } from '../../services/server/fieldErrors';
import { replace } from '../../services/navigation';
import { useRecovered } from '../../services/session/recovered';
import { useServer } from '../../services/server/server';

type Code = z.infer<typeof RecoveryCode>;
type Finding = { at: 'writing' } | { at: 'sending' } | { at: 'failed'; problem: CallProblem };

/** Finding a question again that was asked without a name: to look at it, or to make it one's own. */
export function Recover() {
  const { call, session } = useServer();
  const isNameless = useRecovered();
  const [scanned] = useState(codeOnPaper);
  const [code, setCode] = useState(scanned?.code ?? '');
  const [answer, setAnswer] = useState('');
  const [state, setState] = useState<Finding>({ at: 'writing' });
  const errors = useFieldErrors(['code', 'answer']);
  const sending = state.at === 'sending';
  const failed = (problem: CallProblem) => setState({ at: 'failed', problem });

  async function find(how: (body: Code) => Promise<CallProblem | undefined>): Promise<void> {
    const read = RecoveryCode.safeParse(
      { code, ...(answer.trim() !== '' && { answer }) },
      { reportInput: true },
    );
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
      <View>
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
        <TextField
          id="answer"
          label={scanned ? lockOfCode.of[scanned.ask] : recoverWords.answer}
          hint={scanned ? lockOfCode.how[scanned.ask] : recoverWords.answerHint}
          keyboard={scanned?.ask === 'phone' ? 'number' : 'text'}
          maxLength={40}
          value={answer}
          onChange={(text) => {
            setAnswer(text);
            errors.clear('answer');
          }}
          error={errors.of('answer')}
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
            <View className="note">{recoverWords.bindNote}</View>
          </>
        )}
        <Notice>{recoverWords.lost}</Notice>
      </View>
      <HotlineButton />
    </>
  );
}
