import type { HostOptions } from '../support/weapp-host/host';
import { textOf } from '../support/weapp-host/page-tree';
import { closeAll, openTiny } from './tiny-program';

afterEach(closeAll);

/** Calls a wx function on load or by a tap, and shows what came back. */
const outcomeOf = async (
  { call, onTap = false }: { call: string; onTap?: boolean },
  options: Partial<HostOptions> = {},
): Promise<string> => {
  const show = `{ success: (r) => this.setData({ r: JSON.stringify(r) }), fail: (r) => this.setData({ r: JSON.stringify(r) }) }`;
  const run = `wx.${call.replace('{', '{ ...this.show(), ')}`;
  const page = `data: { r: '' }, show() { return ${show} }, ${onTap ? 'go' : 'onLoad'}() { ${run} }`;
  const host = openTiny({ wxml: '<view bindtap="go">点</view><view id="r">{{r}}</view>', page }, options);
  host.launch();
  if (onTap) host.tap(host.byText('点'));
  await host.waitFor('errMsg');
  return textOf(host.byId('r'));
};

test('login gives a fresh code each time', async () => {
  let count = 0;
  const loginCode = () => `code-${++count}`;
  expect(await outcomeOf({ call: 'login({})' }, { loginCode })).toContain('"code":"code-1"');
});

test('without callbacks a wx function returns a promise', async () => {
  const host = openTiny({
    wxml: '<view>{{code}}</view>',
    page: 'async onLoad() { const { code } = await wx.login(); this.setData({ code }) }',
  });
  host.launch();
  await host.waitFor('code');
});

const templates = (count: number) => JSON.stringify(Array.from({ length: count }, (_, at) => `T${at + 1}`));
const asking = (count: number, onTap = true) => ({
  call: `requestSubscribeMessage({ tmplIds: ${templates(count)} })`,
  onTap,
});

test('messages may be asked for in a tap, and each template has its answer', async () => {
  const subscribeAnswer = (id: string) => (id === 'T1' ? 'acceptWithAlert' : 'reject');
  expect(JSON.parse(await outcomeOf(asking(2), { subscribeAnswer }))).toEqual({
    errMsg: 'requestSubscribeMessage:ok',
    T1: 'acceptWithAlert',
    T2: 'reject',
  });
});

test.each([
  ['outside of a tap', asking(1, false), 'can only be invoked by user TAP gesture'],
  ['for no template', asking(0), '"errCode":10001'],
  ['for six templates', asking(6), '"errCode":20003'],
])('messages may not be asked for %s', async (_, call, said) => {
  expect(await outcomeOf(call)).toContain(said);
});

test('after a wait the tap is over', async () => {
  const page =
    'data: { r: "" }, async go() { await null; wx.requestSubscribeMessage({ tmplIds: ["T1"], fail: ({ errMsg }) => this.setData({ r: errMsg }) }) }';
  const host = openTiny({ wxml: '<view bindtap="go">点{{r}}</view>', page });
  host.launch();
  host.tap(host.byText('点'));
  await host.waitFor('TAP gesture');
});

test('storage keeps a megabyte under one key and ten in all', () => {
  const megabyte = 'x'.repeat(1024 * 1024 - '""'.length);
  const page = `onLoad() {
    const tries = [];
    const keep = (key, text) => { try { wx.setStorageSync(key, text); tries.push('ok') } catch (e) { tries.push(e.message) } };
    const text = 'x'.repeat(${megabyte.length});
    for (let n = 1; n <= 10; n++) keep('k' + n, text);
    keep('k1', text);
    keep('k11', 'y');
    keep('k1', text + 'x');
    this.setData({ tries });
  }`;
  const host = openTiny({ wxml: '<view wx:for="{{tries}}" wx:key="index">{{item}}</view>', page });
  host.launch();
  expect(host.text().split('\n').slice(10)).toEqual([
    'ok',
    'setStorageSync:fail exceed storage max size 10Mb',
    'setStorageSync:fail entry size limit reached',
  ]);
  expect(host.storage.get('k10')).toBe(megabyte);
});

test('what was kept encrypted is found only when asked for as such', () => {
  const host = openTiny({ page: 'onLoad() { wx.setStorage({ key: "draft", data: [1], encrypt: true }) }' });
  host.launch();
  expect(host.storage.get('draft')).toBeUndefined();
  expect(host.storage.get('draft', true)).toEqual([1]);
});

test('a key that was never kept is an empty text at once, and a fail later', async () => {
  const host = openTiny({
    wxml: '<view>[{{a}}]</view>',
    page: 'onLoad() { this.setData({ a: wx.getStorageSync("a") }) }',
  });
  host.launch();
  expect(host.text()).toBe('[]');
  expect(await outcomeOf({ call: 'getStorage({ key: "a" })' })).toContain('getStorage:fail data not found');
});

const replying = (reply: () => Response) => {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch: HostOptions['fetch'] = async (url, init) => {
    asked.push({ url, init });
    return reply();
  };
  return { asked, fetch };
};

test('a GET carries its data in the link, and every request WeChat’s referer', async () => {
  const { asked, fetch } = replying(() => Response.json({ n: 1 }, { headers: { 'x-request-id': 'r1' } }));
  const call =
    'request({ url: "http://api.test/a?b=1", data: { q: "欠薪" }, header: { Authorization: "t" } })';
  const { data, statusCode, header } = JSON.parse(await outcomeOf({ call }, { fetch }));
  expect({ data, statusCode, id: header['x-request-id'] }).toEqual({
    data: { n: 1 },
    statusCode: 200,
    id: 'r1',
  });
  expect(asked[0]?.url).toBe(`http://api.test/a?b=1&q=${encodeURIComponent('欠薪')}`);
  expect(asked[0]?.init.headers).toMatchObject({
    authorization: 't',
    referer: expect.stringContaining('https://servicewechat.com/'),
  });
});

test('a reply that is no JSON stays text', async () => {
  const { fetch } = replying(() => new Response('<html>', { status: 502 }));
  expect(
    JSON.parse(await outcomeOf({ call: 'request({ url: "http://api.test/" })' }, { fetch })),
  ).toMatchObject({
    statusCode: 502,
    data: '<html>',
  });
});

test('there is no PATCH in wx.request', async () => {
  const said = await outcomeOf({ call: 'request({ url: "http://api.test/", method: "PATCH" })' });
  expect(said).toContain('request:fail parameter error');
});

const silent: HostOptions['fetch'] = (_, { signal }) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))));

test('a request that gets no reply in its time fails', async () => {
  const call = 'request({ url: "http://api.test/", timeout: 5 })';
  expect(await outcomeOf({ call }, { fetch: silent })).toContain('request:fail timeout');
});

test('a request may be given up', async () => {
  const page = `data: { r: '' }, onLoad() {
    wx.request({ url: 'http://api.test/', fail: ({ errMsg }) => this.setData({ r: errMsg }) }).abort();
  }`;
  const host = openTiny({ wxml: '<view>{{r}}</view>', page }, { fetch: silent });
  host.launch();
  await host.waitFor('request:fail abort');
});

test('an eleventh page is not opened over ten', async () => {
  const page = `onLoad({ n = '1' }) {
    const next = Number(n) + 1;
    wx.navigateTo({ url: 'one?n=' + next, fail: ({ errMsg }) => wx.showToast({ title: next + errMsg }) });
  }`;
  const host = openTiny({ page });
  host.launch();
  await host.waitFor('11navigateTo:fail webview count limit exceed');
  expect(host.page()).toMatchObject({ depth: 10, query: { n: '10' } });
});

test.each([
  ['navigateTo', '/pages/two', 'page \\"pages/two\\" is not found'],
  ['switchTab', '/pages/one', 'can not switch to no-tabBar page'],
])('%s(%s) fails: %s', async (how, url, said) => {
  expect(await outcomeOf({ call: `${how}({ url: '${url}' })` })).toContain(`${how}:fail ${said}`);
});

test('an action sheet answers with the place of the chosen line, or fails when it is closed', async () => {
  const page = `data: { r: '' }, go() { wx.showActionSheet({ itemList: ['甲', '乙'],
    success: ({ tapIndex }) => this.setData({ r: tapIndex }), fail: ({ errMsg }) => this.setData({ r: errMsg }) }) }`;
  const host = openTiny({ wxml: '<view bindtap="go">点</view><view>{{r}}</view>', page });
  host.launch();
  host.tap(host.byText('点'));
  host.answer('乙');
  await host.waitFor('1');
  host.tap(host.byText('点'));
  host.answer('取消');
  await host.waitFor('showActionSheet:fail cancel');
});

test('a word too long for a dialog’s button is refused', async () => {
  const said = await outcomeOf({ call: 'showModal({ content: "?", confirmText: "我已经看过了" })' });
  expect(said).toContain('showModal:fail parameter error');
});

test('a number the program has called is told', () => {
  const host = openTiny({ page: 'onLoad() { wx.makePhoneCall({ phoneNumber: "12348" }) }' });
  host.launch();
  expect(host.dialled()).toEqual(['12348']);
});

test('what is copied is known to whoever holds the phone', async () => {
  const page =
    "data: { r: '' }, go() { wx.setClipboardData({ data: '一句话', success: () => this.setData({ r: '好了' }) }) }";
  const host = openTiny({ wxml: '<view bindtap="go">抄</view><view>{{r}}</view>', page });
  host.launch();
  host.tap(host.byText('抄'));
  await host.waitFor('好了');
  expect(host.copied()).toEqual(['一句话']);
});
