import { WeChatQuota, WeChatRejected, WeChatUnavailable } from '../../../functions/channels/wechat/failures';
import { paths } from '../../../functions/local/platforms/wechat/paths';
import { phoneOf } from '../../../functions/local/platforms/wechat/phoneRoute';
import { failureOf, openid, scene } from './scene';

const page = 'pages/case/index';
type At = ReturnType<typeof scene>;

/** One right call to each path that carries the token. */
const calls: [keyof typeof paths, (at: At) => Promise<unknown>][] = [
  ['phone', (at) => at.client.phoneNumber({ code: at.standIn.issuePhoneCode(openid), openid })],
  ['code', (at) => at.client.qrCode({ scene: 'abc', page })],
  ['link', (at) => at.client.urlLink({ path: page, query: 'a=b', days: 30 })],
];

describe.each(calls)('%s', (path, call) => {
  test('a busy WeChat is asked three times more, each after a longer wait', async () => {
    const at = scene();
    at.standIn.faults.next(paths[path], { errcode: -1 }, 3);
    await call(at);
    expect(at.waits).toEqual([1000, 2000, 4000]);
    at.standIn.faults.next(paths[path], { errcode: -1 }, 4);
    expect(await failureOf(call(at))).toMatchObject({ errcode: -1, retryAfterSeconds: 60 });
  });

  test.each([40001, 40014, 42001])('a token refused with %s is replaced, once', async (errcode) => {
    const at = scene();
    at.standIn.faults.next(paths[path], { errcode });
    await call(at);
    expect(at.requestsTo(paths[path])).toBe(2);
    at.standIn.faults.next(paths[path], { errcode }, 2);
    expect(await failureOf(call(at))).toBeInstanceOf(WeChatUnavailable);
    expect(at.requestsTo(paths[path])).toBe(4);
  });

  test.each([
    [45009, WeChatQuota],
    [45011, WeChatUnavailable],
    [43108, WeChatUnavailable],
    [40003, WeChatRejected],
  ])(
    'error %s is not tried again, and says path, number and rid, and nothing more',
    async (errcode, kind) => {
      const at = scene();
      at.standIn.faults.next(paths[path], { errcode });
      const failure = await failureOf(call(at));
      expect(failure).toBeInstanceOf(kind);
      expect(failure).toMatchObject({
        path: paths[path],
        errcode,
        rid: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{8}){2}$/),
      });
      expect(at.requestsTo(paths[path])).toBe(1);
      const token = await at.client.stableToken();
      expect(JSON.stringify(failure) + String(failure)).not.toContain(token);
    },
  );

  test.each(['dropBefore', 'dropAfterCommit', 'http502'] as const)('%s: later', async (fault) => {
    const at = scene();
    at.standIn.faults.next(paths[path], fault);
    expect(await failureOf(call(at))).toBeInstanceOf(WeChatUnavailable);
  });

  test('an answer that is not one of WeChat’s counts as unavailable', async () => {
    const at = scene();
    const replies = ['{"access_token":"t","expires_in":7200}', '{"errcode":0,"errmsg":"ok"}'];
    const client = at.newClient({ fetch: async () => new Response(replies.shift()) });
    expect(await failureOf(call({ ...at, client }))).toBeInstanceOf(WeChatUnavailable);
  });
});

describe('a phone number', () => {
  test('comes by its code, whether the country is text or a number', async () => {
    const { standIn, client, newClient } = scene();
    const code = standIn.issuePhoneCode(openid);
    expect(await client.phoneNumber({ code, openid })).toEqual({
      number: phoneOf(openid),
      countryCode: '86',
    });
    const info = { purePhoneNumber: '13800001234', countryCode: 86, watermark: { appid: 'wx-other' } };
    const replies = [
      '{"access_token":"t","expires_in":7200}',
      JSON.stringify({ errcode: 0, phone_info: info }),
    ];
    const other = newClient({ appId: 'wx-other', fetch: async () => new Response(replies.shift()) });
    expect(await other.phoneNumber({ code, openid })).toEqual({ number: '13800001234', countryCode: '86' });
  });

  test('is refused by a code that was used, is old, or is somebody else’s', async () => {
    const { standIn, client, pass } = scene();
    const [used, old, others] = [openid, openid, 'oAnother'].map((of) => standIn.issuePhoneCode(of));
    const refused = async (code = '') =>
      expect(await failureOf(client.phoneNumber({ code, openid }))).toMatchObject({ errcode: 40029 });
    await client.phoneNumber({ code: used ?? '', openid });
    await refused(used);
    await refused(others);
    pass(301);
    await refused(old);
  });

  test('that was given to another mini-program is refused', async () => {
    const { newClient } = scene();
    const info = { purePhoneNumber: '13800001234', countryCode: '86', watermark: { appid: 'wx-another' } };
    const replies = ['{"access_token":"t","expires_in":7200}', JSON.stringify({ phone_info: info })];
    const client = newClient({ fetch: async () => new Response(replies.shift()) });
    const failure = await failureOf(client.phoneNumber({ code: 'c', openid }));
    expect(failure).toBeInstanceOf(WeChatRejected);
    expect(failure).toMatchObject({ field: 'watermark' });
    expect(String(failure)).not.toContain('1380000');
  });
});

describe('the ways into the mini-program', () => {
  test('a code is a picture, of a page that is there', async () => {
    const { client } = scene({ hasPage: (asked) => asked === page });
    const picture = await client.qrCode({ scene: 'A-z_0~', page, width: 280 });
    expect([...picture.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    expect(await failureOf(client.qrCode({ scene: 'a', page: 'pages/none/index' }))).toMatchObject({
      errcode: 41030,
    });
  });

  test('a link is an https address', async () => {
    const { client } = scene();
    expect(await client.urlLink({ path: page, query: 'id=%E5%AD%97', days: 1 })).toMatch(/^https:\/\//);
  });

  test.each([
    ['scene', { scene: 'x'.repeat(33), page }],
    ['scene', { scene: '', page }],
    ['scene', { scene: 'a%20', page }],
    ['scene', { scene: '案件', page }],
    ['page', { scene: 'a', page: `/${page}` }],
    ['page', { scene: 'a', page: `${page}?a=b` }],
    ['width', { scene: 'a', page, width: 279 }],
    ['width', { scene: 'a', page, width: 1281 }],
  ])('a wrong %s is never sent', async (field, asked) => {
    const { client, requests } = scene();
    expect(await failureOf(client.qrCode(asked))).toMatchObject({ name: 'WeChatRejected', field });
    expect(requests).toEqual([]);
  });

  test.each([
    ['days', { days: 31 }],
    ['days', { days: 0 }],
    ['query', { query: '字' }],
    ['query', { query: 'x'.repeat(1025) }],
    ['page', { path: 'pages/case/index?a' }],
  ])('of a link, a wrong %s is never sent', async (field, wrong) => {
    const { client, requests } = scene();
    const asked = { path: page, query: '', days: 30, ...wrong };
    expect(await failureOf(client.urlLink(asked))).toMatchObject({ name: 'WeChatRejected', field });
    expect(requests).toEqual([]);
  });
});
