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
  /** The label stands above as the page's title. */
  titled?: boolean;
}

/** From so many characters before the end on, it is said how many are left. */
const nearEnd = 200;

/** A longer text; its length is counted once the end is near. */
export function TextArea({ id, value, onChange, maxLength, titled = false, ...says }: TextAreaProps) {
  const text = { ...says, error: tooLong(value, maxLength) ?? says.error };
  const inner = innerInput(text);
  const written = charactersIn(value);
  return (
    <Field
      {...text}
      titled={titled}
      aside={maxLength - written <= nearEnd && words.written(written, maxLength)}
    >
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
