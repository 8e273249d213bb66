import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon, type IconName } from '../base/Icon';
import './Leaf.scss';

/** Whose turn it is, as a colour beside words: the reader's, somebody else's, nobody's; `late` for staff alone. */
export type LeafTone = 'you' | 'others' | 'over' | 'late';

interface LeafProps {
  tone: LeafTone;
  /** 12月 over 4, 今天 over 21:36; or a sign where there is no day. */
  date?: { small: string; big: string; isTime: boolean } | null;
  icon?: IconName;
  /** Above the sign. */
  word?: string;
  /** Alone, without a card that says it, the leaf has a sentence of its own. */
  label?: string;
}

/** The next date, to be read from across the room. At most one on a card. */
export const Leaf = ({ tone, date, icon = 'clock', word, label }: LeafProps) => (
  <View
    className={classes('leaf', tone !== 'others' && `leaf-${tone}`)}
    {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
  >
    {date ? (
      <>
        <View className="leaf-small">{date.small}</View>
        <View className={date.isTime ? 'leaf-time' : 'leaf-big'}>{date.big}</View>
      </>
    ) : (
      <>
        {word && <View className="leaf-small">{word}</View>}
        <Icon name={icon} />
      </>
    )}
  </View>
);
