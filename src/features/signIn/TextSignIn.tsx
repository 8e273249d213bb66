import { useState } from 'react';
import { View } from '@tarojs/components';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import { TextAsked, textMinutes, TextTyped } from '../../../functions/contract/people/textSignIn';
import { TextField } from '../../components/ask/TextField';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Notice } from '../../components/states/Notice';
import { Trouble } from '../../components/states/Trouble';
import { signInWords as words } from '../../content/me/signIn';
import { useFieldErrors } from '../../services/server/fieldErrors';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';

type TextSignInProps = { onBack: () => void; onIn: () => void };

/** The way in for a browser by a number: six figures are sent to it and typed here. What is said is the same for every number. */
export function TextSignIn({ onBack, onIn }: TextSignInProps) {
  const { call, session } = useServer();
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [isSent, setSent] = useState(false);
  const errors = useFieldErrors(['phone', 'code']);
  const { state, send } = useDoing();
  const isSending = state.at === 'sending';

  async function ask(): Promise<void> {
    const read = TextAsked.safeParse({ phone }, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    const answer = await send(() => call('beginText', { body: read.data }));
    if (!answer.ok) return;
    setCode('');
    setSent(true);
  }

  async function enter(): Promise<void> {
    const read = TextTyped.safeParse({ code }, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    const answer = await send(() => call('finishText', { body: read.data }));
    if (!answer.ok) return;
    session.accept(answer.reply);
    onIn();
  }

  return (
    <>
      <Card>
        <TextField
          id="phone"
          label={words.phone}
          hint={words.phoneHint}
          keyboard="number"
          value={phone}
          onChange={(text) => {
            errors.clear('phone');
            setPhone(text);
            setSent(false);
          }}
          error={errors.of('phone')}
        />
        {isSent && (
          <>
            <Notice>{words.sent(textMinutes)}</Notice>
            <TextField
              id="code"
              label={words.typed}
              hint={words.typedHint}
              keyboard="number"
              maxLength={6}
              value={code}
              onChange={(text) => {
                errors.clear('code');
                setCode(text);
              }}
              error={errors.of('code')}
            />
          </>
        )}
        {state.at === 'failed' && <Trouble message={state.problem.detail} />}
        {isSent ? (
          <>
            <Button id="enter" loading={isSending} onPress={() => void enter()}>
              {words.enter}
            </Button>
            <Button id="send-again" variant="link" disabled={isSending} onPress={() => void ask()}>
              {words.sendAgain}
            </Button>
          </>
        ) : (
          <Button id="send-code" loading={isSending} onPress={() => void ask()}>
            {words.send}
          </Button>
        )}
      </Card>
      <View className="field-hint">{words.residentsOnly}</View>
      <Button id="by-scan" variant="link" onPress={onBack}>
        {words.byScan}
      </Button>
    </>
  );
}
