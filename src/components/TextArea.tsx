import { Textarea } from '@tarojs/components';
import { Field, innerInput, type FieldText } from './Field';
import { words } from './words';
import './TextArea.scss';

interface TextAreaProps extends FieldText {
  id: string;
  value: string;
  onChange: (value: string) => void;
  /** In characters; shown with how many are written. */
  maxLength: number;
}

/** A longer text, with its length counted. */
export function TextArea({ id, value, onChange, maxLength, ...text }: TextAreaProps) {
  const inner = innerInput(text);
  return (
    <Field {...text} aside={words.written(value.length, maxLength)}>
      <Textarea
        id={id}
        className="field-box text-area"
        value={value}
        maxlength={maxLength}
        cursorSpacing={80}
        aria-label={text.label}
        onInput={(event) => onChange(event.detail.value)}
        {...(inner && { nativeProps: inner })}
      />
    </Field>
  );
}
