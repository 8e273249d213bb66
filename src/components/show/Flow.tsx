import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon, type IconName } from '../base/Icon';
import './Flow.scss';

/** One part of the way: who does what. */
export type FlowPart = { icon: IconName; words: string; is: 'done' | 'here' | 'toCome' };

/** Who writes, signs, serves: four at most. Of a case its steps are shown instead. */
export const Flow = ({ label, parts }: { label: string; parts: readonly FlowPart[] }) => (
  <View className="flow" role="list" aria-label={label}>
    {parts.map(({ icon, words, is }) => (
      <View
        key={words}
        role="listitem"
        className={classes('flow-part', `flow-${is}`)}
        {...(is === 'here' && { 'aria-current': 'step' as const })}
      >
        <Icon name={is === 'done' ? 'done' : icon} size="s" />
        <View>{words}</View>
      </View>
    ))}
  </View>
);
