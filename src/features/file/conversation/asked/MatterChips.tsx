import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../../../../components/base/Button';
import { ChipChoice } from '../../../../components/ask/Chips';
import { FieldError } from '../../../../components/ask/Field';
import { matterWords } from '../../../../content/filing/filing';

type MatterChipsProps<Value extends string> = {
  id: string;
  /** What the words sound like, the likeliest first. */
  suggested: readonly Value[];
  /** Which of them holds until another is tapped. */
  value: Value;
  unsure: Value;
  labels: Readonly<Record<Value, string>>;
  /** All there are, in the order in which they are read. */
  all: readonly Value[];
  error: string | undefined;
  onPick: (value: Value) => void;
};

/** What stands in brackets is for who reads all of them. */
const shortly = (label: string): string => label.split('（')[0] ?? label;

/** Which kind of matter it sounds like: one tap to say otherwise, and "I cannot say" is always there. */
export function MatterChips<Value extends string>(props: MatterChipsProps<Value>) {
  const { id, suggested, value, unsure, labels, all, error, onPick } = props;
  const [showsAll, setShowsAll] = useState(false);
  const few = [...new Set([...suggested, ...(value === unsure ? [] : [value])])];
  const shown = showsAll ? all.filter((one) => one !== unsure) : few;
  return (
    <View className="asked-next">
      <View className="h3" aria-hidden>
        {matterWords.label}
      </View>
      <ChipChoice
        id={id}
        label={matterWords.label}
        choices={[
          ...shown.map((one) => ({ value: one, label: shortly(labels[one]) })),
          { value: unsure, label: matterWords.unsure },
        ]}
        value={value}
        onPick={onPick}
      />
      <FieldError error={error} />
      {!showsAll && (
        <Button id={`${id}-all`} variant="link" onPress={() => setShowsAll(true)}>
          {matterWords.all}
        </Button>
      )}
    </View>
  );
}
