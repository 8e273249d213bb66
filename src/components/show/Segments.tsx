import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { pressable } from '../base/pressable';
import './Segments.scss';

interface SegmentsProps<Value extends string> {
  /** What the list is of. */
  label: string;
  /** Two to four views of one list; a count equals its list. */
  views: readonly { value: Value; label: string; count?: number | undefined }[];
  shown: Value;
  onShow: (value: Value) => void;
}

/** Several views of one list, one of which is shown. */
export const Segments = <Value extends string>({ label, views, shown, onShow }: SegmentsProps<Value>) => (
  <View className="segments" role="tablist" aria-label={label}>
    {views.map((view) => (
      <View
        key={view.value}
        id={`segment-${view.value}`}
        role="tab"
        aria-selected={view.value === shown}
        className={classes('pressable', 'segment', view.value === shown && 'segment-on')}
        {...pressable(() => onShow(view.value))}
      >
        {view.count === undefined ? view.label : `${view.label} ${view.count}`}
      </View>
    ))}
  </View>
);
