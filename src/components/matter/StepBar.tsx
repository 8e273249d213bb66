import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon } from '../base/Icon';
import './StepBar.scss';

interface StepBarProps {
  steps: readonly string[];
  /** The step that is under way, from 0; the number of steps once all are done. */
  current: number;
  /** The same in a sentence, for who cannot see the bar. */
  label: string;
  /** It ended here without going on, such as refused or withdrawn: a cross and these words in the step's place. */
  ended?: string | undefined;
}

/** Where something stands on its way; an end that was no success is no row of ticks. */
export function StepBar({ steps, current, label, ended }: StepBarProps) {
  const stopped = ended !== undefined;
  return (
    <View className="steps" role="img" aria-label={label}>
      {steps.map((step, index) => {
        const isHere = index === current;
        return (
          <View
            key={step}
            className={classes(
              'step',
              index < current && 'step-done',
              isHere && (stopped ? 'step-ended' : 'step-now'),
            )}
          >
            <View className="step-mark">
              {index < current && <Icon name="check" />}
              {isHere && stopped && <Icon name="close" />}
            </View>
            <View className="step-name">{isHere && stopped ? ended : step}</View>
          </View>
        );
      })}
    </View>
  );
}
