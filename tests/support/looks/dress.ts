import type { Page } from 'playwright-core';

/** How a phone is set before somebody opens the app: it keeps that from page to page. */
export type Setting = 'plain' | 'elder' | 'double' | 'desk';

/** How wide it is, and whether it is dark; what can be changed while a page is open. */
export type Screen = { name: string; width: number; height: number; dark: boolean };

const light = { height: 844, dark: false };
export const screens = {
  phone: { name: '390', width: 390, ...light },
  narrow: { name: '320', width: 320, height: 640, dark: false },
  dark: { name: 'dark', width: 390, height: 844, dark: true },
  wide: { name: '1440', width: 1440, height: 900, dark: false },
  desk: { name: '1280', width: 1280, height: 800, dark: false },
  wideDark: { name: '1440-dark', width: 1440, height: 900, dark: true },
} as const satisfies Record<string, Screen>;

/** On which screens each setting is looked at. */
export const screensOf: Record<Setting, readonly [Screen, ...Screen[]]> = {
  plain: [screens.phone, screens.narrow, screens.dark, screens.wide],
  elder: [screens.phone, screens.narrow, screens.dark],
  double: [screens.phone, screens.narrow],
  desk: [screens.wide, screens.desk, screens.wideDark],
};

/** What runs before the app does: as WeChat and a browser have it, type twice as large is the reader's own setting. */
const setBefore: Record<Setting, string> = {
  plain: '',
  desk: '',
  elder: `localStorage.setItem('large-type', JSON.stringify({ data: true }));`,
  double: `new MutationObserver((_, observer) => {
    if (!document.documentElement) return;
    document.documentElement.style.fontSize = '32px';
    observer.disconnect();
  }).observe(document, { childList: true });`,
};

/** Sets the phone or the desk, before the app is opened on it. */
export async function setPhone(page: Page, setting: Setting): Promise<void> {
  const [{ width, height }] = screensOf[setting];
  await page.setViewportSize({ width, height });
  await page.addInitScript(`{ ${setBefore[setting]} }`);
}

/** Changes the screen below an open page, and waits until it is drawn so. */
export async function showOn(page: Page, { width, height, dark }: Screen): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  // A finger that has pressed is gone a moment later, and only then what it pressed looks as it does at rest.
  await page.waitForFunction(() => document.querySelector('.pressable:active') === null);
}
