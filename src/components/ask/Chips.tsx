import { View } from '@tarojs/components';
import { Field } from './Field';
import { pressable } from '../base/pressable';
import './Chips.scss';

interface ChipsProps {
  label: string;
  /** Short texts, each of which can be taken over with one press. */
  texts: readonly string[];
  onPick: (text: string) => void;
}

/** Ready-made texts, so that what is written every day need not be typed. */
export function Chips({ label, texts, onPick }: ChipsProps) {
  if (texts.length === 0) return null;
  return (
    <Field label={label}>
      <View className="chips" role="group" aria-label={label}>
        {texts.map((text) => (
          <View key={text} role="button" className="pressable chip" {...pressable(() => onPick(text))}>
            {text}
          </View>
        ))}
      </View>
    </Field>
  );
}
