import { Input, Picker, View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon } from '../base/Icon';
import { Field, innerInput, type FieldText } from './Field';
import { words } from '../base/words';
import './PickBox.scss';

interface TimeFieldProps extends FieldText {
  id: string;
  /** A day as 2026-03-02, or a time of day as 14:05. */
  of: 'date' | 'time';
  value: string;
  onChange: (value: string) => void;
  /** The first and the last day that can be picked. */
  from?: string;
  to?: string;
}

const chosen = (detail: unknown): string => (typeof detail === 'string' ? detail : '');

/** A day, or a time of day, picked with the phone's own wheel or the browser's own calendar. */
export function TimeField({ id, of, value, onChange, from, to, ...text }: TimeFieldProps) {
  const inner = innerInput(text);
  const range = { ...(from && { start: from }), ...(to && { end: to }) };
  return (
    <Field {...text}>
      {inner ? (
        <Input
          id={id}
          className="field-box"
          value={value}
          onInput={(event) => onChange(event.detail.value)}
          nativeProps={{ ...inner, type: of, ...(from && { min: from }), ...(to && { max: to }) }}
        />
      ) : (
        <Picker mode={of} value={value} {...range} onChange={(event) => onChange(chosen(event.detail.value))}>
          <View
            id={id}
            role="button"
            aria-label={`${text.label}：${value || words.choose}`}
            className="field-box pick-box"
          >
            <View className={classes('pick-box-value', !value && 'pick-box-unset')}>
              {value || words.choose}
            </View>
            <Icon name="down" />
          </View>
        </Picker>
      )}
    </Field>
  );
}
