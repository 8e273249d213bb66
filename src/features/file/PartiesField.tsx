import { View } from '@tarojs/components';
import { limits } from '../../../functions/contract/limits';
import { Button } from '../../components/base/Button';
import { TextField } from '../../components/ask/TextField';
import { partiesWords } from '../../content/kinds/fields';

type PartiesFieldProps = {
  id: string;
  label: string;
  hint?: string | undefined;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** The first label stands above as the page's title, its hint below it. */
  titled?: boolean;
};

/** Everybody on the other side: a line for each, and a button for one more. */
export function PartiesField({ id, label, hint, error, value, onChange, titled = false }: PartiesFieldProps) {
  const lines = value.split('\n');
  const write = (at: number, text: string) =>
    onChange(lines.map((line, index) => (index === at ? text : line)).join('\n'));
  return (
    <View>
      {lines.map((line, at) => (
        <TextField
          key={at}
          id={at === 0 ? id : `${id}-${at + 1}`}
          label={at === 0 ? label : partiesWords.another(label, at + 1)}
          hint={at === 0 && !titled ? hint : undefined}
          titled={at === 0 && titled}
          error={at === 0 ? error : undefined}
          optional
          value={line}
          onChange={(text) => write(at, text)}
        />
      ))}
      {lines.length < limits.partyLines && (
        <Button id={`${id}-more`} variant="link" onPress={() => onChange(`${value}\n`)}>
          {partiesWords.more}
        </Button>
      )}
    </View>
  );
}
