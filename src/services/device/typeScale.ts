import { useState } from 'react';
import Taro, { useDidShow } from '@tarojs/taro';

/** Under half of it the screens would not fit any more; twice is the largest a phone offers. */
const smallest = 1;
const largest = 2;
/** A browser's own type before anybody changed it, px. */
const usual = 16;

/** What WeChat says of the type its reader has chosen; Taro's own types do not know it yet. */
type TypeSetting = { fontSizeScaleFactor?: number };

/** How much larger the reader has set the type on the device: 1 as it comes, 2 at most. */
export function typeScale(): number {
  const said =
    process.env.TARO_ENV === 'weapp'
      ? (Taro.getAppBaseInfo() as TypeSetting).fontSizeScaleFactor
      : Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usual;
  return said === undefined || Number.isNaN(said) ? smallest : Math.min(largest, Math.max(smallest, said));
}

/** The same, asked again each time the app comes back: the phone's setting may have been changed meanwhile. */
export function useTypeScale(): number {
  const [scale, setScale] = useState(typeScale);
  useDidShow(() => setScale(typeScale()));
  return scale;
}
