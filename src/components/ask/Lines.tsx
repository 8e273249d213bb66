import { View } from '@tarojs/components';
import { Chips } from './Chips';
import { FieldError } from './Field';
import { TextField } from './TextField';

type LinesProps = {
  id: string;
  label: string;
  lines: readonly string[];
  most: number;
  /** Texts offered to be taken over as they stand, and what they are. */
  common?: { label: string; texts: readonly string[] };
  onChange: (lines: string[]) => void;
  error?: string | undefined;
  optional?: boolean;
};

/** Several short texts: there is always one empty line to go on with, and an emptied one goes away. */
export function Lines({ id, label, lines, most, common, onChange, error, optional = false }: LinesProps) {
  const shown = lines.length < most ? [...lines, ''] : lines;
  const change = (at: number, text: string) =>
    onChange(shown.map((line, index) => (index === at ? text : line)).filter((line) => line !== ''));
  return (
    <View id={id}>
      {shown.map((line, index) => (
        <TextField
          key={index}
          id={`${id}-${index}`}
          label={`${label} ${index + 1}`}
          optional={optional}
          value={line}
          onChange={(text) => change(index, text)}
        />
      ))}
      <FieldError error={error} />
      {common && lines.length < most && (
        <Chips
          label={common.label}
          texts={common.texts.filter((text) => !lines.includes(text))}
          onPick={(text) => onChange([...lines, text])}
        />
      )}
    </View>
  );
}
