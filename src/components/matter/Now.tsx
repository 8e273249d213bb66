import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon, type IconName } from '../base/Icon';
import { Title } from '../base/Title';
import type { LeafTone } from './Leaf';
import './Now.scss';

const turnSigns: Record<LeafTone, IconName> = { you: 'hand', others: 'me', over: 'done', late: 'danger' };

/** Whose turn it is: the only status there is, once, over the title of a case. */
export const Turn = ({ tone, children }: { tone: LeafTone; children: ReactNode }) => (
  <View className={classes('turn', tone !== 'others' && `turn-${tone}`)}>
    <Icon name={turnSigns[tone]} />
    <View className="turn-words">{children}</View>
  </View>
);

interface NowProps {
  kind: ReactNode;
  turn?: { tone: LeafTone; text: string };
  /** The answer already: what stands or happened, as a sentence. */
  title: string;
  titleId?: string;
  /** One sentence more. */
  says?: ReactNode;
  children?: ReactNode;
}

/** The head of a case: what, then who and until when as `Known`. */
export const Now = ({ kind, turn, title, titleId, says, children }: NowProps) => (
  <View className="now">
    <View className="now-kind">{kind}</View>
    {turn && <Turn tone={turn.tone}>{turn.text}</Turn>}
    <Title {...(titleId && { id: titleId })}>{title}</Title>
    {says && <View className="now-says">{says}</View>}
    {children}
  </View>
);

interface KnownProps {
  rows: readonly { icon: IconName; asked: string; said: ReactNode; note?: ReactNode; key?: string }[];
}

/** Who has it, until when: a few facts, each asked and answered. */
export const Known = ({ rows }: KnownProps) => (
  <View className="known">
    {rows.map(({ icon, asked, said, note, key = asked }) => (
      <View key={key} className="known-fact">
        <Icon name={icon} className="known-sign" />
        <View className="known-text">
          <View className="known-asked">{asked}</View>
          <View className="known-said">{said}</View>
          {note && <View className="note">{note}</View>}
        </View>
      </View>
    ))}
  </View>
);
