import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { pressable } from '../base/pressable';
import './List.scss';

interface ListProps {
  children: ReactNode;
  /** What the list is of, for a screen reader. */
  label?: string;
}

/** Rows on one sheet. */
export function List({ children, label }: ListProps) {
  return (
    <View className="list" role="list" {...(label && { 'aria-label': label })}>
      {children}
    </View>
  );
}

interface RowProps {
  title: ReactNode;
  note?: ReactNode;
  /** At the right end: a tag, a count, a value. */
  end?: ReactNode;
  onPress?: () => void;
  id?: string;
}

/** One line of a list; with `onPress` it leads somewhere and shows it. */
export function Row({ title, note, end, onPress, id }: RowProps) {
  const inside = (
    <>
      <View className="row-text">
        <View className="row-title">{title}</View>
        {note && <View className="row-note">{note}</View>}
      </View>
      {end && <View className="row-end">{end}</View>}
    </>
  );
  return (
    <View className="row-frame" role="listitem">
      {onPress ? (
        <View
          role="link"
          className={classes('pressable', 'row', 'row-leads')}
          {...(id && { id })}
          {...pressable(onPress)}
        >
          {inside}
          <View className="row-arrow" aria-hidden />
        </View>
      ) : (
        <View className="row" {...(id && { id })}>
          {inside}
        </View>
      )}
    </View>
  );
}
