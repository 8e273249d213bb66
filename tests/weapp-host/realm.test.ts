import { closeAll, openTiny } from './tiny-program';

afterEach(closeAll);

const shows = (expression: string) => `
  data: { seen: '' },
  onLoad() {
    let seen;
    try { seen = String(${expression}) } catch (thrown) { seen = thrown.name }
    this.setData({ seen });
  }`;

test.each([
  'window',
  'document',
  'location',
  'navigator',
  'localStorage',
  'XMLHttpRequest',
  'WebSocket',
  'fetch',
  'process',
  'Buffer',
  'URL',
  'TextEncoder',
  'AbortController',
  'structuredClone',
  'WebAssembly',
])('the program does not know %s', (name) => {
  const host = openTiny({ wxml: '<view>{{seen}}</view>', page: shows(`typeof ${name}`) });
  host.launch();
  expect(host.text()).toBe('undefined');
});

test.each(["eval('1')", "new Function('return 1')()", "(async () => {}).constructor('return 1')"])(
  'text cannot become code: %s throws',
  (expression) => {
    const host = openTiny({ wxml: '<view>{{seen}}</view>', page: shows(expression) });
    host.launch();
    expect(host.text()).toBe('EvalError');
  },
);

test.each([
  ['getStorageSync("list") instanceof Array', true],
  ['Object.getPrototypeOf(wx.getWindowInfo()) === Object.prototype', true],
])('what WeChat hands over is of the program’s own world: wx.%s', (expression, expected) => {
  const host = openTiny({ wxml: '<view>{{seen}}</view>', page: shows(expression.replace(/^get/, 'wx.get')) });
  host.storage.set('list', [1]);
  host.launch();
  expect(host.text()).toBe(String(expected));
});

test('setData crosses to the screen as JSON: a later change of the object is not seen', () => {
  const page = 'data: {}, onLoad() { const kept = { name: "甲" }; this.setData({ kept }); kept.name = "乙" }';
  const host = openTiny({ wxml: '<view>{{kept.name}}</view>', page });
  host.launch();
  expect(host.text()).toBe('甲');
});

test.each([
  ['{ "a.b": 1 }', '{"a":{"b":1}}'],
  ['{ "list[1].name": "乙" }', '{"list":[null,{"name":"乙"}]}'],
  ['{ "given.kept": 2 }', '{"given":{"old":1,"kept":2}}'],
  ['{ "given": undefined }', '{"given":{"old":1}}'],
])('setData(%s) writes where its path says', (change, expected) => {
  const page = `data: { given: { old: 1 } }, onLoad() { this.setData(${change}); wx.setStorageSync('data', this.data) }`;
  const host = openTiny({ page });
  host.launch();
  expect(host.storage.get('data')).toMatchObject(JSON.parse(expected));
});
