import { View } from '@tarojs/components';
import './ProgressBar.scss';

interface ProgressBarProps {
  /** What is going on, for a screen reader. */
  label: string;
  percent: number;
}

/** How far something has come. */
export function ProgressBar({ label, percent }: ProgressBarProps) {
  return (
    <View
      className="progress"
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <View className="progress-done" style={{ width: `${percent}%` }} />
    </View>
  );
}
