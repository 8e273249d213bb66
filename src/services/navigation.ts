import { useEffect, useRef, useState } from 'react';
import Taro, { useDidShow } from '@tarojs/taro';
import type { Role } from '../../functions/contract/words';
import { residentPages, residentTabs, staffPages } from '../routes';
import { useOpen } from './device/inSight';

/** WeChat keeps ten pages open and refuses the eleventh. */
const deepest = 10;

/** The four places stand beside each other and not on top. */
const isTab = (link: string): boolean => residentTabs.some((tab) => residentPages[tab].link() === link);

/** Opens a page on top of this one, or goes to one of the four places. */
export function open(link: string): void {
  if (isTab(link)) return void Taro.switchTab({ url: link });
  if (Taro.getCurrentPages().length < deepest) void Taro.navigateTo({ url: link });
  else replace(link);
}

/** Opens a page in the place of this one, so that "back" does not return to a form already sent. */
export function replace(link: string): void {
  if (isTab(link)) return void Taro.switchTab({ url: link });
  void Taro.redirectTo({ url: link });
}

/**
 * What stands on the screen has become what another page shows, so that a reload finds it there. WeChat goes to that page; a
 * browser, which may have to fetch it first and cannot without a network, stays and takes its address.
 */
export function becomes(link: string): void {
  if (process.env.TARO_ENV === 'weapp') return replace(link);
  window.history.replaceState(window.history.state, '', link);
}

/** Goes back to where this page was opened from; when it was opened from outside, to the page it belongs to. */
export function back(otherwise = residentPages.home.link()): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.reLaunch({ url: otherwise });
}

/** Starts over at the first page. */
export function goHome(): void {
  void Taro.reLaunch({ url: residentPages.home.link() });
}

/** Where whoever acts in a role begins: staff at their work, who keeps the people of an office with those. */
export function startOf(role: Role): string {
  if (role === 'resident') return residentPages.home.link();
  return role === 'admin' ? staffPages.people.link() : staffPages.today.link();
}

/** Starts over where that role begins. */
export const startAs = (role: Role): void => void Taro.reLaunch({ url: startOf(role) });

/** Starts over at one's work, where the case that stands below is not there for them any more. */
export const startAtWork = (): void => void Taro.reLaunch({ url: staffPages.today.link() });

/** Goes to a place of work that stands beside this page: a phone keeps few pages open, a browser every step. */
export function openBeside(link: string): void {
  const onTop = Taro.getCurrentPages().at(-1)?.route;
  const isOnTab = onTop === undefined || isTab(`/${bare(onTop)}`);
  if (process.env.TARO_ENV === 'weapp' && !isOnTab) replace(link);
  else open(link);
}

/** Brings a field into sight, ready to be written in. */
export function showField(id: string): void {
  if (process.env.TARO_ENV === 'weapp') {
    void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -80, duration: 200 });
    return;
  }
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  // Somebody writes in it already.
  if (document.activeElement?.matches('input, textarea') && field?.contains(document.activeElement)) return;
  const toFocus = field?.matches('[tabindex]')
    ? field
    : field?.querySelector<HTMLElement>('input, textarea, [tabindex]');
  toFocus?.focus({ preventScroll: true });
}

/**
 * Does something once what is about to be drawn has been. Taro's `nextTick` waits a tenth of a second in a browser: by then
 * somebody may be pressing, and what they press moves away from under the finger.
 */
function onceDrawn(then: () => void): void {
  if (process.env.TARO_ENV === 'weapp') Taro.nextTick(then);
  else requestAnimationFrame(() => requestAnimationFrame(then));
}

/** Brings something into sight that is only about to be drawn. */
export function showSoon(id: string): void {
  onceDrawn(() => showField(id));
}

/** Brings the head of a screen that is about to be drawn in the place of this one into sight, and who reads by ear to it. */
export function arriveAt(id: string): void {
  onceDrawn(() => {
    if (process.env.TARO_ENV === 'weapp') {
      void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
      return;
    }
    window.scrollTo(0, 0);
    document.getElementById(id)?.focus({ preventScroll: true });
  });
}

const bare = (path = ''): string => path.replace(/^\//, '').replace(/\?.*$/, '');

/**
 * What stands in the phone's own bar over this page; a browser's bar is drawn with the page. WeChat names the bar of whichever
 * page is on top: one that was left in the same breath must not name the next.
 */
export function useBarTitle(title: string): void {
  const [own] = useState(() => bare(Taro.getCurrentInstance().router?.path));
  useEffect(() => {
    if (process.env.TARO_ENV !== 'weapp') return;
    if (bare(Taro.getCurrentPages().at(-1)?.route) === own) void Taro.setNavigationBarTitle({ title });
  }, [own, title]);
}

/** Where this page is and what it was opened with, as that stood when it was. */
export function useOpened(): { path: string; query: Record<string, string | undefined> } {
  const [opened] = useState(() => {
    const router = Taro.getCurrentInstance().router;
    return { path: bare(router?.path), query: { ...router?.params } };
  });
  return opened;
}

/**
 * What the tab of a browser says of this page, once that is known and whenever it comes back into sight: Taro knows one title a
 * page, whatever it shows.
 */
export function useTabTitle(title: string | undefined): void {
  const isOpen = useOpen();
  useEffect(() => {
    if (process.env.TARO_ENV !== 'weapp' && isOpen && title !== undefined) document.title = title;
  }, [isOpen, title]);
}

/** How often the page came back into sight: what it shows may be old by then. */
export function useShown(): number {
  const [shown, setShown] = useState(0);
  const isFirst = useRef(true);
  useDidShow(() => {
    if (isFirst.current) isFirst.current = false;
    else setShown((times) => times + 1);
  });
  return shown;
}
