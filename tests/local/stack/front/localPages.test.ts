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
    new Set(['lawyer', 'agent', 'dispatcher', 'supervisor', 'admin']),
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
