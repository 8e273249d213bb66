import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import './Timeline.scss';

interface TimelineEntry {
  key: string;
  title: string;
  /** When it happened, and by whom. */
  when: string;
  body?: ReactNode;
}

interface TimelineProps {
  entries: readonly TimelineEntry[];
  /** What the list is about, for a screen reader. */
  label: string;
}

/** What happened, one below the other; the first entry stands out as the latest. */
export function Timeline({ entries, label }: TimelineProps) {
  return (
    <View className="timeline" role="list" aria-label={label}>
      {entries.map((entry, index) => (
        <View
          key={entry.key}
          role="listitem"
          className={classes('timeline-entry', index === 0 && 'timeline-latest')}
        >
          <View className="timeline-title">{entry.title}</View>
          <View className="timeline-when">{entry.when}</View>
          {entry.body && <View className="timeline-body">{entry.body}</View>}
        </View>
      ))}
    </View>
  );
}
