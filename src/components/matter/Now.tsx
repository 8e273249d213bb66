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

/** The head of a case: whose turn, and what happened last. */
export const Now = ({ kind, turn, title, titleId, says, children }: NowProps) => (
  <View className="now">
    <View className="now-kind">{kind}</View>
    {turn && <Turn tone={turn.tone}>{turn.text}</Turn>}
    <Title {...(titleId && { id: titleId })}>{title}</Title>
    {says && <View className="now-says">{says}</View>}
    {children}
  </View>
);
