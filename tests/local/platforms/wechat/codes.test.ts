import { scene, openid } from '../../../channels/wechat/scene';
import { phoneOf } from '../../../../functions/local/platforms/wechat/phoneRoute';

const rid = '[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}';

/** A stand-in with the app's pages released, and a way to ask it anything with a good token. */
function account() {
  const { standIn, client, pass } = scene({
    hasPage: (page) => page === 'pages/case/index',
    appAddress: 'http://app.test',
  });
  const ask = async (path: string, body: unknown) =>
    standIn.app.request(`${path}?access_token=${await client.stableToken()}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
  return { standIn, client, pass, ask };
}

describe('the phone number by code', () => {
  const path = '/wxa/business/getuserphonenumber';

  test('a code gives the number of the person who tapped, once', async () => {
    const { standIn, ask } = account();
    const code = standIn.issuePhoneCode(openid);
    const reply = await (await ask(path, { code, openid })).json();
    expect(reply).toEqual({
      errcode: 0,
      errmsg: 'ok',
      phone_info: {
        phoneNumber: phoneOf(openid),
        purePhoneNumber: phoneOf(openid),
        countryCode: '86',
        watermark: { timestamp: 1772409600, appid: 'wx0000000000000000' },
      },
    });
    expect(phoneOf(openid)).toMatch(/^1[3-9]\d{9}$/);
    expect(await (await ask(path, { code, openid })).json()).toMatchObject({
      errcode: 40029,
      errmsg: expect.stringMatching(new RegExp(`^invalid code, rid: ${rid}$`)),
    });
  });

  test('a code of somebody else, of the login, of nobody or too old is no code, and is not used up', async () => {
    const { standIn, client, pass, ask } = account();
    const code = standIn.issuePhoneCode(openid);
    const login = standIn.issueCode(openid);
    for (const body of [
      { code, openid: 'oOther' },
      { code: login, openid },
      { code: 'made-up', openid },
    ])
      expect(await (await ask(path, body)).json()).toMatchObject({ errcode: 40029 });
    await expect(client.codeToSession(code)).rejects.toMatchObject({ errcode: 40029 });
    expect(await client.codeToSession(login)).toEqual({ openid });
    pass(300);
    expect(await (await ask(path, { code, openid })).json()).toMatchObject({ errcode: 0 });
    const other = standIn.issuePhoneCode(openid);
    pass(301);
    expect(await (await ask(path, { code: other })).json()).toMatchObject({ errcode: 40029 });
  });

  test('the country code comes as a number when the knob says so', async () => {
    const { standIn, ask } = account();
    standIn.quirks.countryCode = 'number';
    const reply = await ask(path, { code: standIn.issuePhoneCode(openid) });
    expect(await reply.json()).toMatchObject({ phone_info: { countryCode: 86 } });
  });
});

describe('the code of a page', () => {
  const path = '/wxa/getwxacodeunlimit';
  const good = { scene: "aZ09!#$&'()*+,/:;=?@-._~", page: 'pages/case/index', width: 280 };

  test('a picture of the width asked for, which is not JSON', async () => {
    const { ask } = account();
    const reply = await ask(path, good);
    expect(reply.headers.get('content-type')).toBe('image/jpeg');
    const bytes = Buffer.from(await reply.arrayBuffer());
    expect(bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
    expect(bytes.subarray(-2).toString('hex')).toBe('ffd9');
    const frame = bytes.indexOf(Buffer.from('ffc0', 'hex'));
    expect([bytes.readUInt16BE(frame + 5), bytes.readUInt16BE(frame + 7)]).toEqual([280, 280]);
  });

  test.each([
    [40169, { scene: '' }],
    [40169, { scene: undefined }],
    [40169, { scene: 'a'.repeat(33) }],
    [40169, { scene: 'a%20b' }],
    [40169, { scene: '案件' }],
    [40169, { scene: 'a b' }],
    [41030, { page: '/pages/case/index' }],
    [41030, { page: 'pages/case/index?caseId=1' }],
    [41030, { page: 'pages/gone/index' }],
    [40097, { page: '/pages/case/index', check_path: false }],
    [40097, { width: 279 }],
    [40097, { width: 1281 }],
    [40097, { env_version: 'formal' }],
    [40097, { line_color: { r: 256, g: 0, b: 0 } }],
    [40097, { is_hyaline: 'yes' }],
  ])('error %s for %j', async (errcode, change) => {
    const { ask } = account();
    const reply = await ask(path, { ...good, ...change });
    expect(reply.headers.get('content-type')).toContain('application/json');
    expect(await reply.json()).toMatchObject({ errcode, errmsg: expect.stringMatching(` rid: ${rid}$`) });
  });

  test('a page that is not released has a code when nobody asks for the check', async () => {
    const { ask } = account();
    const reply = await ask(path, { ...good, page: 'pages/next/index', check_path: false });
    expect(reply.headers.get('content-type')).toBe('image/jpeg');
  });
});

describe('the link that opens a page', () => {
  const path = '/wxa/generate_urllink';
  const good = {
    path: 'pages/case/index',
    query: 'caseId=1&name=%E5%BC%A0',
    expire_type: 1,
    expire_interval: 30,
  };

  test('a link, and what it opens for how long', async () => {
    const { standIn, ask } = account();
    const reply = await (await ask(path, good)).json();
    expect(reply).toEqual({
      errcode: 0,
      errmsg: 'ok',
      url_link: expect.stringMatching(/^https:\/\/wxaurl\.cn\/[\w-]+$/),
    });
    expect(standIn.link(reply.url_link)).toMatchObject({
      page: 'pages/case/index',
      query: good.query,
      endsAt: '2026-04-01T00:00:00.000Z',
    });
  });

  test.each([
    [40165, { path: 'pages/gone/index' }],
    [40165, { path: 'pages/case/index?caseId=1' }],
    [40212, { query: 'name=张' }],
    [40212, { query: 'a'.repeat(1025) }],
    [85401, { expire_interval: 31 }],
    [85401, { expire_interval: 0 }],
    [85401, { expire_interval: undefined }],
    [85401, { expire_type: 0, expire_time: 1772409600 + 31 * 86400 }],
    [85401, { expire_type: 0, expire_time: 1772409600 }],
    [85402, { env_version: 'formal' }],
    [47001, { expire_type: 2 }],
  ])('error %s for %j', async (errcode, change) => {
    const { ask } = account();
    expect(await (await ask(path, { ...good, ...change })).json()).toMatchObject({ errcode });
  });
});

test.each(['/wxa/business/getuserphonenumber', '/wxa/getwxacodeunlimit', '/wxa/generate_urllink'])(
  '%s asks for a token as every path does',
  async (path) => {
    const { standIn } = account();
    const errcodeFor = async (query: string) =>
      (await (await standIn.app.request(`${path}${query}`, { method: 'POST', body: '{}' })).json()).errcode;
    expect(await errcodeFor('')).toBe(41001);
    expect(await errcodeFor('?access_token=x')).toBe(40001);
    expect(await errcodeFor('?access_token=%20x')).toBe(40014);
  },
);
