import pageHeaders from '../../../../config/pageHeaders.json';
import { dataFilePath } from '../../../../functions/http/myData/path';
import { endpoints } from '../../../../functions/contract/endpoints';
import { caller, must } from '../../../../functions/local/tools/apiClient';
import type { Stack } from '../../../../functions/local/stack/stack';
import * as z from '../../../../functions/contract/z';
import { openStack } from '../../../support/stack';

let stack: Stack;
beforeAll(async () => {
  stack = await openStack({ withApp: false });
});
afterAll(() => stack.stop());

const People = z.object({
  people: z.array(
    z.object({ slug: z.string(), name: z.string(), places: z.array(z.object({ role: z.string() })) }),
  ),
  counties: z.array(z.object({ code: z.string(), name: z.string() })),
});
const Code = z.object({ code: z.string() });

const stepIn = (body: string) =>
  fetch(`${stack.origin}/local/step-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });

test('everybody is there to choose from: residents and every role of staff, county by county', async () => {
  const reply = await fetch(`${stack.origin}/local/people.json`);
  const { people, counties } = People.parse(await reply.json());
  // The eleven counties, and the city above them.
  expect(counties).toHaveLength(12);
  expect(counties[0]?.name).toBe('集宁区');
  expect(counties.at(-1)?.name).toBe('乌兰察布市');
  expect(people.some(({ places }) => places.length === 0)).toBe(true);
  expect(new Set(people.flatMap(({ places }) => places.map(({ role }) => role)))).toEqual(
    new Set(['lawyer', 'agent', 'dispatcher', 'helper', 'supervisor', 'admin']),
  );
});

test('stepping in gives a login code of that very person, good for one login', async () => {
  const { code } = Code.parse(await (await stepIn('{"slug":"150902-lawyer-1"}')).json());
  const phone = caller(stack.origin);
  const { me } = must('login', await phone.call('login', { body: { code } }));
  expect(me.memberships.map(({ role }) => role)).toContain('lawyer');
  const again = await phone.call('login', { body: { code } });
  expect(again).toMatchObject({ ok: false, problem: { code: 'login_code_invalid' } });
});

test('whoever was never here is somebody of their own, the same each time they come', async () => {
  const enter = async (slug: string) => {
    const { code } = Code.parse(await (await stepIn(JSON.stringify({ slug }))).json());
    return must('login', await caller(stack.origin).call('login', { body: { code } })).me;
  };
  const one = await enter(`visitor-${'0'.repeat(20)}`);
  const other = await enter(`visitor-${'1'.repeat(20)}`);
  expect(one.memberships).toEqual([]);
  expect(other.personId).not.toBe(one.personId);
  expect((await enter(`visitor-${'0'.repeat(20)}`)).personId).toBe(one.personId);
});

test.each(['{"slug":"nobody"}', '{"slug":"visitor-1"}', '{"slug":7}', '{}', 'no json', ''])(
  'nobody can step into the shoes of %s',
  async (body) => {
    const reply = await stepIn(body);
    expect(reply.status).toBe(404);
    expect(await reply.json()).toEqual({ code: null });
  },
);

test('the phone of somebody unknown has no messages', async () => {
  const reply = await fetch(`${stack.origin}/local/messages.json?slug=nobody`);
  expect(await reply.json()).toEqual({ messages: [] });
});

test('none of this is an endpoint of the API', () => {
  for (const { path } of Object.values(endpoints)) expect(path).toMatch(/^\/v1\//);
});

test('the page of people is at /local/, also for those who leave out the last stroke', async () => {
  const reply = await fetch(`${stack.origin}/local`);
  expect(reply.url).toBe(`${stack.origin}/local/`);
  expect(await reply.text()).toContain('换个身份');
});

describe('what tells a browser to trust no page with more than it needs', () => {
  const endpointPaths = Object.values(endpoints).map(({ path }) => path.replace(/\{\w+\}/g, '1'));
  const others = [
    ...[
      '/',
      '/pages/home/index',
      '/nowhere.js',
      '/favicon.svg',
      '/openapi.json',
      '/check',
      '/check?r=forged',
    ],
    ...['/roots', '/papers/forged', '/v1/nowhere', '/v1/%zz', '/sms/reports/forged', '/wechat/push'],
    ...[
      `${dataFilePath}/forged`,
      '/local',
      '/local/',
      '/local/visit',
      '/local/signIn.js',
      '/local/pages.css',
    ],
    ...['/local/phone', '/local/phone?slug=nobody', '/local/sms', '/local/wecom', '/local/nowhere'],
    '/stand-in/wechat/nowhere',
  ];

  test.each([...new Set([...others, ...endpointPaths])])('comes with %s', async (path) => {
    const { headers } = await fetch(`${stack.origin}${path}`, { redirect: 'manual' });
    expect(Object.fromEntries(headers)).toMatchObject(pageHeaders.every);
    expect(headers.get('referrer-policy')).toMatch(/^(no-referrer|same-origin)$/);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).toMatch(/(script-src 'self'|default-src 'none');/);
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|http|\*)/);
  });

  test.each(['/local/', '/local/visit', '/local/phone', '/local/sms', '/check', '/roots', '/papers/forged'])(
    'and %s runs nothing that stands in it',
    async (path) => {
      const page = await (await fetch(`${stack.origin}${path}`)).text();
      expect(page).toContain('</html>');
      expect(page).not.toMatch(/<script(?! src="\/local\/\w+\.js"><\/script>)|<[^>]* on[a-z]+=|javascript:/i);
    },
  );
});

test('what the app asks to see of a sign-in is left in one place', async () => {
  const scripts = ['people', 'visit', 'shoes', 'signIn'].map((name) =>
    fetch(`${stack.origin}/local/${name}.js`),
  );
  const texts = await Promise.all((await Promise.all(scripts)).map((script) => script.text()));
  expect(texts.filter((text) => text.includes('sign-in-state'))).toHaveLength(1);
});
