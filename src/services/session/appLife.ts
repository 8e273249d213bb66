import { newKey } from '../device/clientKey';
import { quietly } from '../device/storage';

const name = 'app-life';

const kept = (): string | null =>
  process.env.TARO_ENV === 'weapp' ? null : (quietly(() => window.sessionStorage.getItem(name)) ?? null);

let life = kept();

function begin(): string {
  life = newKey();
  const begun = life;
  if (process.env.TARO_ENV !== 'weapp') quietly(() => window.sessionStorage.setItem(name, begun));
  return begun;
}

/**
 * One life of the app, from when it is opened until it is left: what may be read again within it, and never after. A reload of a
 * browser's tab is the same life; a mini-program that was closed begins another.
 */
export const appLife = {
  /** Its name, which says nothing. */
  now: (): string => life ?? begin(),
  /** The app is left: whatever hung on this life is gone. */
  end: (): void => void begin(),
};
