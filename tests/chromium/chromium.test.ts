import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { npmBrowser } from '../support/browserProgram';
import { describeInBrowser, launchBrowser, phonePage } from '../support/chromium';

const html = `<!doctype html><meta name="viewport" content="width=device-width"><title>页</title>
  <button onclick="document.title = [innerWidth, innerHeight, devicePixelRatio, navigator.language,
    new Date(0).getHours()].join(' ')">量</button>
  <button onclick="console.error('记下')">记</button><button onclick="setTimeout(() => null.x)">错</button>`;

let server: Server;
let baseUrl: string;
beforeAll(async () => {
  server = createServer((request, reply) => {
    reply.setHeader('content-type', 'text/html; charset=utf-8');
    reply.end(request.url === '/page' ? html : '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  baseUrl = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => new Promise((closed) => server.close(closed)));

describeInBrowser('a page on the phone', () => {
  let browser: Browser;
  beforeAll(async () => (browser = await launchBrowser()));
  afterAll(() => browser.close());

  const open = async () => {
    const phone = await phonePage(browser, baseUrl);
    await phone.page.goto('/page');
    return phone;
  };

  test('is as large, sharp, Chinese and early as a phone here', async () => {
    const { page, errors } = await open();
    await page.getByText('量').tap();
    expect(await page.title()).toBe('390 844 2 zh-CN 8');
    expect(errors).toEqual([]);
  });

  test('keeps the errors it writes and those it does not catch', async () => {
    const { page, errors } = await open();
    await page.getByText('记').tap();
    const thrown = page.waitForEvent('pageerror');
    await page.getByText('错').tap();
    await thrown;
    expect(errors).toEqual([
      `记下 (${baseUrl}/page)`,
      expect.stringContaining('Cannot read properties of null'),
    ]);
  });
});

const onNpmsPlatform = process.platform === 'linux' && process.arch === 'x64' ? test : test.skip;

onNpmsPlatform('the browser from npm runs as well as that of the system', async () => {
  const browser = await launchBrowser(npmBrowser());
  const { page } = await phonePage(browser, baseUrl);
  await page.goto('/page');
  await page.getByText('量').tap();
  expect(await page.title()).toBe('390 844 2 zh-CN 8');
  await browser.close();
});
