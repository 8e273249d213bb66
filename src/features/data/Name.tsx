import { useState } from 'react';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import { Line } from '../../../functions/contract/text';
import * as z from '../../../functions/contract/z';
import { TextField } from '../../components/ask/TextField';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Outcome } from '../../components/states/Outcome';
import { myDataWords as words } from '../../content/me/myData';
import { residentPages } from '../../routes';
import { open } from '../../services/navigation';
import { phoneProblem } from '../../services/server/answer';
import { useFieldErrors } from '../../services/server/fieldErrors';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';
import { beforePersonalData } from '../../services/session/privacy';

const Typed = z.object({ name: Line.or(z.literal('')) });

/** My name, to set right or take away; and the way to where the number is. */
export function Name({ name: known, onChanged }: { name: string | null; onChanged: () => void }) {
  const { call, session } = useServer();
  const [name, setName] = useState(known ?? '');
  const { state, send } = useDoing();
  const errors = useFieldErrors(['name']);

  async function save(): Promise<void> {
    const read = Typed.safeParse({ name: name.trim() }, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    const body = { name: read.data.name || null };
    const asked = async () =>
      (await beforePersonalData()) ? call('setName', { body }) : phoneProblem('privacy_refused');
    const answer = await send(asked, () => words.nameSaved);
    if (!answer.ok) return;
    session.learn(answer.reply);
    onChanged();
  }

  return (
    <Card>
      <TextField
        id="my-name"
        label={words.nameField}
        hint={words.nameHint}
        optional
        value={name}
        onChange={(text) => {
          setName(text);
          errors.clear('name');
        }}
        error={errors.of('name')}
      />
      <Button id="save-name" variant="secondary" loading={state.at === 'sending'} onPress={() => void save()}>
        {words.saveName}
      </Button>
      <Outcome state={state} />
      <Button id="my-phone" variant="link" onPress={() => open(residentPages.me.link())}>
        {words.phonePlace}
      </Button>
    </Card>
  );
}
