import { useState } from 'react';
import { View } from '@tarojs/components';
import { Phone } from '../../../functions/contract/numbers/phone';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import type { RequestTo } from '../../../functions/contract/endpoints';
import type { Me } from '../../../functions/contract/people/session';
import * as z from '../../../functions/contract/z';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { Outcome } from '../../components/states/Outcome';
import { PhoneNumberButton } from '../../components/ask/PhoneNumberButton';
import { TextField } from '../../components/ask/TextField';
import { phoneWords as words } from '../../content/me/phone';
import { phoneProblem, type Answer } from '../../services/server/answer';
import { useDoing } from '../../services/server/useSending';
import { useFieldErrors } from '../../services/server/fieldErrors';
import { beforePersonalData } from '../../services/session/privacy';
import { useServer } from '../../services/server/server';

const onPhone = process.env.TARO_ENV === 'weapp';

const Typed = z.object({ phone: Phone });

/** The person's own number: given by WeChat's button or by hand, shown masked, taken back at any time. */
export function MyPhone({ me }: { me: Me }) {
  const { call, session } = useServer();
  const [phone, setPhone] = useState('');
  const { state, send, refuse } = useDoing();
  const errors = useFieldErrors(['phone']);

  async function told(answering: () => Promise<Answer<Me>>): Promise<void> {
    const answer = await send(answering);
    if (!answer.ok) return;
    setPhone('');
    session.learn(answer.reply);
  }

  const give = (body: RequestTo<'setPhone'>['body']) =>
    told(async () =>
      (await beforePersonalData()) ? call('setPhone', { body }) : phoneProblem('privacy_refused'),
    );

  function save(): void {
    const read = Typed.safeParse({ phone }, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    void give({ by: 'hand', phone: read.data.phone });
  }

  return (
    <Card title={words.title}>
      <View className="field-hint">{words.why}</View>
      {me.phone !== null && (
        <>
          <Facts
            rows={[
              { label: words.now, value: me.phone },
              ...(me.phoneAnswered ? [{ label: words.state, value: words.answered }] : []),
            ]}
          />
          {!me.phoneAnswered && (
            <>
              <View className="field-hint">{words.notAnswered}</View>
              <View className="field-hint">{words.howAnswered}</View>
            </>
          )}
          <Button
            id="drop-phone"
            variant="link"
            loading={state.at === 'sending'}
            onPress={() => void told(() => call('dropPhone', {}))}
          >
            {words.drop}
          </Button>
          <View className="field-hint">{words.dropNote}</View>
        </>
      )}
      {!me.phoneAnswered && onPhone && (
        <PhoneNumberButton
          onAnswer={(code) =>
            code === undefined ? refuse(words.refusedByWeChat) : void give({ by: 'weChat', code })
          }
        >
          {words.byWeChat}
        </PhoneNumberButton>
      )}
      {me.phone === null && (
        <>
          <TextField
            id="my-phone"
            label={words.byHand}
            optional
            keyboard="number"
            value={phone}
            onChange={(text) => {
              setPhone(text);
              errors.clear('phone');
            }}
            error={errors.of('phone')}
          />
          <Button id="save-phone" variant="secondary" loading={state.at === 'sending'} onPress={save}>
            {words.save}
          </Button>
        </>
      )}
      <Outcome state={state} />
    </Card>
  );
}
