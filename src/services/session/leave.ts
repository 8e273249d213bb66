import Taro from '@tarojs/taro';
import { elsewhere } from '../../content/me/leave';
import { residentPages } from '../../routes';
import { shutVault } from '../seal/vault';
import { forgetSeen } from '../server/lastSeen';
import { dropHelping } from './helping';
import { hush } from '../device/speak';
import { watched } from '../device/watched';

/** How often somebody left so since the app began: what ends then watches it. */
export const leaving = watched(0);

/** Waited for the browser to go back to the first page of ours, milliseconds; then it leaves from where it is. */
const patienceMs = 250;

/** How many pages of ours lie behind this one: the router counts them in what the browser keeps with each. */
const depth = (): number => {
  const state: unknown = window.history.state;
  const isCounted = typeof state === 'object' && state !== null && 'idx' in state;
  return isCounted && typeof state.idx === 'number' ? state.idx : 0;
};

/**
 * Leaves for a page about the weather. What lies before this page is gone over backwards first and overwritten from there,
 * so that neither "back" nor "forward" leads to what was read; the first page stands in the place of the first of them.
 */
function leaveInBrowser(): void {
  // Nothing of the page is to be seen for even a moment.
  document.documentElement.style.visibility = 'hidden';
  document.title = elsewhere.title;
  let isGone = false;
  const go = () => {
    if (isGone) return;
    isGone = true;
    window.history.replaceState(null, '', residentPages.home.link());
    if (depth() === 0) window.location.assign(elsewhere.address);
    else window.location.replace(elsewhere.address);
  };
  // A browser that keeps pages whole would bring this one back as it was left, and hidden.
  window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload());
  const behind = depth();
  if (behind === 0) return go();
  window.addEventListener('popstate', go, { once: true });
  window.setTimeout(go, patienceMs);
  window.history.go(-behind);
}

/** WeChat closes the program only within the tap; what it shows in its list of recent ones is the first page. */
function leaveOnPhone(): void {
  void Taro.reLaunch({ url: residentPages.home.link() });
  void Taro.exitMiniProgram();
}

/**
 * Gone at once, and nobody asked: to be called first thing in the tap. What is half written stays, behind the lock where
 * one is set; what was only read does not.
 */
export function leaveQuickly(): void {
  hush();
  leaving.set(leaving.read() + 1);
  dropHelping();
  forgetSeen();
  shutVault();
  if (process.env.TARO_ENV === 'weapp') leaveOnPhone();
  else leaveInBrowser();
}
