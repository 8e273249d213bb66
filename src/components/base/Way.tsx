import { createElement, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { leads } from './leads';
import { pressable } from './pressable';

const onPhone = process.env.TARO_ENV === 'weapp';

type WayProps = {
  children: ReactNode;
  className: string;
  onPress: () => void;
  /** The address that `onPress` leads to. */
  href?: string | undefined;
  /** It does something where it stands instead of leading elsewhere. */
  acts?: boolean | undefined;
  id?: string | undefined;
  label?: string | undefined;
};

/** What can be pressed to get elsewhere: with an address it is, in a browser, a link for another tab as well. */
export function Way({ children, className, onPress, href, acts = false, id, label }: WayProps) {
  const said = { className, ...(id && { id }), ...(label && { 'aria-label': label }) };
  if (!onPhone && href !== undefined)
    // Of the browser alone: WeChat has no such element.
    return createElement('a', { role: 'link', ...said, ...leads(href, onPress) }, children);
  return (
    <View role={acts ? 'button' : 'link'} {...said} {...pressable(onPress)}>
      {children}
    </View>
  );
}
