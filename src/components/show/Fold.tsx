import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon } from '../base/Icon';
import { pressable } from '../base/pressable';
import './Fold.scss';

interface FoldProps {
  /** What is inside, as a question or a name. */
  label: string;
  children: ReactNode;
  id?: string;
}

/** Something that only some want to read: a line to press, and what it opens. */
export function Fold({ label, children, id }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <View className="fold">
      <View
        role="button"
        aria-expanded={open}
        className={classes('pressable', 'fold-label', open && 'fold-open')}
        {...(id && { id })}
        {...pressable(() => setOpen(!open))}
      >
        {label}
        <Icon name="down" size="s" />
      </View>
      {open && <View className="fold-inside">{children}</View>}
    </View>
  );
}
