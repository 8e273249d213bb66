import { View } from '@tarojs/components';
import { ChoiceList } from '../../components/ChoiceList';
import { paperWords } from '../../content/papers';
import { dayOf } from '../../content/when';
import { usePapersHere } from '../../services/papers';

type PaperInputProps = {
  id: string;
  label: string;
  error: string | undefined;
  optional: boolean;
  value: string;
  onPick: (id: string) => void;
};

/** One of the papers that still have to reach the resident. */
export function PaperInput(props: PaperInputProps) {
  const waiting = usePapersHere().filter(({ service }) => service?.state === 'waiting');
  if (waiting.length === 0) return <View>{paperWords.noneWaiting}</View>;
  const choices = waiting.map(({ id, title, at }) => ({ value: id, label: title, note: dayOf(at) }));
  return <ChoiceList {...props} choices={choices} />;
}
