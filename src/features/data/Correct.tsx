import { useState } from 'react';
import { View } from '@tarojs/components';
import {
  correctable,
  onConsent,
  type AnswerField,
  type AnswerValue,
} from '../../../functions/contract/deeds/correction';
import type { MyCase } from '../../../functions/contract/people/myData';
import type { CaseKind } from '../../../functions/contract/words';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Checkbox } from '../../components/ask/Checkbox';
import { Outcome } from '../../components/states/Outcome';
import { PickOne } from '../../components/ask/PickOne';
import { kindLines } from '../../content/kinds/lines';
import { correctWords as words } from '../../content/me/myData';
import { answerText, fieldName } from '../../content/case/steps/whatWasFiled';
import { useFieldErrors } from '../../services/server/fieldErrors';
import { RightInput } from './RightInput';
import { useOwnStep } from './useOwnStep';

/** What is being set right; `null`: the answer is taken out. */
type Written = { field?: AnswerField; right?: AnswerValue | null; consent: boolean };
const nothing: Written = { consent: false };

const isSensitive = (kind: CaseKind, field: string): boolean => onConsent[kind].some((one) => one === field);

/** Sets an answer right that was filed wrong (个人信息保护法 46): it becomes a step of the case, and what stands from then on. */
export function Correct({ cases, onChanged }: { cases: readonly MyCase[]; onChanged: () => void }) {
  const open = cases.filter(({ view }) => view.state.actions.includes('correct') && view.answers !== null);
  const [caseId, setCaseId] = useState<string>();
  const [written, setWritten] = useState(nothing);
  const errors = useFieldErrors(['right', 'sensitiveConsent', 'field']);
  const { state, take } = useOwnStep(words.sent);
  const about = open.find(({ view }) => view.state.id === caseId)?.view;
  const { field, right, consent } = written;
  const kind = about?.state.kind;
  const now: unknown =
    field && Object.entries(about?.answers?.form ?? {}).find(([name]) => name === field)?.[1];

  async function send(): Promise<void> {
    if (!about || field === undefined || right === undefined) return errors.tell('right', words.missing);
    const input = { field, right, ...(consent && { sensitiveConsent: true as const }) };
    const answer = await take(about.state, { action: 'correct', input });
    if (!answer.ok) return errors.show(answer.problem.errors ?? []);
    setWritten(nothing);
    onChanged();
  }

  return (
    <Card title={words.title}>
      <View className="field-hint">{words.note}</View>
      <View className="field-hint">{words.elsewhere}</View>
      {open.length === 0 ? (
        <View>{words.none}</View>
      ) : (
        <>
          <PickOne
            id="correct-case"
            label={words.which}
            choices={open.map(({ view: { state: of } }) => ({
              value: of.id,
              label: `${kindLines[of.kind].name} ${of.number}`,
            }))}
            value={caseId}
            onPick={(id) => {
              setCaseId(id);
              setWritten(nothing);
            }}
          />
          {kind && (
            <PickOne
              id="correct-field"
              label={words.what}
              hint={field && words.was(answerText(kind, field, now))}
              choices={correctable(kind).map((one) => ({ value: one, label: fieldName(kind, one) }))}
              value={field}
              onPick={(one) => setWritten({ field: one, consent: false })}
            />
          )}
          {kind && field && (
            <>
              {right !== null && (
                <RightInput
                  kind={kind}
                  field={field}
                  value={right}
                  onChange={(value) => {
                    errors.clear('right');
                    setWritten({ field, consent, ...(value !== undefined && { right: value }) });
                  }}
                  error={errors.of('right')}
                />
              )}
              {now !== undefined && (
                <Checkbox
                  id="correct-nothing"
                  checked={right === null}
                  onChange={(isOn) => setWritten({ field, consent, ...(isOn && { right: null }) })}
                >
                  {words.nothing}
                </Checkbox>
              )}
              {isSensitive(kind, field) && right !== null && (
                <Checkbox
                  id="sensitiveConsent"
                  checked={consent}
                  onChange={(isOn) => setWritten({ ...written, consent: isOn })}
                  error={errors.of('sensitiveConsent')}
                >
                  {words.consent}
                </Checkbox>
              )}
            </>
          )}
          {(!field || right === null) && errors.of('right') && <View>{errors.of('right')}</View>}
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
