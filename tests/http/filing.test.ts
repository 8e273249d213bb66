import { CaseView } from '../../functions/contract/case/views';
import { isRightNumber } from '../../functions/contract/numbers/caseNumber';
import { caseId } from '../../functions/domain/case/caseNumber';
import { firstBreak } from '../../functions/domain/case/timeline/verify';
import { type Api, openApi } from '../support/api';
import { consultation, does, fileOne, legalAid, newKey, petition, question } from '../support/filings';
import { type Person, problemIn, signIn, staff } from '../support/person';
import { centre, city, county, township, village } from '../support/town';

let api: Api;
let resident: Person;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  resident = await signIn(api, `resident-${newKey()}`);
});

/** Puts a copy of a case under another id, as a chance of one in ten thousand million would. */
async function putUnder(id: string, copied: string): Promise<void> {
  const { cases } = api.store;
  const { head, events: [event] = [] } = (await cases.whole(copied)) ?? {};
  if (!head || !event) throw new Error(`there is no case ${copied}`);
  const move = { before: null, head: { ...head, id }, event: { ...event, caseId: id }, priorStatuses: [] };
  await cases.put(move);
}

test('a new case has a number, a desk that holds it, a date that explains itself, and what can be done', async () => {
  const reply = await resident.send('fileCase', { body: consultation() });
  const { state, answers, timeline } = CaseView.parse(JSON.parse(reply.text));
  expect(reply.status).toBe(201);
  expect(isRightNumber(state.number)).toBe(true);
  expect(state).toMatchObject({
    kind: 'consultation',
    areaCode: village,
    status: 'submitted',
    step: 'accept',
    title: question,
    version: 1,
    standing: 'owner',
    holder: { at: 'desk', organisationName: '集宁区公共法律服务中心', since: api.now() },
    overdue: false,
    actions: ['message', 'withdraw', 'askRecusal', 'nameOtherSide', 'correct'],
  });
  expect(state.dues).toEqual([
    expect.objectContaining({ clock: 'consult.message', length: 9, unit: 'dutyHour', state: 'running' }),
  ]);
  expect(Date.parse(state.dueAt ?? '') - Date.parse(api.now())).toBe(24 * 3_600_000);
  expect(answers).toEqual({ kind: 'consultation', form: consultation().form });
  expect(timeline).toEqual([
    expect.objectContaining({
      word: 'file',
      by: { standing: 'owner', name: null, organisationName: null },
      from: null,
      to: 'submitted',
      details: {},
    }),
  ]);
});

test.each([
  ['consultation', consultation, '集宁区公共法律服务中心'],
  ['legal aid', legalAid, '集宁区法律援助中心'],
  ['a petition', petition, '集宁区信访局'],
] as const)(
  '%s goes to its own desk in the county, from any level of area',
  async (_, filing, organisationName) => {
    for (const areaCode of [county, township, village]) {
      const { state, answers } = await fileOne(resident, filing({ areaCode }));
      expect(state.holder).toMatchObject({ at: 'desk', organisationName });
      expect(answers?.form).toEqual(filing().form);
    }
  },
);

test('the same key again is the same case: 200, the same view, and one line in the list', async () => {
  const body = consultation();
  const first = await resident.send('fileCase', { body });
  api.wait(1);
  const again = await resident.send('fileCase', { body });
  expect([first.status, again.status]).toEqual([201, 200]);
  expect(again.text).toBe(first.text);
  expect((await resident.call('myCases', { query: {} })).rows).toHaveLength(1);
});

test('a retry that comes late shows the case as it is by then, and changes nothing', async () => {
  const body = consultation();
  const { state } = await fileOne(resident, body);
  await does(await staff(api, 'lawyer'), state, 'answer', { text: '可以申请劳动仲裁。' });
  api.wait(1);
  const { state: later } = await fileOne(resident, body);
  expect(later).toMatchObject({ id: state.id, areaCode: village, status: 'answered', version: 2 });
});

test.each<[string, (body: ReturnType<typeof consultation>) => ReturnType<typeof consultation>]>([
  ['another text', ({ form, ...body }) => ({ ...body, form: { ...form, question: '改过的问题' } })],
  ['one answer more', ({ form, ...body }) => ({ ...body, form: { ...form, otherSide: '某公司' } })],
  ['another place', (body) => ({ ...body, areaCode: county })],
])('the same key with %s is told: the first one stands, and which it is', async (_, changed) => {
  const body = consultation();
  const { state, answers } = await fileOne(resident, body);
  const reply = await resident.send('fileCase', { body: changed(body) });
  expect(reply.status).toBe(409);
  expect(problemIn(reply)).toMatchObject({ code: 'key_used', caseId: state.id });
  const now = await resident.call('getCase', { params: { caseId: state.id }, query: {} });
  expect([now.answers, now.state.version]).toEqual([answers, 1]);
});

test('ten retries at the same moment file once', async () => {
  const body = petition();
  const replies = await Promise.all(Array.from({ length: 10 }, () => resident.send('fileCase', { body })));
  expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(new Set(replies.map(({ text }) => JSON.parse(text).state.id)).size).toBe(1);
});

test("the same key of another person is another case, and one's own second key as well", async () => {
  const key = newKey();
  const stranger = await signIn(api, 'has-the-same-key');
  const cases = [
    await fileOne(resident, consultation({ key })),
    await fileOne(stranger, consultation({ key })),
    await fileOne(resident, consultation()),
  ];
  expect(new Set(cases.map(({ state }) => state.id)).size).toBe(3);
});

test.each([
  ["another's case under the same key", true],
  ['an older case of theirs under another key', false],
])(
  'when by chance an id is taken by %s the next is tried, and a retry finds it there',
  async (_, isSameKey) => {
    const body = consultation();
    const { personId } = resident.session.me;
    const [first = '', second] = [0, 1].map((probe) =>
      caseId(personId, body.key, probe, api.deps.numberSecret),
    );
    const key = isSameKey ? body.key : newKey();
    const there = await fileOne(isSameKey ? await signIn(api, 'was-first') : resident, consultation({ key }));
    await putUnder(first, there.state.id);

    const filed = await resident.send('fileCase', { body });
    api.wait(1);
    const replies = [filed, await resident.send('fileCase', { body })];
    expect(replies.map(({ status, text }) => [status, JSON.parse(text).state.id])).toEqual([
      [201, second],
      [200, second],
    ]);
  },
);

test('the timeline is chained from the first event on', async () => {
  const { state } = await fileOne(resident, legalAid());
  await does(resident, state, 'message', { text: '材料我明天送来。' });
  const stored = await api.store.cases.whole(state.id);
  expect(stored && firstBreak(stored.events, stored.head.salt)).toBeNull();
  expect(stored?.events).toHaveLength(2);
});

test('a matter that names no county is refused when no office takes it', async () => {
  expect(await resident.refused('fileCase', { body: consultation({ areaCode: city }) })).toBe(
    'unknown_organisation',
  );
  expect(await resident.refused('fileCase', { body: consultation({ areaCode: '150902009000' }) })).toBe(
    'unknown_area',
  );
  expect((await resident.call('myCases', { query: {} })).rows).toEqual([]);
});

test.each(['lawyer', 'centre-dispatcher', 'centre-supervisor', 'admin'])(
  'the %s files nothing at work, and may at home',
  async (who) => {
    expect(await (await staff(api, who)).refused('fileCase', { body: consultation() })).toBe('not_allowed');
    expect((await fileOne(await signIn(api, who))).state.standing).toBe('owner');
  },
);

test.each(['"__proto__":{"role":"admin"}', '"constructor":{"prototype":{"role":"admin"}}'])(
  'a body with %s reaches nothing that all objects have in common',
  async (stray) => {
    const { kind, key, areaCode, form } = consultation();
    const body = `${JSON.stringify({ kind, key, areaCode, form }).slice(0, -1)},${stray}}`;
    const headers = {
      authorization: `Bearer ${resident.session.accessToken}`,
      'content-type': 'application/json',
    };
    const reply = await api.send({ method: 'POST', path: '/v1/cases', headers, body });
    expect([reply.status, Object.keys(Object.prototype)]).toEqual([422, []]);
    expect('role' in {}).toBe(false);
  },
);

test('what people wrote is stored and shown as they wrote it', async () => {
  const text = '一行\n两行  𠮷家的牛 🐂 <b>“引号”</b> \\u0000';
  const form = { topic: 'livestock', question: `  ${text}\n`, language: 'mn' } as const;
  const { state } = await fileOne(resident, consultation({ form }));
  const { answers } = await resident.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(answers?.form).toEqual({ topic: 'livestock', question: text, language: 'mn' });
});

test('one person files as often as twenty times an hour', async () => {
  const eager = await signIn(api, 'eager');
  for (let filed = 0; filed < 19; filed += 1) {
    const body = consultation();
    await fileOne(eager, body);
    api.wait(1);
    // A retry is no filing.
    expect((await eager.send('fileCase', { body })).status).toBe(200);
  }
  await fileOne(eager);
  const reply = await eager.send('fileCase', { body: consultation() });
  expect(JSON.parse(reply.text).code).toBe('too_many_requests');
  const told = Number(reply.headers['retry-after']);
  expect((await fileOne(resident)).state.version).toBe(1);
  api.wait(told * 1000);
  expect((await fileOne(await signIn(api, 'eager'))).state.version).toBe(1);
});

test('an invitation to a place does not open the cases filed before', async () => {
  const { state } = await fileOne(resident);
  const admin = await staff(api, 'admin');
  await admin.call('invite', { params: { organisationId: centre }, body: { role: 'lawyer', name: '某某' } });
  expect(await admin.refused('getCase', { params: { caseId: state.id }, query: {} })).toBe('not_found');
});
