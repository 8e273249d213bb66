import { useSyncExternalStore } from 'react';

/** From here on there is room for a list and a case side by side, CSS px. */
const deskFrom = 1024;

const isWideEnough = `(min-width: ${deskFrom}px)`;
const never = (): (() => void) => () => undefined;

function watch(onChange: () => void): () => void {
  const width = window.matchMedia(isWideEnough);
  width.addEventListener('change', onChange);
  return () => width.removeEventListener('change', onChange);
}

/** Whether the window is as wide as a desk: never in WeChat, whose screens are held in a hand. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    process.env.TARO_ENV === 'h5' && typeof window.matchMedia === 'function' ? watch : never,
    () =>
      process.env.TARO_ENV === 'h5' &&
      typeof window.matchMedia === 'function' &&
      window.matchMedia(isWideEnough).matches,
  );
