import { useState } from 'react';
import { View } from '@tarojs/components';
import type { MyRecord } from '../../../functions/contract/people/myData';
import { Line } from '../../../functions/contract/text';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import * as z from '../../../functions/contract/z';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { Fold } from '../../components/show/Fold';
import { Outcome } from '../../components/states/Outcome';
import { TextField } from '../../components/ask/TextField';
import { myDataWords as words } from '../../content/me/myData';
import { notices } from '../../content/notices';
import { moment } from '../../content/when';
import { residentPages } from '../../routes';
import { phoneProblem } from '../../services/server/answer';
import { useFieldErrors } from '../../services/server/fieldErrors';
import { open } from '../../services/navigation';
import { beforePersonalData } from '../../services/session/privacy';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';

const Typed = z.object({ name: Line.or(z.literal('')) });

/** My record: name and number, to correct; what I was told. */
export function Record({ person, onChanged }: { person: MyRecord; onChanged: () => void }) {
  const { call, session } = useServer();
  const [name, setName] = useState(person.name ?? '');
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
    <Card title={words.person}>
      <Facts
        rows={[
          { label: words.name, value: person.name ?? words.none },
          { label: words.phone, value: person.phone ?? words.none },
        ]}
      />
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
      {person.notices.length === 0 ? (
        <View className="field-hint">{words.noNotices}</View>
      ) : (
        <Fold id="my-notices" label={words.notices(person.notices.length)}>
          <Facts
            rows={person.notices.map(({ kind, audience, at, caseNumber }) => ({
              label: moment(at),
              value: `${notices[kind][audience].title}（${caseNumber}）`,
            }))}
          />
        </Fold>
      )}
    </Card>
  );
}
