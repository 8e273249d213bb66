import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { watchRequests } from './atRest';
import { findBrowser } from './browserProgram';

/**
 * No sandbox, since tests run as root in containers; a microphone that hums, and nobody asked whether it may be used; the
 * rest keeps the browser from calling out by itself.
 */
const flags = [
  '--no-sandbox',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser, by default the one that is found. @throws with the reason when there is none. */
export async function launchBrowser(program = findBrowser()): Promise<Browser> {
  if (program instanceof Error) throw program;
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const env = { ...Object.fromEntries(inherited), ...program.env };
  return chromium.launch({ executablePath: program.path, args: flags, env });
}

/**
 * `describe` for tests that need a browser. Where there is none they are skipped, and the reason is in their
 * name; under CI one test fails with it instead.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  const browser = findBrowser();
  if (!(browser instanceof Error)) describe(name, tests);
  else if (process.env['CI']) test(`${name}: needs a browser`, () => Promise.reject(browser));
  else describe.skip(`${name} (${browser.message})`, tests);
}

export interface Phone {
  page: Page;
  context: BrowserContext;
  /** Errors on the console and uncaught errors of the page so far. */
  errors: readonly string[];
}

/** A phone of its own, with storage of its own, on which links are relative to `baseUrl`. `sharpness`: its dots per pixel. */
export async function phonePage(browser: Browser, baseUrl: string, sharpness = 2): Promise<Phone> {
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: sharpness,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  watchRequests(page);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return { page, context, errors };
}
