import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import './StepBar.scss';

interface StepBarProps {
  steps: readonly string[];
  /** The step that is under way, from 0; the number of steps once all are done. */
  current: number;
  /** The same in a sentence, for who cannot see the bar. */
  label: string;
}

/** Where something stands on its way. */
export function StepBar({ steps, current, label }: StepBarProps) {
  return (
    <View className="step-bar" role="img" aria-label={label}>
      {steps.map((step, index) => (
        <View
          key={step}
          className={classes('step', index < current && 'step-done', index === current && 'step-now')}
        >
          <View className="step-mark">{index < current ? <View className="step-tick" /> : index + 1}</View>
          <View className="step-name">{step}</View>
        </View>
      ))}
    </View>
  );
}
