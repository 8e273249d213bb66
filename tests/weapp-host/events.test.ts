import type { Host } from '../support/weapp-host/host';
import { textOf } from '../support/weapp-host/page-tree';
import { closeAll, openTiny } from './tiny-program';

afterEach(closeAll);

/** A page whose methods write their name and the element they were called on. */
const recorder = (wxml: string): Host => {
  const methods = ['a', 'b', 'c'].map((name) => `${name}(event) { this.note('${name}', event) }`).join(',');
  const note =
    'note(name, event) { this.setData({ seen: this.data.seen + name + event.currentTarget.id + " " }) }';
  const host = openTiny({
    wxml: `${wxml}<text id="seen">{{seen}}</text>`,
    page: `data: { seen: '' }, ${note}, ${methods}`,
  });
  host.launch();
  return host;
};

const seenAfterTap = (wxml: string): string => {
  const host = recorder(wxml);
  host.tap(host.byId('2'));
  return textOf(host.byId('seen'));
};

test.each([
  ['bind lets it go on upwards', 'bindtap="a"', 'bindtap="b"', 'b2 a1'],
  ['a colon changes nothing', 'bind:tap="a"', 'bind:tap="b"', 'b2 a1'],
  ['catch stops it', 'bindtap="a"', 'catchtap="b"', 'b2'],
  ['an element without a method lets it through', 'bindtap="a"', '', 'a1'],
  [
    'capture-bind comes first, from the outside',
    'capture-bind:tap="a"',
    'capture-bind:tap="b" bindtap="c"',
    'a1 b2 c2',
  ],
  ['capture-catch keeps it from going in', 'capture-catch:tap="a"', 'bindtap="b"', 'a1'],
  ['of mut-binds only the first is called', 'mut-bind:tap="a"', 'mut-bind:tap="b"', 'b2'],
  ['mut-bind does not hinder bind', 'bindtap="a"', 'mut-bind:tap="b"', 'b2 a1'],
])('%s', (_, outer, inner, seen) => {
  expect(seenAfterTap(`<view id="1" ${outer}><view id="2" ${inner}>点</view></view>`)).toBe(seen);
});

test('what is typed stays with its field', () => {
  const host = recorder(
    '<view id="1" bindinput="a"><input id="2" bindinput="b" bindfocus="c" bindblur="c" /></view>',
  );
  host.type(host.byId('2'), '字');
  expect(textOf(host.byId('seen'))).toBe('c2 b2 c2');
});

test('the element’s data come with the event under their names in code', () => {
  const host = openTiny({
    wxml: '<view bindtap="go" data-case-id="{{7}}" data-shortName="x"><text>走</text></view>',
    page: 'go({ target, currentTarget }) { wx.setStorageSync("seen", { target: target.dataset, ...currentTarget.dataset }) }',
  });
  host.launch();
  host.tap(host.byText('走', 'text'));
  expect(host.storage.get('seen')).toEqual({ target: {}, caseId: 7, shortname: 'x' });
});

test('an event of a component reaches beyond its element only when it says so', () => {
  const component = (options: string) => ({
    'pages/one.json': '{ "usingComponents": { "a-bell": "/bell" } }',
    'bell.json': '{ "component": true }',
    'bell.js': `Component({ methods: { ring() { this.triggerEvent('rung', 3, ${options}) } } })`,
    'bell.wxml': '<view bindtap="ring">铃</view>',
  });
  const heard = (options: string) => {
    const wxml = '<view bind:rung="far"><a-bell bind:rung="near" /></view>';
    const note = (name: string) => `${name}({ detail }) { wx.setStorageSync('${name}', detail) }`;
    const host = openTiny({ wxml, page: `${note('near')}, ${note('far')}`, files: component(options) });
    host.launch();
    host.tap(host.byText('铃'));
    return host.storage.keys();
  };
  expect(heard('{}')).toEqual(['near']);
  expect(heard('{ bubbles: true }')).toEqual(['near', 'far']);
});
