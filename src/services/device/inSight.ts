import { useEffect, useState } from 'react';
import Taro, { useDidHide, useDidShow, usePullDownRefresh } from '@tarojs/taro';

const onPhone = process.env.TARO_ENV === 'weapp';

const isInFront = (): boolean => onPhone || document.visibilityState !== 'hidden';

/** Whether the tab of the browser is in front. A mini-program in the background has none of its pages open. */
export function useTabInFront(): boolean {
  const [isTab, setTab] = useState(isInFront);
  useEffect(() => {
    if (onPhone) return undefined;
    const look = () => setTab(isInFront());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return isTab;
}

/** For a page: whether it is the one that is open, with no other over it. */
export function useOpen(): boolean {
  const [isOpen, setOpen] = useState(true);
  useDidShow(() => setOpen(true));
  useDidHide(() => setOpen(false));
  return isOpen;
}

/** For a page that says `enablePullDownRefresh`: how often it was pulled down to be read again. */
export function usePulled(): number {
  const [times, setTimes] = useState(0);
  usePullDownRefresh(() => {
    setTimes((before) => before + 1);
    Taro.stopPullDownRefresh();
  });
  return times;
}
