import { View } from '@tarojs/components';
import { limits } from '../../../functions/contract/limits';
import { Chips } from '../../components/Chips';
import { FieldError } from '../../components/Field';
import { TextField } from '../../components/TextField';
import { materialWords } from '../../content/materials';

type LinesProps = {
  id: string;
  label: string;
  lines: readonly string[];
  most: number;
  /** Texts offered to be taken over as they stand. */
  common: readonly string[];
  onChange: (lines: string[]) => void;
  error: string | undefined;
};

/** Several short texts: there is always one empty line to go on with, and an emptied one goes away. */
export function Lines({ id, label, lines, most, common, onChange, error }: LinesProps) {
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
          maxLength={limits.line}
          value={line}
          onChange={(text) => change(index, text)}
        />
      ))}
      <FieldError error={error} />
      {lines.length < most && (
        <Chips
          label={materialWords.common}
          texts={common.filter((text) => !lines.includes(text))}
          onPick={(text) => onChange([...lines, text])}
        />
      )}
    </View>
  );
}
