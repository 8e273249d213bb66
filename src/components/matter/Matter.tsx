import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon, type IconName } from '../base/Icon';
import { Way } from '../base/Way';
import { Leaf, type LeafTone } from './Leaf';
import './Matter.scss';

interface MatterProps {
  /** What comes next. */
  what: string;
  turn: LeafTone;
  turnText: string;
  /** Its kind and what it is about; never a word of the person's own. */
  kind: string;
  leaf: { small: string; big: string; isTime: boolean } | null;
  /** In place of the day, where none runs. */
  icon?: IconName;
  /** All of it in one sentence: the card is one control with one name. */
  label: string;
  onPress: () => void;
  /** The address it leads to. */
  href?: string;
  id?: string;
}

/** A matter in a list: what comes next, whose turn it is, until when. */
export const Matter = ({ what, turn, turnText, kind, leaf, icon, label, onPress, href, id }: MatterProps) => (
  <Way className="pressable matter" label={label} id={id} href={href} onPress={onPress}>
    <Leaf tone={turn} date={leaf} icon={icon ?? (turn === 'over' ? 'done' : 'clock')} />
    <View className="matter-text">
      <View className="matter-what">{what}</View>
      <View className={classes('matter-turn', turn !== 'others' && `matter-turn-${turn}`)}>{turnText}</View>
      <View className="matter-kind">{kind}</View>
    </View>
    <Icon name="right" className="row-go" />
  </Way>
);
