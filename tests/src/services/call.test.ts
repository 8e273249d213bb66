import { phoneProblem } from '../../../src/services/server/answer';
import { makeCall } from '../../../src/services/server/call';
import type { Exchange, Sent } from '../../../src/services/server/send';

const caseId = '4821370655';
const noCases = { rows: [], next: null, unseen: 0 };
const filing = {
  kind: 'consultation',
  key: 'key-of-this-filing-1',
  areaCode: '150902000000',
  form: { topic: 'wages', question: '老板不给工资怎么办', language: 'zh' },
} as const;

const refused = (code: string, status: number): Exchange => ({
  status,
  body: {
    type: `urn:problem-type:${code}`,
    title: '不行',
    status,
    detail: '请这样做。',
    code,
    instance: 'request-1',
  },
});

/** A client over a network that gives these exchanges one after another. */
function client(exchanges: Exchange[], tokens = ['first', 'second']) {
  const sent: Sent[] = [];
  const waits: number[] = [];
  const call = makeCall({
    send: async (request) => {
      sent.push(request);
      const next = exchanges.shift();
      if (!next) throw new Error('the test has no further exchange');
      return next;
    },
    session: {
      token: async (old) => {
        const token = old === undefined ? tokens[0] : tokens[1];
        return token ? { ok: true, reply: token } : phoneProblem('signed_out');
      },
    },
    pause: async (ms) => void waits.push(ms),
    now: () => 0,
  });
  return { call, sent, waits };
}

test('the address is made from the table: parameters in the path, questions behind it', async () => {
  const { call, sent } = client([{ status: 200, body: noCases }, refused('not_found', 404)]);
  await call('deskQueue', { query: { cursor: 'a_b-c' } });
  await call('getCase', { params: { caseId }, query: {} });
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /v1/queues/desk?cursor=a_b-c',
    `GET /v1/cases/${caseId}`,
  ]);
});

test('a token is sent where one is needed, and nowhere else', async () => {
  const area = { area: { code: '150902000000', name: '集宁区', level: 'county', parent: null }, parts: [] };
  const { call, sent } = client([
    { status: 200, body: area },
    { status: 200, body: noCases },
  ]);
  await call('area', { params: { areaCode: '150902000000' } });
  await call('myCases', { query: {} });
  expect(sent.map(({ token }) => token)).toEqual([null, 'first']);
});

test('the server’s own sentence reaches the screen, with the id to quote', async () => {
  const { call } = client([refused('not_found', 404)]);
  expect(await call('getCase', { params: { caseId }, query: {} })).toEqual({
    ok: false,
    problem: { code: 'not_found', detail: '不行。请这样做。', errors: [], instance: 'request-1' },
  });
});

test('a reply that is not what the contract says is not shown as if it were', async () => {
  const { call } = client([{ status: 200, body: { rows: 'none' } }]);
  expect(await call('myCases', { query: {} })).toMatchObject({ problem: { code: 'not_understood' } });
});

test('an empty answer is an answer', async () => {
  const { call } = client([{ status: 204, body: '' }]);
  const until = '2026-03-02T01:00:00.000Z';
  expect(await call('seen', { body: { until } })).toEqual({ ok: true, reply: undefined });
});

test('an old token is renewed once and the same request made again', async () => {
  const { call, sent } = client([refused('not_signed_in', 401), { status: 200, body: noCases }]);
  expect(await call('myCases', { query: {} })).toEqual({ ok: true, reply: noCases });
  expect(sent.map(({ token }) => token)).toEqual(['first', 'second']);
});

test('a second refusal is believed', async () => {
  const { call, sent } = client([refused('session_ended', 401), refused('session_ended', 401)]);
  expect(await call('myCases', { query: {} })).toMatchObject({ problem: { code: 'session_ended' } });
  expect(sent).toHaveLength(2);
});

test('who is signed out asks nothing', async () => {
  const { call, sent } = client([], []);
  expect(await call('myCases', { query: {} })).toMatchObject({ problem: { code: 'signed_out' } });
  expect(sent).toEqual([]);
});

test('what the network swallowed is asked again, each time after a longer wait', async () => {
  const { call, waits } = client([
    { unreached: 'offline' },
    { unreached: 'timeout' },
    { status: 200, body: noCases },
  ]);
  expect(await call('myCases', { query: {} })).toEqual({ ok: true, reply: noCases });
  expect(waits).toHaveLength(2);
  expect(waits[1]).toBeGreaterThan(waits[0] ?? Infinity);
});

test('a filing is sent again with the very same key and words', async () => {
  const { call, sent } = client([
    { unreached: 'timeout' },
    { status: 502, body: '<html>' },
    refused('unknown_area', 422),
  ]);
  expect(await call('fileCase', { body: filing })).toMatchObject({ problem: { code: 'unknown_area' } });
  expect(sent.map(({ body }) => body)).toEqual([filing, filing, filing]);
});

test('after three tries the person is told, and may try again themself', async () => {
  const { call, sent } = client([
    { unreached: 'offline' },
    { unreached: 'offline' },
    { unreached: 'timeout' },
  ]);
  expect(await call('fileCase', { body: filing })).toMatchObject({ problem: { code: 'timeout' } });
  expect(sent).toHaveLength(3);
});

test('a deed without a key is sent once: twice might be two deeds', async () => {
  const { call, sent } = client([{ unreached: 'timeout' }]);
  const body = { role: 'resident', organisationId: null } as const;
  expect(await call('actAs', { body })).toMatchObject({ problem: { code: 'timeout' } });
  expect(sent).toHaveLength(1);
});

test('a no is a no: it is not asked again', async () => {
  const { call, sent } = client([refused('stale_version', 409)]);
  expect(await call('getCase', { params: { caseId }, query: {} })).toMatchObject({
    problem: { code: 'stale_version' },
  });
  expect(sent).toHaveLength(1);
});

describe('where many behind one address have asked before', () => {
  const puzzle = { challenge: 'nameless~6~soon~chance~mark', bits: 6 };
  const full: Exchange = { status: 429, body: { ...Object(refused('too_many_requests', 429)).body, puzzle } };
  const { kind, key, areaCode, form } = filing;
  const asked = { body: { kind, key, areaCode, form, code: '7K3QX-M04ZB-2HD9A' } };

  test('the phone solves the puzzle and sends it once more, and says nothing of it', async () => {
    const { call, sent } = client([full, refused('store_unavailable', 503), refused('not_found', 404)]);
    await call('recover', { body: { code: 'ABCDE-ABCDE-ABCDE' } });
    expect(sent.map(({ solved }) => solved)).toEqual([
      undefined,
      expect.stringMatching(/^nameless~6~soon~chance~mark\.\d+$/),
    ]);
    expect(sent[1]).toMatchObject({ path: sent[0]?.path, body: sent[0]?.body });
  });

  test('an answer that is refused is told as it is: nothing is solved for ever', async () => {
    const { call, sent } = client([full, full]);
    const answer = await call('fileWithoutName', asked);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'too_many_requests' } });
    expect(sent).toHaveLength(2);
  });
});
