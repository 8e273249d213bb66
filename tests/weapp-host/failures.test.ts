import { execFile } from 'node:child_process';
import { closeAll, openTiny } from './tiny-program';

afterEach(closeAll);

test.each([
  ['app.js', { files: { 'app.js': 'App({ onLaunch() { null.x } })' } }],
  ['onLoad', { page: 'onLoad() { null.x }' }],
  ['a file it requires', { files: { 'pages/one.js': "require('../lib')", 'lib.js': 'null.x' } }],
])('an error in %s is thrown by the launch', (_, program) => {
  expect(() => openTiny(program).launch()).toThrow(
    /the mini-program failed: TypeError: Cannot read properties of null/,
  );
});

test('a file that is not in the package is said in WeChat’s words', () => {
  const host = openTiny({ files: { 'pages/one.js': "require('../lib/gone')" } });
  expect(() => host.launch()).toThrow("module 'lib/gone.js' is not defined");
});

test.each([
  ['a timer', 'onLoad() { setTimeout(() => null.x, 0) }'],
  ['a callback of wx', 'onLoad() { wx.login({ success: () => null.x }) }'],
  ['onReady', 'onReady() { null.x }'],
  ['the callback of setData', 'onLoad() { this.setData({ a: 1 }, () => null.x) }'],
  [
    'a measurement',
    'onLoad() { wx.createSelectorQuery().select("#a").boundingClientRect().exec(() => null.x) }',
  ],
])('an error in %s ends the waiting at once', async (_, page) => {
  const host = openTiny({ page });
  host.launch();
  await expect(host.waitFor('never')).rejects.toThrow('Cannot read properties of null');
  expect(() => host.text()).toThrow('Cannot read properties of null');
});

test('an error that nobody has looked at is told at the end', async () => {
  const host = openTiny({ page: 'onLoad() { wx.login({ success: () => null.x }) }' });
  host.launch();
  await expect(host.close()).rejects.toThrow('Cannot read properties of null');
});

test('an error in a handler is thrown by the gesture', () => {
  const host = openTiny({ wxml: '<view bindtap="go">走</view>', page: 'go() { null.x }' });
  host.launch();
  expect(() => host.tap(host.byText('走'))).toThrow('Cannot read properties of null');
});

test('a handler that the page lacks is named', () => {
  const host = openTiny({ wxml: '<view bindtap="gone">走</view>' });
  host.launch();
  expect(() => host.tap(host.byText('走'))).toThrow(
    'pages/one has no method "gone" to handle the event "tap"',
  );
});

test('a function of wx that is not there fails as on an old phone', () => {
  const host = openTiny({ page: 'onLoad() { wx.startFacialRecognitionVerify({}) }' });
  expect(() => host.launch()).toThrow('wx.startFacialRecognitionVerify is not a function');
});

test('a template that uses one which does not exist fails, where WeChat shows nothing', () => {
  const host = openTiny({ wxml: '<template is="gone" data="{{n}}" />' });
  host.launch();
  expect(() => host.text()).toThrow('Template `gone` not found');
});

test('a template that does not compile is named with its line', () => {
  expect(() => openTiny({ wxml: '<view>\n<text></view>' })).toThrow(/pages\/one\.wxml/);
});

test('a page that answers each change by another is stopped', () => {
  const wheel = 'Component({ lifetimes: { attached() { this.triggerEvent("turn") } } })';
  const host = openTiny({
    wxml: '<a-wheel wx:for="{{list}}" wx:key="n" bind:turn="turn" />',
    page: 'data: { list: [{ n: 0 }] }, turn() { this.setData({ list: [{ n: this.data.list[0].n + 1 }] }) }',
    files: {
      'pages/one.json': '{ "usingComponents": { "a-wheel": "/wheel" } }',
      'wheel.json': '{ "component": true }',
      'wheel.js': wheel,
      'wheel.wxml': '<view />',
    },
  });
  host.launch();
  expect(() => host.text()).toThrow('pages/one never stops changing');
});

test('a promise of the program that fails uncaught fails the test it belongs to', async () => {
  const options = ['--verbose', '--selectProjects', 'back', '--testMatch', require.resolve('./rejecting.ts')];
  const env = { ...process.env, FORCE_COLOR: '0' };
  const output = await new Promise<string>((done) => {
    execFile(process.execPath, [require.resolve('jest/bin/jest'), ...options], { env }, (_, stdout, stderr) =>
      done(stdout + stderr),
    );
  });
  expect(output).toContain('✓ waits in peace');
  expect(output).toContain('✕ is shaken by its program');
  expect(output).toContain("TypeError: Cannot read properties of null (reading 'x')");
  expect(output).toContain('✓ is not troubled by the test before');
});
