import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon, type IconName } from '../base/Icon';
import { pressable } from '../base/pressable';
import './List.scss';
import './FoldRow.scss';

interface FoldRowProps {
  title: string;
  note?: string;
  icon?: IconName;
  id?: string;
  children: ReactNode;
}

/** A row of a list that opens where it stands: what only some need, without leaving the page. */
export function FoldRow({ title, note, icon, id, children }: FoldRowProps) {
  const [open, setOpen] = useState(false);
  return (
    <View className="row-frame" role="listitem">
      <View
        role="button"
        aria-expanded={open}
        aria-label={note ? `${title}，${note}` : title}
        className={classes('pressable', 'row', 'row-leads', open && 'fold-row-open')}
        {...(id && { id })}
        {...pressable(() => setOpen(!open))}
      >
        {icon && <Icon name={icon} className="row-icon" />}
        <View className="row-text">
          <View className="row-title">{title}</View>
          {note && <View className="row-note">{note}</View>}
        </View>
        <Icon name="down" className="row-go" />
      </View>
      {open && <View className="fold-row-inside">{children}</View>}
    </View>
  );
}
