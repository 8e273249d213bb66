import { useContext, type CSSProperties, type ReactNode } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon } from '../base/Icon';
import { pressable } from '../base/pressable';
import { Intro } from '../base/Title';
import { words } from '../base/words';
import { Privacy } from './privacyAsked';
import { PrivacySheet } from './PrivacySheet';
import { Gate } from './gate';
import { hugeFrom, largeScale, LargeType, TypeScale } from './scale';
import { TabBar } from './TabBar';
import { Urgent } from './Urgent';
import './Page.scss';

const onPhone = process.env.TARO_ENV === 'weapp';

interface PageProps {
  /** In the bar: at most six characters, neutral on pages of risk. */
  title: string;
  /**
   * The title on paper; `'own'` when the page's content brings its `Title` itself. Without it the bar's title is the
   * page's.
   */
  heading?: string;
  /** One sentence to the heading. */
  note?: string;
  /** The page that "back" leads to when this one was opened straight from outside; without it there is no way back. */
  back?: string;
  children: ReactNode;
  /** Stays in reach at the lower edge: the step that the page is for. */
  footer?: ReactNode;
  /** Right under the bar, such as that there is no network. */
  banner?: ReactNode;
  /** 110 and the quick way out, in their place. */
  urgent?: boolean;
  /** Which of the tabs this is. */
  tab?: string;
  /** A whole-page state stands in the middle. */
  still?: boolean;
  /** Nothing of a person stands here: it is shown while the lock is shut, too. */
  isOpen?: boolean;
}

/** A page that is behind the shut lock: its own frame, but nothing of itself, and the way off it. */
const gated = ({ tab }: PageProps, gate: ReactNode): PageProps => ({
  title: words.gated,
  heading: 'own',
  children: gate,
  urgent: true,
  ...(tab !== undefined && { tab }),
});

/** The frame of every page. The phone has its own title bar; the browser gets one here. */
export function Page(given: PageProps) {
  const gate = useContext(Gate);
  const props = gate !== null && !given.isOpen ? gated(given, gate) : given;
  const { title, heading, note, back, children, footer, banner, urgent = false, tab, still = false } = props;
  const isLarge = useContext(LargeType);
  const scale = useContext(TypeScale);
  const asked = useContext(Privacy);
  const isHuge = scale * (isLarge ? largeScale : 1) >= hugeFrom;
  const scaled: CSSProperties & Record<'--k', string> = { '--k': `${scale}` };
  const hasDock = footer !== undefined || tab !== undefined || (urgent && !isHuge);
  return (
    <View
      className={classes('screen', isLarge && 'elder', isHuge && 'huge', tab !== undefined && 'with-tabs')}
      style={scaled}
    >
      {!onPhone && <TitleBar title={title} isHeading={heading === undefined} {...(back && { back })} />}
      {banner}
      {urgent && isHuge && <Urgent />}
      <View className={classes('main', still && 'main-still')} role="main">
        {heading !== undefined && heading !== 'own' && <Intro title={heading} {...(note && { note })} />}
        {children}
      </View>
      {hasDock && (
        <View className="dock">
          {urgent && !isHuge && <Urgent />}
          {footer && <View className="foot">{footer}</View>}
          {tab !== undefined && <TabBar here={tab} />}
        </View>
      )}
      {asked && <PrivacySheet {...asked} />}
    </View>
  );
}

interface TitleBarProps {
  title: string;
  isHeading: boolean;
  back?: string;
}

function TitleBar({ title, isHeading, back }: TitleBarProps) {
  return (
    <View className="bar" role="banner">
      {back && (
        <View
          role="link"
          aria-label={words.back}
          className="pressable bar-back"
          {...pressable(() => goBack(back))}
        >
          <Icon name="left" />
        </View>
      )}
      <View className="bar-title" {...(isHeading && { role: 'heading', 'aria-level': 1 })}>
        {title}
      </View>
    </View>
  );
}

function goBack(otherwise: string) {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.reLaunch({ url: otherwise });
}
