import Taro from '@tarojs/taro';

/** Calls when the app goes out of sight and when it comes back; what comes back ends it. */
export function onSight(gone: () => void, back: () => void): () => void {
  if (process.env.TARO_ENV === 'weapp') {
    Taro.onAppHide(gone);
    Taro.onAppShow(back);
    return () => {
      Taro.offAppHide(gone);
      Taro.offAppShow(back);
    };
  }
  const changed = () => (document.visibilityState === 'hidden' ? gone() : back());
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}
