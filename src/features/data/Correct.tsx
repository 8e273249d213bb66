import { useState } from 'react';
import { View } from '@tarojs/components';
import type { MyCase } from '../../../functions/contract/myData';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Outcome } from '../../components/Outcome';
import { PickOne } from '../../components/PickOne';
import { TextArea } from '../../components/TextArea';
import { caseKinds } from '../../content/kinds';
import { correctWords as words } from '../../content/myData';
import { whatWasFiled } from '../../content/whatWasFiled';
import { useLetter } from './useLetter';

/** Leaves room in one letter for what the sentence says besides. */
const longest = 800;

/** Says what is wrong in an answer that was filed, and what is right (个人信息保护法 46): it becomes a step of the case. */
export function Correct({ cases, onChanged }: { cases: readonly MyCase[]; onChanged: () => void }) {
  const open = cases.filter(({ view }) => view.state.actions.includes('message') && view.answers !== null);
  const [caseId, setCaseId] = useState<string>();
  const [field, setField] = useState<string>();
  const [right, setRight] = useState('');
  const [missing, setMissing] = useState(false);
  const { state, write } = useLetter(words.sent);
  const about = open.find(({ view }) => view.state.id === caseId)?.view;
  const filed = about?.answers ? whatWasFiled(about.answers) : [];
  const was = filed.find(({ label }) => label === field);

  async function send(): Promise<void> {
    const text = right.trim();
    setMissing(!about || !was || text === '');
    if (!about || !was || text === '') return;
    if (!(await write(about.state, words.letter(was.label, text)))) return;
    setRight('');
    onChanged();
  }

  return (
    <Card title={words.title}>
      <View className="field-hint">{words.note}</View>
      {open.length === 0 ? (
        <View>{words.none}</View>
      ) : (
        <>
          <PickOne
            id="correct-case"
            label={words.which}
            choices={open.map(({ view: { state: of } }) => ({
              value: of.id,
              label: `${caseKinds[of.kind].name} ${of.number}`,
            }))}
            value={caseId}
            onPick={(id) => {
              setCaseId(id);
              setField(undefined);
            }}
          />
          {about && (
            <PickOne
              id="correct-field"
              label={words.what}
              hint={was && words.was(was.value)}
              choices={filed.map(({ label }) => ({ value: label, label }))}
              value={field}
              onPick={setField}
            />
          )}
          <TextArea
            id="correct-right"
            label={words.right}
            value={right}
            onChange={setRight}
            maxLength={longest}
            error={missing ? words.missing : undefined}
          />
          <Button
            id="correct"
            variant="secondary"
            loading={state.at === 'sending'}
            onPress={() => void send()}
          >
            {words.act}
          </Button>
          <Outcome state={state} />
        </>
      )}
    </Card>
  );
}
