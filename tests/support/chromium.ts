import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { npmChromium, type BrowserProgram } from './npm-chromium';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

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

const systemPrograms = (): BrowserProgram[] => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const chosen = process.env['CHROME_PATH'];
  const paths = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(chosen ? [chosen] : []), ...paths].map((path) => ({ path, env: {} }));
};

/** Why the program does not run here; nothing when it does. */
const complaintOf = ({ path, env }: BrowserProgram): string | undefined => {
  const { error, status, stderr } = spawnSync(path, ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 ? undefined : (error?.message ?? stderr.trim());
};

/** The first that runs, or what each of them says. */
const firstRunning = (programs: BrowserProgram[]): BrowserProgram | string[] => {
  const complaints: string[] = [];
  for (const program of programs) {
    const complaint = complaintOf(program);
    if (complaint === undefined) return program;
    complaints.push(complaint);
  }
  return complaints;
};

/** The browser of the system: the one CHROME_PATH names, else the first on the PATH; undefined without one. */
export function systemBrowser(): BrowserProgram | undefined {
  const program = firstRunning(systemPrograms());
  return Array.isArray(program) ? undefined : program;
}

/** The browser from npm. @throws with the reason when it does not run here. */
export function npmBrowser(): BrowserProgram {
  const program = firstRunning(npmChromium());
  if (Array.isArray(program))
    throw new Error(`the Chromium from npm does not run here: ${program.join('; ')}`);
  return program;
}

let found: BrowserProgram | Error | undefined;

/** The browser of the system, else the one from npm, else an error that says why neither. Looked for once. */
export function findBrowser(): BrowserProgram | Error {
  const look = () => {
    try {
      return systemBrowser() ?? npmBrowser();
    } catch (thrown) {
      const elsewhere = `${systemNames.join(', ')} are not on the PATH, nor does CHROME_PATH name a browser`;
      return new Error(
        `no browser: ${elsewhere}; ${thrown instanceof Error ? thrown.message : String(thrown)}`,
      );
    }
  };
  return (found ??= look());
}

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
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return { page, context, errors };
}
