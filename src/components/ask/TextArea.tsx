import { Textarea } from '@tarojs/components';
import { Field, innerInput, type FieldText } from './Field';
import { charactersIn, neverCuts, tooLong } from '../base/textLength';
import { words } from '../base/words';
import './TextArea.scss';

interface TextAreaProps extends FieldText {
  id: string;
  value: string;
  onChange: (value: string) => void;
  /** In characters, shown with how many are written: what is longer stays, and is said to be too long. */
  maxLength: number;
}

/** A longer text, with its length counted. */
export function TextArea({ id, value, onChange, maxLength, ...says }: TextAreaProps) {
  const text = { ...says, error: tooLong(value, maxLength) ?? says.error };
  const inner = innerInput(text);
  return (
    <Field {...text} aside={words.written(charactersIn(value), maxLength)}>
      <Textarea
        id={id}
        className="field-box text-area"
        value={value}
        maxlength={neverCuts}
        cursorSpacing={80}
        aria-label={text.label}
        onInput={(event) => onChange(event.detail.value)}
        {...(inner && { nativeProps: inner })}
      />
    </Field>
  );
}
