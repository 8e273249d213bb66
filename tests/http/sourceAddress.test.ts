import { isFromSite, sourceAddress } from '../../functions/http/sourceAddress';
import { endpoints } from '../../functions/contract/endpoints';
import { weChatPushPath } from '../../functions/http/weChatPush';
import { type Api, eventOf, openApi } from '../support/api';
import { problemIn } from '../support/person';

const secret = 'what the site says to the API, long';
const asked = (headers: Record<string, string>, edgeSecret: string | null = secret) =>
  sourceAddress(eventOf({ method: 'GET', path: '/', headers, sourceIp: '198.51.100.9' }), edgeSecret);
const site = { 'x-from-site': secret };

test.each<[string, Record<string, string>, string]>([
  ['what the site wrote down', { ...site, 'x-forwarded-for': '203.0.113.5, 198.51.100.9' }, '203.0.113.5'],
  ['the same where the gate adds nothing', { ...site, 'x-forwarded-for': '203.0.113.5' }, '203.0.113.5'],
  ['the last of it', { ...site, 'x-forwarded-for': '1.1.1.1, 2001:db8::7, 198.51.100.9' }, '2001:db8::7'],
  ['the site where it wrote nothing', site, '198.51.100.9'],
  ['the site where that is no address', { ...site, 'x-forwarded-for': 'me, 198.51.100.9' }, '198.51.100.9'],
  ['whoever came by another way', { 'x-forwarded-for': '1.1.1.1, 198.51.100.9' }, '198.51.100.9'],
  ['whoever guesses', { 'x-from-site': 'guess', 'x-forwarded-for': '1.1.1.1' }, '198.51.100.9'],
])('an address is that of %s', (_, headers, address) => expect(asked(headers)).toBe(address));

test('while the secret is changed, the old one, the new one and both are the site’s', () => {
  const [old, fresh] = ['o'.repeat(40), 'n'.repeat(40)];
  const says = (said: string, known: string) =>
    isFromSite(eventOf({ method: 'GET', path: '/', headers: { 'x-from-site': said } }), known);
  for (const said of [old, fresh, `${fresh},${old}`]) expect(says(said, `${fresh},${old}`)).toBe(true);
  expect([says(`${fresh},${old}`, fresh), says(old, fresh), says('', fresh)]).toEqual([true, false, false]);
});

describe('where the site alone is answered', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ edgeSecret: secret, edgeOnly: true });
  });
  afterAll(() => api.close());
  /** Every address there is, and one that is none. */
  const addresses: [string, string][] = [
    ...Object.values(endpoints).map(({ method, path }): [string, string] => [method, path]),
    ...['/check', '/roots', '/openapi.json', '/my-data/x', weChatPushPath, '/nowhere'].map(
      (path): [string, string] => ['GET', path],
    ),
    ...[weChatPushPath, '/sms/reports/x'].map((path): [string, string] => ['POST', path]),
  ];

  test.each(addresses)(
    '%s %s is refused to whoever comes past it, before anything is looked up',
    async (method, path) => {
      for (const headers of [{}, { 'x-from-site': 'a guess' }, { 'x-from-site': '' }]) {
        const before = (await api.everything()).length;
        const reply = await api.send({ method, path, headers });
        expect([reply.status, problemIn(reply).code]).toEqual([403, 'not_allowed']);
        expect(await api.everything()).toHaveLength(before);
      }
    },
  );

  test('what the site passes on is answered as ever', async () => {
    expect((await api.send({ method: 'GET', path: '/openapi.json', headers: site })).status).toBe(200);
    expect((await api.send({ method: 'GET', path: '/nowhere', headers: site })).status).toBe(404);
  });
});

test('where there is no site nobody speaks for it', () => {
  expect(asked({ 'x-from-site': '', 'x-forwarded-for': '1.1.1.1' }, null)).toBe('198.51.100.9');
});
