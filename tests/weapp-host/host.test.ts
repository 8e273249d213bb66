import { join } from 'node:path';
import { openMiniProgram, type Host, type HostOptions } from '../support/weapp-host/host';
import { NotOnPage } from '../support/weapp-host/changes';
import { textOf } from '../support/weapp-host/page-tree';
import { closeAll, openTiny } from './tiny-program';

const lent = async () => Response.json({ id: 'J-7' }, { status: 201 });

let host: Host;
const open = (options: Partial<HostOptions> = {}): Host => {
  host = openMiniProgram({
    dist: join(__dirname, 'fixture'),
    fetch: lent,
    loginCode: () => 'code-1',
    ...options,
  });
  return host;
};
afterEach(async () => {
  await closeAll();
  await host.close();
});

test('opens the first page with its title, and shows what the page loads later', async () => {
  open().launch();
  expect(host.page()).toMatchObject({ route: 'pages/shelf/shelf', title: '书架', depth: 1 });
  await host.waitFor('民法典');
  expect(host.byId('count').children).toEqual(['共2种']);
  expect(host.text()).toContain('第1次打开，刷新0次，入口pages/shelf/shelf');
});

test('opens at any page by its link, with the parameters as they stand in it', () => {
  open().launch('/pages/borrow/borrow?book=b1&note=%E5%A5%BD');
  expect(host.page()).toMatchObject({ title: '图书角', query: { book: 'b1', note: '%E5%A5%BD' } });
  expect(host.text()).toContain('b1 好');
});

test('what is hidden by flag or by style is neither read nor found', async () => {
  open().launch();
  await host.waitFor('民法典');
  expect(host.text()).not.toMatch(/盘点记录|损毁登记/);
  expect(() => host.byText('盘点记录')).toThrow(NotOnPage);
});

test('each component keeps its own state, shows its slot and tells its page', async () => {
  open().launch();
  host.tap(await host.waitFor(() => host.byText('山乡巨变')));
  expect(host.text().split('\n')).toEqual(expect.arrayContaining(['还有0本', '第1格', '第2格']));
  expect(host.text()).not.toContain('还有2本');
  host.tap(host.byLabel('借民法典'));
  expect(host.page()).toMatchObject({ route: 'pages/borrow/borrow', depth: 2 });
  expect(host.text()).toContain('b1 请勿折页');
});

test('a disabled button cannot be tapped', async () => {
  open().launch();
  const button = await host.waitFor(() => host.byLabel('借山乡巨变'));
  expect(() => host.tap(button)).toThrow('is disabled');
});

test.each(['<button disabled bindtap="go">', '<view aria-disabled="{{true}}" bindtap="go">'])(
  'nor can %s',
  (opening) => {
    const tiny = openTiny({ wxml: `${opening}走</${opening.split(' ')[0]?.slice(1)}>`, page: 'go() {}' });
    tiny.launch();
    expect(() => tiny.tap(tiny.byText('走'))).toThrow('is disabled');
  },
);

test.each([
  ['a native button by its text', 'button', '提交', '<button id="it">提交</button>'],
  [
    'an element by its role and text',
    'button',
    '提交',
    '<view id="it" aria-role="button"><text>提交</text></view>',
  ],
  [
    'an element by its role and label',
    'radio',
    '劳动纠纷',
    '<view id="it" aria-role="radio" aria-label="劳动纠纷">选</view>',
  ],
])('finds %s', (_, role, name, wxml) => {
  const tiny = openTiny({ wxml: `<view>提交</view>${wxml}` });
  tiny.launch();
  expect(tiny.byRole(role, name).attrs).toMatchObject({ id: 'it' });
  expect(() => tiny.byRole(role, '别的')).toThrow(`no ${role} "别的" on the page`);
});

test('finds the innermost element with a text, through elements of other tags, and the exact one first', () => {
  const tiny = openTiny({
    wxml: '<view id="1"><scroll-view><view id="2">借款</view><view id="3">借</view></scroll-view></view>',
  });
  tiny.launch();
  expect(tiny.byText('款', 'view').attrs).toMatchObject({ id: '2' });
  expect(tiny.byText('借', 'view').attrs).toMatchObject({ id: '3' });
});

test('what a component has set itself stands until its element carries something new', () => {
  const tiny = openTiny({
    wxml: '<a-sum n="{{n}}" /><view bindtap="again">再画</view><view bindtap="more">加</view>',
    page: 'data: { n: 1, drawn: 0 }, again() { this.setData({ drawn: 1 }) }, more() { this.setData({ n: 10 }) }',
    files: {
      'pages/one.json': '{ "usingComponents": { "a-sum": "/sum" } }',
      'sum.json': '{ "component": true }',
      'sum.js':
        'Component({ properties: { n: Number }, methods: { own() { this.setData({ n: this.data.n + 1 }) } } })',
      'sum.wxml': '<view id="sum" bindtap="own">{{n}}</view>',
    },
  });
  tiny.launch();
  const sum = () => textOf(tiny.byId('sum'));
  tiny.tap(tiny.byId('sum'));
  tiny.tap(tiny.byText('再画'));
  expect(sum()).toBe('2');
  tiny.tap(tiny.byText('加'));
  expect(sum()).toBe('10');
});

test('a tap that nothing listens to is an error of the test', async () => {
  open().launch();
  await host.waitFor('民法典');
  expect(() => host.tap(host.byId('count'))).toThrow('nothing listens to a tap on <view> "共2种"');
});

test('an element that the page has dropped can no longer be tapped', async () => {
  open().launch();
  host.tap(await host.waitFor(() => host.byText('民法典')));
  const left = host.byText('还有2本');
  host.tap(host.byText('民法典'));
  expect(() => host.tap(left)).toThrow(NotOnPage);
});

test('fields take as much as their maxlength, 140 if they do not say', () => {
  open().launch('/pages/borrow/borrow?book=b1');
  host.type(host.byLabel('姓名'), '乌兰其其格');
  host.type(host.byId('reason'), '想'.repeat(200));
  expect(host.allByTag('input')[0]?.attrs).toMatchObject({ value: '乌兰其其' });
  expect(host.text()).toContain('140字');
});

test('a person borrows a book: form, picker, dialog, login, request, toast, next page and back', async () => {
  const sent: unknown[] = [];
  const fetch: HostOptions['fetch'] = async (url, { method, body }) => {
    sent.push({ url, method, body });
    return lent();
  };
  open({ fetch }).launch('/pages/borrow/borrow?book=b1');
  host.type(host.byLabel('姓名'), '其其格');
  host.choose(host.byText('借7天'), 14);
  host.tap(host.byText('提交', 'button'));
  expect(host.question()).toEqual({ text: '确认借阅？\n其其格', choices: ['取消', '确定'] });
  expect(() => host.tap(host.byText('提交'))).toThrow('a dialog covers the page');
  host.answer('确定');
  host.tap(await host.waitFor(() => host.byText('借条J-7')));
  expect(host.text()).toContain('凭J-7取书');
  expect(host.text()).toContain('已借出');
  expect(host.page()).toMatchObject({ route: 'desk/pages/loan/loan', title: '借条 J-7', depth: 2 });
  host.back();
  expect(host.page().route).toBe('pages/borrow/borrow');
  expect(sent).toEqual([
    {
      url: 'https://library.test/loans',
      method: 'POST',
      body: JSON.stringify({ code: 'code-1', book: 'b1', days: 14 }),
    },
  ]);
  expect(host.storage.get('name')).toBe('其其格');
});

test('a dialog answered with no changes nothing', async () => {
  open().launch('/pages/borrow/borrow?book=b1');
  host.tap(host.byText('提交'));
  host.answer('取消');
  expect(() => host.answer('确定')).toThrow('no dialog offers "确定"');
  expect(host.question()).toBeNull();
  expect(host.text()).not.toContain('借条');
});

test.each([
  ['a refusal by the server is a success to wx.request', 409, '没有借成：书已借完'],
  ['so is a failure of the server', 500, '没有借成：书已借完'],
])('%s', async (_, status, shown) => {
  const fetch = async () => Response.json({ title: '书已借完' }, { status });
  open({ fetch }).launch('/pages/borrow/borrow?book=b1');
  host.tap(host.byText('提交'));
  host.answer('确定');
  await host.waitFor(shown);
});

test('a network that is down is a fail of wx.request', async () => {
  open({ fetch: () => Promise.reject(new Error('no route')) }).launch('/pages/borrow/borrow?book=b1');
  host.tap(host.byText('提交'));
  host.answer('确定');
  await host.waitFor('没有借成：request:fail no route');
});

test('the next run of the program finds what the phone has kept', async () => {
  open().launch('/pages/borrow/borrow?book=b1');
  host.type(host.byLabel('姓名'), '其其格');
  host.tap(host.byText('提交'));
  host.answer('确定');
  await host.waitFor('借条J-7');
  await host.close();
  open({ storage: host.storage }).launch('/pages/borrow/borrow?book=b2');
  expect(host.allByTag('input')[0]?.attrs).toMatchObject({ value: '其其格' });
});

test('a page under others is told when it is shown again, and when it is pulled down', async () => {
  open().launch();
  host.tap(await host.waitFor(() => host.byLabel('借民法典')));
  host.back();
  host.pullDown();
  expect(host.text()).toContain('第2次打开，刷新1次');
  expect(() => host.reachBottom()).toThrow('pages/shelf/shelf has no onReachBottom');
  expect(() => host.back()).toThrow('cannot navigate back at first page');
});

test('counts the bytes of every setData', () => {
  open().launch('/desk/pages/loan/loan?id=%E4%B8%80');
  expect(host.setDataBytes()).toEqual([Buffer.byteLength('{"id":"%E4%B8%80"}')]);
});

test('waiting in vain tells what the page shows', async () => {
  open().launch('/desk/pages/loan/loan?id=J-9');
  await expect(host.waitFor('还书', 20)).rejects.toThrow(/waited 20 ms in vain; the page shows:\n凭J-9取书/);
  await expect(host.waitFor(() => host.byText('还书'), 20)).rejects.toThrow('no "还书" on the page');
});
