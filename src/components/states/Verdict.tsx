import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon } from '../base/Icon';
import { Intro } from '../base/Title';
import './Verdict.scss';

interface VerdictProps {
  /** It is as it should be, or it is not. */
  tone: 'good' | 'wrong';
  title: string;
  note?: string;
}

/** The outcome a page is for, as large as a page: it has arrived, it is genuine, it is not. */
export const Verdict = ({ tone, title, note }: VerdictProps) => (
  <>
    <View className={classes('verdict', tone === 'wrong' && 'verdict-wrong')} aria-hidden>
      <Icon name={tone === 'good' ? 'check' : 'danger'} size="l" />
    </View>
    <Intro title={title} {...(note !== undefined && { note })} />
  </>
);
