import type { HostOptions } from '../support/weapp-host/host';
import { textOf } from '../support/weapp-host/page-tree';
import { closeAll, openTiny } from './tiny-program';

afterEach(closeAll);

const picture = { width: 4000, height: 3000, type: 'jpeg' } as const;
const photo = { bytes: new Uint8Array(10_000), picture };

/** Runs this in the program, with `show` for its result, and gives what it showed. */
async function shown(script: string, options: Partial<HostOptions> = {}): Promise<string> {
  const page = `data: { r: '' }, async onLoad() {
    const show = (result) => this.setData({ r: 'said ' + JSON.stringify(result) });
    try { ${script} } catch (failure) { show(failure) }
  }`;
  const host = openTiny({ wxml: '<view id="r">{{r}}</view>', page }, options);
  host.launch();
  await host.waitFor('said');
  return textOf(host.byId('r')).slice('said '.length);
}

const pickOne = 'const { tempFiles: [one] } = await wx.chooseMedia({ count: 1, mediaType: ["image"] });';

test('a photo is picked under a path of WeChat’s own, measured and made small', async () => {
  const script = `${pickOne}
    const { tempFilePath } = await wx.compressImage({ src: one.tempFilePath, quality: 80, compressedWidth: 2000, compressedHeight: 1500 });
    const { width, height, type } = await wx.getImageInfo({ src: tempFilePath });
    wx.getFileSystemManager().getFileInfo({ filePath: tempFilePath, success: ({ size }) => show({ before: one.size, size, width, height, type }) });`;
  expect(JSON.parse(await shown(script, { atHand: { photos: [photo] } }))).toEqual({
    ...{ before: 10_000, size: 10_000 },
    ...{ width: 2000, height: 1500, type: 'jpeg' },
  });
});

test.each([
  ['who thinks better of it', pickOne, 'chooseMedia:fail cancel'],
  ['21 photos', 'await wx.chooseMedia({ count: 21 })', 'parameter error'],
  [
    'endings of photos',
    'await wx.chooseMessageFile({ count: 1, type: "image", extension: ["pdf"] })',
    'parameter error',
  ],
  ['a picture that is none', 'await wx.compressImage({ src: "http://tmp/x.jpg" })', 'no such file'],
  [
    'a header of one’s own',
    'await wx.uploadFile({ url: "http://s.test/", filePath: "x", name: "file", header: { "Content-Type": "a/b" }, fail: show })',
    'parameter error',
  ],
])('%s is no success', async (_, script, said) => {
  expect(await shown(script)).toContain(said);
});

test('documents come from a chat, by their endings', async () => {
  const chatFiles = [
    { name: '合同.pdf', bytes: new Uint8Array(3) },
    { name: '电影.mp4', bytes: new Uint8Array(4) },
  ];
  const script =
    'const { tempFiles } = await wx.chooseMessageFile({ count: 9, type: "file", extension: ["pdf"] }); show(tempFiles.map(({ name, size }) => [name, size]));';
  expect(JSON.parse(await shown(script, { atHand: { chatFiles } }))).toEqual([['合同.pdf', 3]]);
});

const upload = `${pickOne}
  const news = [];
  const task = wx.uploadFile({ url: "http://s.test/", filePath: one.tempFilePath, name: "file", formData: { key: "k", policy: "p" },
    success: ({ statusCode }) => show({ statusCode, news }), fail: show });
  task.onProgressUpdate(({ progress }) => news.push(progress));`;

test('a file goes in one form, its fields first, and a 403 is a success to WeChat', async () => {
  let sent: string[] = [];
  const fetch: HostOptions['fetch'] = async (_url, { body }) => {
    sent = body instanceof FormData ? [...body.keys()] : [];
    return new Response('', { status: 403 });
  };
  const said = JSON.parse(await shown(upload, { fetch, atHand: { photos: [photo] } }));
  expect(said).toEqual({ statusCode: 403, news: [0, 100] });
  expect(sent).toEqual(['key', 'policy', 'file']);
});

test('an upload that is stopped fails', async () => {
  const fetch: HostOptions['fetch'] = (_url, { signal }) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('stopped'))));
  const said = await shown(`${upload} task.abort();`, { fetch, atHand: { photos: [photo] } });
  expect(said).toContain('uploadFile:fail abort');
});

test('the eleventh at once is refused, whatever the ten are', async () => {
  const fetch: HostOptions['fetch'] = () => new Promise(() => undefined);
  const script = `for (let n = 0; n < 10; n++) wx.request({ url: "http://s.test/" });
    wx.downloadFile({ url: "http://s.test/", fail: show });`;
  expect(await shown(script, { fetch })).toContain('max connection count 10');
});

test('a document is fetched and opened', async () => {
  const fetch: HostOptions['fetch'] = async () =>
    new Response('%PDF', { headers: { 'content-type': 'application/pdf' } });
  const script = `const done = (r) => wx.openDocument({ filePath: r.tempFilePath, success: () => show(r.statusCode), fail: show });
    wx.downloadFile({ url: "http://s.test/", success: done });`;
  expect(await shown(script, { fetch })).toBe('200');
});

const record = (options: string) => `const r = wx.getRecorderManager();
  r.onStart(() => r.stop()); r.onStop(({ duration, fileSize }) => show({ duration, fileSize })); r.onError(show);
  r.start(${options});`;
const speech = { bytes: new Uint8Array(600), ms: 12_300 };

test('what is said into the microphone comes as a file', async () => {
  const options =
    '{ duration: 60000, sampleRate: 16000, numberOfChannels: 1, encodeBitRate: 48000, format: "mp3" }';
  expect(JSON.parse(await shown(record(options), { speech }))).toEqual({ duration: 12_300, fileSize: 600 });
});

test.each([
  [
    'rates that do not go together',
    '{ sampleRate: 48000, encodeBitRate: 16000 }',
    speech,
    'do not go together',
  ],
  ['eleven minutes', '{ duration: 660000 }', speech, 'parameter error'],
  ['a microphone that is not allowed', '{}', null, 'auth deny'],
])('%s are an error of the recorder', async (_, options, said, reason) => {
  expect(await shown(record(options), { speech: said })).toContain(reason);
});

test('recording stops by itself when its time is over', async () => {
  const script = `const r = wx.getRecorderManager(); r.onStop(() => show('stopped')); r.start({ duration: 5 });`;
  expect(await shown(script, { speech })).toBe('"stopped"');
});

test('a sound plays, and comes to its end', async () => {
  const page = `data: { r: '' }, onLoad() {
    const audio = wx.createInnerAudioContext();
    audio.onPlay(() => this.setData({ r: 'plays' })); audio.onEnded(() => this.setData({ r: 'over' }));
    audio.src = 'http://s.test/a.mp3'; audio.play();
  }`;
  const host = openTiny({ wxml: '<view>{{r}}</view>', page });
  host.launch();
  await host.waitFor('plays');
  expect(host.played()).toEqual(['http://s.test/a.mp3']);
  host.endSound();
  await host.waitFor('over');
});
