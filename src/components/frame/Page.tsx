import { useContext, useEffect, type CSSProperties, type ReactNode } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon } from '../base/Icon';
import { pressable } from '../base/pressable';
import { Intro, useTitle } from '../base/Title';
import { words } from '../base/words';
import { Danger } from '../base/ways';
import { Privacy } from './privacyAsked';
import { PrivacySheet } from './PrivacySheet';
import { Acting } from './acting';
import { ActingBar } from './ActingBar';
import { Desk } from './desk';
import { Gate } from './gate';
import { hugeFrom, largeScale, LargeType, TypeScale } from './scale';
import { useRoomFor } from './roomFor';
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
  /** What stands here is the reader's own, whomever they act for; so are the four places. */
  isOwn?: boolean;
  /** Nothing of a person stands here: it is shown while the lock is shut, too. */
  isOpen?: boolean;
  /** At the desk the page lays its sheet out itself, head and panes; else it is a column under the title. */
  isSheet?: boolean;
}

/** A page that is behind the shut lock: its own frame, but nothing of itself, and the way off it. */
const gated = ({ tab }: PageProps, gate: ReactNode): PageProps => ({
  title: words.service,
  heading: 'own',
  children: gate,
  urgent: true,
  ...(tab !== undefined && { tab }),
});

/** A page of one's own while one acts for another: nothing of itself, and no way further into what is one's own. */
const notNow = ({ title }: PageProps, instead: ReactNode): PageProps => ({
  title,
  heading: 'own',
  children: instead,
  urgent: true,
});

const isOwnPage = ({ isOwn = false, tab }: PageProps): boolean => isOwn || tab !== undefined;

/** The frame of every page. The phone has its own title bar; the browser gets one here. */
export function Page(given: PageProps) {
  const gate = useContext(Gate);
  const acting = useContext(Acting);
  const isShut = gate !== null && !given.isOpen;
  const free = acting && isOwnPage(given) ? notNow(given, acting.instead) : given;
  const props = isShut ? gated(given, gate) : free;
  const danger = useContext(Danger);
  const { title, heading, note, back, children, footer, banner, tab, still = false } = props;
  const urgent = props.urgent === true || danger?.isEverywhere === true;
  const isLarge = useContext(LargeType);
  const scale = useContext(TypeScale);
  const asked = useContext(Privacy);
  // Behind the shut lock there is nothing to choose between.
  const desk = useContext(Desk);
  const atDesk = isShut ? null : desk;
  const isSheet = atDesk !== null && props.isSheet === true;
  // What index.html says until the first page stands.
  useEffect(() => {
    if (!onPhone) document.getElementById('opening')?.remove();
  }, []);
  const dock = useRoomFor();
  const isHuge = scale * (isLarge ? largeScale : 1) >= hugeFrom;
  const scaled: CSSProperties & Record<'--k', string> = { '--k': `${scale}` };
  // At the desk the title is said once.
  const hasBar = !isSheet && (!atDesk || heading === undefined);
  const hasTabs = tab !== undefined && !atDesk;
  const hasDock = footer !== undefined || hasTabs || (urgent && !isHuge);
  return (
    <View
      className={classes(
        'screen',
        isLarge && 'elder',
        isHuge && 'huge',
        hasTabs && 'with-tabs',
        atDesk !== null && 'desk',
      )}
      style={scaled}
    >
      {atDesk?.rail}
      {!onPhone && hasBar && (
        <TitleBar title={title} isHeading={heading === undefined} {...(back && { back })} />
      )}
      {acting && !isShut && <ActingBar {...acting} />}
      {banner}
      {urgent && isHuge && <Urgent />}
      <View className={classes('main', still && 'main-still', isSheet && 'main-sheet')} role="main">
        {heading !== undefined && heading !== 'own' && !isSheet && (
          <Intro title={heading} {...(note && { note })} />
        )}
        {children}
      </View>
      {hasDock && (
        <View className={classes('dock', !onPhone && 'dock-over')} {...(!onPhone && { ref: dock })}>
          {!onPhone && hasTabs && (
            <View className="wide-name" aria-hidden>
              {words.service}
            </View>
          )}
          {urgent && !isHuge && <Urgent />}
          {footer && <View className="foot">{footer}</View>}
          {hasTabs && <TabBar here={tab} />}
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
  const isTitle = useTitle(isHeading);
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
      <View className="bar-title" {...isTitle}>
        {title}
      </View>
    </View>
  );
}

function goBack(otherwise: string) {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.reLaunch({ url: otherwise });
}
