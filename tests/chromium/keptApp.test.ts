import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { workerOf } from '../../config/offline/plugin';
import { describeInBrowser, launchBrowser, phonePage } from '../support/chromium';

jest.setTimeout(60_000);

/** What the app does about its own parts, as a script. */
const ours = buildSync({
  entryPoints: [path.resolve(__dirname, '../../src/services/device/keepApp.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'ours',
  define: { 'process.env.TARO_ENV': '"h5"' },
}).outputFiles[0]?.text;

/** A site of one page and one part, of which versions follow each other. */
type Site = { files: Record<string, string>; html: string };
const version = (name: string): Site => {
  const part = `/js/app.${name}.js`;
  const html = `<!doctype html><script>document.title = '${name}'</script><body>
    <script src="${part}"></script>`;
  return { files: { [part]: `${ours}; ours.keepApp(); document.body.textContent = '${name}'` }, html };
};
/** Addresses of the API, which are never kept. */
const data = '/v1/inbox';

let site = version('one');
let worker = '';
let asked: string[] = [];
let isUp = true;
let server: Server;
let baseUrl: string;

const publish = (next: Site): void => {
  site = next;
  worker = workerOf(Object.keys(next.files), next.html);
};

beforeAll(async () => {
  server = createServer(({ url = '' }, reply) => {
    asked.push(url);
    if (!isUp) return reply.destroy();
    const { pathname } = new URL(url, 'http://site');
    const script = pathname === '/sw.js' ? worker : site.files[pathname];
    reply.setHeader('cache-control', 'no-store');
    if (pathname === data) return reply.end(JSON.stringify(asked.length));
    if (pathname.startsWith('/js/') && script === undefined) return reply.writeHead(404).end();
    reply.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    return reply.end(script ?? site.html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  baseUrl = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});
beforeEach(() => {
  isUp = true;
  asked = [];
  publish(version('one'));
});

/** What a page is of: its frame, and the part of it. */
const seen = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.title} ${document.body.textContent}`);

const register = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
  });

/** Until the next version lies there whole, and waits. */
const nextWaits = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const coming = registration?.installing;
    if (coming)
      await new Promise<void>((there) =>
        coming.addEventListener('statechange', () => coming.state === 'installed' && there()),
      );
  });

describeInBrowser('the app as it is kept on a device', () => {
  let browser: Browser;
  beforeAll(async () => (browser = await launchBrowser()));
  afterAll(() => browser.close());

  async function opened(): Promise<Page> {
    const { page } = await phonePage(browser, baseUrl);
    await page.goto('/');
    await register(page);
    return page;
  }

  test('opens where nobody answers, at any page of its own; what the API says is not kept', async () => {
    const page = await opened();
    await page.goto('/');
    const said = () => page.evaluate(async (url) => (await fetch(url)).text(), data);
    expect(await said()).not.toBe(await said());
    isUp = false;
    for (const address of ['/', '/pages/case/index?caseId=1', '/guides/pages/guides/index']) {
      await page.goto(address);
      expect(await seen(page)).toBe('one one');
    }
    await expect(said()).rejects.toThrow('Failed to fetch');
    await expect(page.goto('/papers/1')).rejects.toThrow();
  });

  test('a new version waits while two pages of the old are open, and neither meets a part of the other', async () => {
    const page = await opened();
    const other = await page.context().newPage();
    await page.goto('/');
    await other.goto('/');
    publish(version('two'));
    await nextWaits(page);
    await page.reload();
    expect([await seen(page), await seen(other)]).toEqual(['one one', 'one one']);
    await other.close();
    await page.goto('about:blank');
    await page.goto('/');
    expect(await seen(page)).toBe('two two');
  });

  test('the only page that is opened anew is of the new version', async () => {
    const page = await opened();
    await page.goto('/');
    publish(version('two'));
    await nextWaits(page);
    await page.reload();
    await page.waitForFunction(() => document.body?.textContent === 'two');
    expect(await seen(page)).toBe('two two');
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  });

  test('a page of another version than the list of files is not kept', async () => {
    const { page } = await phonePage(browser, baseUrl);
    await page.goto('/');
    site = version('two');
    const state = await page.evaluate(async () => {
      const { installing } = await navigator.serviceWorker.register('/sw.js');
      if (installing)
        await new Promise<void>((ended) =>
          installing.addEventListener('statechange', () => installing.state !== 'installing' && ended()),
        );
      return installing?.state;
    });
    expect(state).toBe('redundant');
  });

  /** A part that the page asks for now. @returns once it was asked whether it is gone */
  const wants = async (page: Page, name: string): Promise<void> => {
    const isAsked = page.waitForResponse((reply) => reply.request().method() === 'HEAD');
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('script'), { src }));
    }, name);
    await isAsked;
  };
  const becomes = (page: Page, text: string) =>
    page.waitForFunction((sought) => document.body?.textContent === sought, text);

  test('a part that is gone opens the page anew, of the version that is there, and does so once', async () => {
    const kept = await opened();
    await kept.goto('/');
    const { page } = await phonePage(browser, baseUrl);
    await page.goto('/');
    publish(version('two'));
    for (const one of [page, kept]) {
      await wants(one, '/js/staff.one.js');
      await becomes(one, 'two');
      expect(await seen(one)).toBe('two two');
    }
    publish(version('three'));
    await wants(page, '/js/staff.two.js');
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active);
    expect(await seen(page)).toBe('two two');
  });

  test('a part that could not be fetched without a network leaves the page as it is', async () => {
    const { page } = await phonePage(browser, baseUrl);
    await page.goto('/');
    isUp = false;
    const isTried = page.waitForEvent('requestfailed', (request) => request.method() === 'HEAD');
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('script'), { src: '/js/staff.one.js' }));
    });
    await isTried;
    expect(await seen(page)).toBe('one one');
  });
});
