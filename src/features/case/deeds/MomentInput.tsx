import { useState } from 'react';
import type { FieldText } from '../../../components/ask/Field';
import { TimeField } from '../../../components/ask/TimeField';
import { clockAt, momentAt, whenWords } from '../../../content/when';

interface MomentInputProps extends FieldText {
  id: string;
  /** An instant, or nothing yet. */
  value: string;
  onChange: (at: string | undefined) => void;
}

/** A day and a time of day, in Asia/Shanghai whatever the phone's zone; a moment once both are there. */
export function MomentInput({ id, value, onChange, label, ...text }: MomentInputProps) {
  const [shown, setShown] = useState(() => (value ? clockAt(value) : { day: '', time: '' }));
  function change(part: Partial<typeof shown>) {
    const next = { ...shown, ...part };
    setShown(next);
    onChange(next.day && next.time ? momentAt(next.day, next.time) : undefined);
  }
  return (
    <>
      <TimeField
        id={id}
        of="date"
        label={label}
        {...text}
        value={shown.day}
        onChange={(day) => change({ day })}
      />
      <TimeField
        id={`${id}-time`}
        of="time"
        label={whenWords.hour}
        value={shown.time}
        onChange={(time) => change({ time })}
      />
    </>
  );
}
