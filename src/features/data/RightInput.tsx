import { View } from '@tarojs/components';
import type { AnswerField, AnswerValue } from '../../../functions/contract/deeds/correction';
import { contracts } from '../../../functions/contract/kinds';
import { limits } from '../../../functions/contract/limits';
import type { CaseKind } from '../../../functions/contract/words';
import * as z from '../../../functions/contract/z';
import { Checkbox } from '../../components/ask/Checkbox';
import { ChoiceList } from '../../components/ask/ChoiceList';
import { Lines } from '../../components/ask/Lines';
import { PickOne } from '../../components/ask/PickOne';
import { TextArea } from '../../components/ask/TextArea';
import { kindForms } from '../../content/kinds/forms';
import type { FormField } from '../../content/kinds/words';
import { correctWords as words } from '../../content/me/myData';

type RightInputProps = {
  kind: CaseKind;
  field: AnswerField;
  value: AnswerValue | undefined;
  onChange: (value: AnswerValue | undefined) => void;
  error: string | undefined;
};

const id = 'correct-right';

/** What a field of a form takes, whether or not it may be left out. */
function schemaOf(kind: CaseKind, field: string): unknown {
  const schema: unknown = Object.entries(contracts[kind].form.shape).find(([name]) => name === field)?.[1];
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

const textsIn = (value: AnswerValue | undefined): string[] => (Array.isArray(value) ? value : []);
const textIn = (value: AnswerValue | undefined): string => (typeof value === 'string' ? value : '');

/** The right answer, asked for in the shape that its field of the form takes. */
export function RightInput({ kind, field, value, onChange, error }: RightInputProps) {
  const fields: Readonly<Record<string, FormField>> = kindForms[kind];
  const schema = schemaOf(kind, field);
  const frame = { id, label: words.right, error };
  const choices = Object.entries(fields[field]?.words ?? {}).map(([word, said]) => ({
    value: word,
    label: typeof said === 'string' ? said : said.label,
  }));
  if (schema instanceof z.ZodBoolean) {
    const answers = [
      { value: 'yes', label: words.yes },
      { value: 'no', label: words.no },
    ] as const;
    const now = value === undefined ? undefined : value === true ? 'yes' : 'no';
    return (
      <ChoiceList {...frame} choices={answers} value={now} onPick={(picked) => onChange(picked === 'yes')} />
    );
  }
  if (choices.length > 0 && schema instanceof z.ZodArray) {
    const picked = textsIn(value);
    const change = (word: string, isOn: boolean) =>
      onChange(isOn ? [...picked, word] : picked.filter((one) => one !== word));
    return (
      <View id={id}>
        {choices.map((one) => (
          <Checkbox
            key={one.value}
            checked={picked.includes(one.value)}
            onChange={(isOn) => change(one.value, isOn)}
          >
            {one.label}
          </Checkbox>
        ))}
      </View>
    );
  }
  if (choices.length > 0)
    return <PickOne {...frame} choices={choices} value={textIn(value) || undefined} onPick={onChange} />;
  if (schema instanceof z.ZodArray)
    return <Lines {...frame} lines={textsIn(value)} most={limits.jointly} onChange={onChange} />;
  return (
    <TextArea
      {...frame}
      value={textIn(value)}
      onChange={(text) => onChange(text || undefined)}
      maxLength={limits.story}
    />
  );
}
