import { browserNameIn } from '../../functions/http/auth/browserName';
import { Refused } from '../../functions/domain/refused';
import { type Api, openApi, unhurried } from '../support/api';
import { browserAt } from '../support/browser';

const appOrigin = 'https://app.test';
const edge =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0';
let api: Api;

beforeAll(async () => {
  api = await openApi({ appOrigin, allowedOrigins: [appOrigin] });
});
afterAll(() => api.close());

const browser = (at: Pick<Api, 'send'>) => browserAt(appOrigin, at, edge);

test('where WeChat does not draw, there is no code and nothing is kept', async () => {
  const page = browser(
    api.instance({
      weChat: {
        ...api.deps.weChat,
        signInCode: () => Promise.reject(new Refused('wechat_unavailable')),
      },
    }),
  );
  api.faults.sent();
  expect(await page.refused('beginScan', { body: {} })).toBe('wechat_unavailable');
  expect(page.given).toEqual([]);
  expect(api.faults.sent()).toEqual([]);
});

test('codes are made at the pace of a town behind one address; beyond, a puzzle lets in', async () => {
  const hurried = api.instance({ rates: { ...unhurried, scan: { limit: 2, seconds: 600 } } });
  const page = browser(hurried);
  for (const _ of [1, 2]) await page.call('beginScan', { body: {} });
  const { status, text } = await page.ask('beginScan', { body: {} });
  expect([status, JSON.parse(text).puzzle]).toEqual([
    429,
    expect.objectContaining({ bits: expect.any(Number) }),
  ]);
});

test.each([
  [edge, 'windows', 'edge'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15',
    'mac',
    'safari',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36',
    'android',
    'chrome',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 MicroMessenger/8.0.54',
    'ios',
    'weChat',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'linux', 'firefox'],
  ['<script>', 'other', 'other'],
  ['', 'other', 'other'],
])('a browser that calls itself “%s”', (userAgent, system, program) => {
  expect(browserNameIn(userAgent)).toEqual({ system, program });
});
