import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Icon, type IconName } from '../base/Icon';
import './Banner.scss';

/** Under the navigation bar: no network, or something new. It pushes the page and never covers it. */
export const Banner = ({ children, icon = 'offline' }: { children: ReactNode; icon?: IconName }) => (
  <View className="banner" role="status">
    <Icon name={icon} size="s" className="banner-sign" />
    <View className="banner-words">{children}</View>
  </View>
);
