import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon, type IconName } from '../base/Icon';
import { Way } from '../base/Way';
import { words } from '../base/words';
import './List.scss';

interface ListProps {
  children: ReactNode;
  /** What the list is of, for a screen reader. */
  label?: string;
}

/** Rows on one sheet, five or fewer; more are grouped. */
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
  icon?: IconName;
  /** When it was, beside the title. */
  when?: string;
  /** At the right end: a tag, a count, a value, a switch. */
  end?: ReactNode;
  onPress?: () => void;
  /** The address that `onPress` leads to: in a browser the row is a link, for another tab as well. */
  href?: string;
  /** Pressing it rings: it says so in place of the chevron. */
  calls?: boolean;
  /** It does something where it stands instead of leading elsewhere. */
  acts?: boolean;
  /** Not seen yet. */
  isNew?: boolean;
  id?: string;
  /** The row's name in one sentence, where its parts read one after the other are not one. */
  label?: string;
}

/** One line of a list; with `onPress` it leads somewhere and shows it. */
export function Row({
  title,
  note,
  icon,
  when,
  end,
  onPress,
  href,
  calls,
  acts,
  isNew,
  id,
  label,
}: RowProps) {
  const inside = (
    <>
      {icon && <Icon name={icon} className="row-icon" />}
      <View className="row-text">
        {when === undefined ? (
          <View className="row-title">{title}</View>
        ) : (
          <View className="row-head">
            <View className="row-title">{title}</View>
            <View className="row-when">{when}</View>
          </View>
        )}
        {note && <View className="row-note">{note}</View>}
      </View>
      {end && <View className="row-end">{end}</View>}
    </>
  );
  return (
    <View className="row-frame" role="listitem">
      {onPress ? (
        <Way
          className={classes('pressable', 'row', 'row-leads', isNew && 'row-new')}
          onPress={onPress}
          href={href}
          acts={acts ?? calls}
          id={id}
          label={label}
        >
          {inside}
          {calls ? (
            <View className="row-end row-call">{words.call}</View>
          ) : (
            <Icon name="right" className="row-go" />
          )}
        </Way>
      ) : (
        <View className="row" {...(id && { id })}>
          {inside}
        </View>
      )}
    </View>
  );
}
