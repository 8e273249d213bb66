import { Input } from '@tarojs/components';
import { Field, innerInput, type FieldText } from './Field';
import { neverCuts, tooLong } from '../base/textLength';

interface TextFieldProps extends FieldText {
  id: string;
  value: string;
  onChange: (value: string) => void;
  /** Which keyboard the phone opens. */
  keyboard?: 'text' | 'number' | 'idcard';
  /** In characters: what is longer stays as it was typed or pasted, and is said to be too long. */
  maxLength?: number;
  disabled?: boolean;
  /** The label stands above as the page's title. */
  titled?: boolean;
}

/** One line of text. */
export function TextField({
  id,
  value,
  onChange,
  keyboard = 'text',
  maxLength = 100,
  disabled = false,
  titled = false,
  ...words
}: TextFieldProps) {
  const text = { ...words, error: tooLong(value, maxLength) ?? words.error };
  const inner = innerInput(text);
  return (
    <Field {...text} titled={titled}>
      <Input
        id={id}
        className="field-box"
        // A browser's number input drops leading zeros and knows no ID number: there, only the keyboard is asked for.
        type={inner ? 'text' : keyboard}
        value={value}
        maxlength={neverCuts}
        disabled={disabled}
        cursorSpacing={80}
        aria-label={text.label}
        onInput={(event) => onChange(event.detail.value)}
        {...(inner && { nativeProps: { ...inner, inputMode: keyboard === 'number' ? 'numeric' : 'text' } })}
      />
    </Field>
  );
}
