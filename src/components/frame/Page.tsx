import { createContext, useContext, type ReactNode } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Privacy } from './privacyAsked';
import { PrivacySheet } from './PrivacySheet';
import { pressable } from '../base/pressable';
import { words } from '../base/words';
import './Page.scss';

/** Whether the screens are shown in 长辈版, the larger type. */
export const LargeType = createContext(false);

const onPhone = process.env.TARO_ENV === 'weapp';

interface PageProps {
  title: string;
  /** The page that "back" leads to when this one was opened straight from outside; without it there is no way back. */
  back?: string;
  children: ReactNode;
  /** Stays in reach at the lower edge: the step that the page is for. */
  footer?: ReactNode;
}

/** The frame of every page. The phone has its own title bar; the browser gets one here. */
export function Page({ title, back, children, footer }: PageProps) {
  const isLarge = useContext(LargeType);
  const asked = useContext(Privacy);
  return (
    <View className={classes('page', isLarge && 'elder')}>
      {!onPhone && <TitleBar title={title} {...(back && { back })} />}
      <View className="page-main" role="main">
        {children}
      </View>
      {footer && <View className="page-footer">{footer}</View>}
      {asked && <PrivacySheet {...asked} />}
    </View>
  );
}

function TitleBar({ title, back }: { title: string; back?: string }) {
  return (
    <View className="title-bar" role="banner">
      {back && (
        <View role="link" className="pressable title-bar-back" {...pressable(() => goBack(back))}>
          <View className="title-bar-arrow" aria-hidden />
          {words.back}
        </View>
      )}
      <View className="title-bar-title" role="heading" aria-level={1}>
        {title}
      </View>
    </View>
  );
}

function goBack(otherwise: string) {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.reLaunch({ url: otherwise });
}
