import pageHeaders from '../../config/pageHeaders.json';
import { limits } from '../../functions/contract/limits';
import { type Api, openApi } from '../support/api';
import { consultation, fileOne } from '../support/filings';
import { type Person, problemIn, signIn } from '../support/person';

let api: Api;
let resident: Person;
let bearer: { authorization: string };
const json = { 'content-type': 'application/json' };

beforeAll(async () => {
  api = await openApi();
  resident = await signIn(api, 'olan');
  bearer = { authorization: `Bearer ${resident.session.accessToken}` };
});
afterAll(() => api.close());

const post = (body: string, headers: Record<string, string> = json) =>
  api.send({ method: 'POST', path: '/v1/cases', body, headers: { ...bearer, ...headers } });

test('JSON that is cut off is refused and nothing is filed', async () => {
  const whole = JSON.stringify(consultation());
  expect(problemIn(await post(whole.slice(0, -5))).code).toBe('malformed_json');
  expect((await resident.call('myCases', { query: {} })).rows).toEqual([]);
});

test('an empty body, and bytes that are no text, are malformed too', async () => {
  expect(problemIn(await post('')).code).toBe('malformed_json');
  const bytes = { body: Buffer.from([0x22, 0xff, 0x22]).toString('base64'), isBase64Encoded: true };
  const reply = await api.send({
    method: 'POST',
    path: '/v1/cases',
    headers: { ...bearer, ...json },
    ...bytes,
  });
  expect(problemIn(reply).code).toBe('malformed_json');
});

test.each([{}, { 'content-type': 'text/plain' }, { 'content-type': 'application/jsonp' }])(
  'a body that does not say it is JSON is refused: %p',
  async (headers: Record<string, string>) => {
    const reply = await post(JSON.stringify(consultation()), headers);
    expect(problemIn(reply)).toMatchObject({ code: 'unsupported_media_type', status: 415 });
  },
);

test('JSON with its character set named is JSON', async () => {
  const reply = await post('{}', { 'content-type': 'application/json; charset=utf-8' });
  expect(problemIn(reply).code).toBe('invalid_input');
});

test('half a character goes nowhere: not into what is kept, and not into a key', async () => {
  const cut = { ...consultation(), form: { ...consultation().form, question: '我的表情\ud83d' } };
  const { state } = await resident.call('fileCase', { body: cut });
  const seen = await resident.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(seen.answers).toMatchObject({ form: { question: '我的表情' } });
  const ended = await api.send({
    method: 'POST',
    path: '/v1/me/sessions/end',
    body: '{"sessionId":"\\udfff\\ud800"}',
    headers: { ...bearer, ...json },
  });
  expect(ended.status).toBeLessThan(500);
});

test('a body is measured in bytes: one byte too many is too large', async () => {
  const han = JSON.stringify({ pad: '律'.repeat(20_000) });
  const most = han + ' '.repeat(limits.bodyBytes - Buffer.byteLength(han));
  expect(Buffer.byteLength(most)).toBe(limits.bodyBytes);
  expect(problemIn(await post(most)).code).toBe('invalid_input');
  expect(problemIn(await post(`${most} `))).toMatchObject({ code: 'body_too_large', status: 413 });
});

test('every field that is wrong is named, with what is wrong with it', async () => {
  const { form, ...rest } = consultation();
  const body = { ...rest, areaCode: '1509', extra: 1, form: { ...form, question: '', topic: 'weather' } };
  const problem = problemIn(await post(JSON.stringify(body)));
  expect(problem).toMatchObject({ code: 'invalid_input', status: 422 });
  expect(problem.errors).toEqual(
    expect.arrayContaining([
      { pointer: '/areaCode', code: 'invalid' },
      { pointer: '/extra', code: 'unknown_field' },
      { pointer: '/form/question', code: 'required' },
      { pointer: '/form/topic', code: 'not_a_choice' },
    ]),
  );
});

test('a field that is missing is required, one that is too long says how long it may be', async () => {
  const { form, ...rest } = consultation();
  const body = { ...rest, form: { ...form, question: '长'.repeat(limits.story + 1), language: undefined } };
  expect(problemIn(await post(JSON.stringify(body))).errors).toEqual(
    expect.arrayContaining([
      { pointer: '/form/question', code: 'too_long', limit: limits.story },
      { pointer: '/form/language', code: 'required' },
    ]),
  );
});

test('an unknown field of a query is refused, and a path that no id can have', async () => {
  const get = (path: string, query = '') => api.send({ method: 'GET', path, query, headers: bearer });
  expect(problemIn(await get('/v1/cases', 'page=2')).errors).toEqual([
    { pointer: '/page', code: 'unknown_field' },
  ]);
  expect(problemIn(await get('/v1/me', 'x=1')).errors).toEqual([{ pointer: '/x', code: 'unknown_field' }]);
  expect(problemIn(await get('/v1/cases/12ab')).errors).toEqual([{ pointer: '/caseId', code: 'invalid' }]);
});

test('a body means nothing to a GET or a DELETE, whatever it holds', async () => {
  const { state } = await fileOne(resident);
  const read = await api.send({
    method: 'GET',
    path: `/v1/cases/${state.id}`,
    headers: { ...bearer, ...json },
    body: '{"half":',
  });
  expect(read.status).toBe(200);
  const other = await signIn(api, 'leaves');
  const left = await api.send({
    method: 'DELETE',
    path: '/v1/session',
    headers: { authorization: `Bearer ${other.session.accessToken}` },
    body: 'x',
  });
  expect([left.status, left.text]).toEqual([204, '']);
});

test('a body may come in base64, as API Gateway sends what it takes for binary', async () => {
  const body = Buffer.from(JSON.stringify(consultation())).toString('base64');
  const headers = { ...bearer, ...json };
  const filed = await api.send({ method: 'POST', path: '/v1/cases', headers, body, isBase64Encoded: true });
  expect(filed.status).toBe(201);
});

test.each([
  ['GET', '/'],
  ['GET', '/v1/case'],
  ['PUT', '/v1/cases'],
  ['GET', '/v1/session'],
])('%s %s is nothing that we have', async (method, path) => {
  expect(problemIn(await api.send({ method, path, headers: bearer }))).toMatchObject({
    code: 'not_found',
    status: 404,
  });
});

test('every reply carries its request id and every header of data, and is kept by nobody', async () => {
  const kept = { 'cache-control': 'no-store', ...pageHeaders.every, ...pageHeaders.data };
  expect(kept).toMatchObject({
    'x-content-type-options': 'nosniff',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
  });
  const [good, bad] = await Promise.all(
    ['/v1/me', '/v1/nowhere'].map((path) =>
      api.send({ method: 'GET', path, headers: bearer, requestId: 'JKJaXm=' }),
    ),
  );
  expect(good?.headers).toMatchObject({ ...kept, 'x-request-id': 'JKJaXm=' });
  expect(bad?.headers).toMatchObject({ ...kept, 'x-request-id': 'JKJaXm=' });
  expect(bad && problemIn(bad).instance).toBe('JKJaXm=');
});

test('a header that is not plain text hurts nobody', async () => {
  const reply = await api.send({ method: 'GET', path: '/v1/me', headers: { ...bearer, 'x-name': '乌兰' } });
  expect(reply.status).toBe(200);
});

test('other origins are let in only when they are named', async () => {
  const preflight = {
    method: 'OPTIONS',
    path: '/v1/cases',
    headers: { origin: 'https://app.example', 'access-control-request-method': 'POST' },
  };
  expect((await api.send(preflight)).headers['access-control-allow-origin']).toBeUndefined();
  const open = api.instance({ allowedOrigins: ['https://app.example'] });
  const allowed = await open.send(preflight);
  expect([allowed.status, allowed.headers['access-control-allow-origin']]).toEqual([
    204,
    'https://app.example',
  ]);
  const stranger = { ...preflight, headers: { ...preflight.headers, origin: 'https://evil.example' } };
  expect((await open.send(stranger)).headers['access-control-allow-origin']).toBeUndefined();
  const refused = await open.send({
    method: 'GET',
    path: '/v1/me',
    headers: { origin: 'https://app.example' },
  });
  expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([
    401,
    'https://app.example',
  ]);
});

test('an error that nobody foresaw is told by its place, and never by its words', async () => {
  api.logged.length = 0;
  const login = { method: 'POST', path: '/v1/session', headers: json, body: '{"code":"broken"}' };
  const reply = await api.send({ ...login, requestId: 'asked-for-help' });
  expect(problemIn(reply)).toMatchObject({ code: 'unexpected', status: 500, instance: 'asked-for-help' });
  const failed = api.logged.find(([event]) => event === 'request_failed')?.[1];
  expect(failed).toMatchObject({ requestId: 'asked-for-help', endpoint: 'login', errorName: 'TypeError' });
  expect(failed?.frames?.[0]).toMatch(/^at .*codeToSession/);
  expect(JSON.stringify([api.logged, reply])).not.toContain('no idea');
});

test('while the database is down the answer says when to come back', async () => {
  const down = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET', $retryable: undefined });
  for (let attempt = 0; attempt < 6; attempt += 1) api.faults.on('GetItem', 'before', down);
  const reply = await resident.send('me', {});
  api.faults.clear();
  expect(problemIn(reply)).toMatchObject({ code: 'store_unavailable', status: 503 });
  expect(reply.headers['retry-after']).toBe('5');
});

test('one line is logged for each request, with ids and codes alone', async () => {
  api.logged.length = 0;
  const { state } = await fileOne(resident);
  await resident.send('getCase', { params: { caseId: '0000000000' }, query: {} });
  const who = { personId: resident.session.me.personId, role: 'resident' };
  const which = { requestId: expect.any(String), ms: expect.any(Number) };
  expect(api.logged).toEqual([
    ['request', { ...which, ...who, endpoint: 'fileCase', caseId: state.id, status: 201 }],
    [
      'request',
      { ...which, ...who, endpoint: 'getCase', caseId: '0000000000', status: 404, code: 'not_found' },
    ],
  ]);
});

test.each([
  ['TRACE', '/v1/me', {}],
  ['CONNECT', '/v1/me', {}],
  ['GE T', '/v1/me', {}],
  ['GET', '@host/', {}],
  ['GET', ':99999/x', {}],
  ['GET', '//evil.example/x', {}],
  ['GET', '/v1/%zz', {}],
  ['GET', '/nowhere', { 'bad name': 'x', né: 'y', '': 'z' }],
])(
  '%s %s is answered like an address that is not there, with a line in the log',
  async (method, path, headers) => {
    api.logged.length = 0;
    const reply = await api.send({ method, path, headers });
    expect(problemIn(reply).status).toBeLessThan(500);
    expect(api.logged.map(([event]) => event)).toEqual(['request']);
  },
);
