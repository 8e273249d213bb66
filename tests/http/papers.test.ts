import { paperDigest } from '../../functions/domain/papers/digest';
import { fill } from '../../functions/domain/papers/fill';
import { paperCase, papersOf } from '../../functions/domain/papers/papersOf';
import { paperLinks } from '../../functions/runtime/paperLinks';
import { type Api, openApi, unhurried } from '../support/api';
import { altered } from '../support/altered';
import { deed, does, fileOne, goes, legalAid } from '../support/filings';
import { type Person, problemIn, replyOf, requestTo, signIn, staff } from '../support/person';
import { aidAgency, bureau } from '../support/town';

let api: Api;
let resident: Person;
let supervisor: Person;
let dispatcher: Person;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  [resident, supervisor, dispatcher] = await Promise.all([
    signIn(api, 'olan'),
    staff(api, 'aid-supervisor'),
    staff(api, 'aid-dispatcher'),
  ]);
});
afterAll(() => api.close());

const refusing = { reasons: '所述事项不属于法律援助范围。', article: '《法律援助法》第三十一条' };

async function refused() {
  const { state } = await fileOne(resident, legalAid());
  const reviewing = await goes(dispatcher, state, ['startReview']);
  return goes(supervisor, reviewing, ['refuse', refusing]);
}

/** The same, and the resident has said that papers may come to their phone. */
async function refusedByPhone() {
  const state = await refused();
  return (await does(resident, state, 'agreePhoneService', {})).state;
}

const open = (person: Person, caseId: string, paperId: string, format: 'pdf' | 'docx' = 'pdf') =>
  person.call('openPaper', { params: { caseId, paperId }, body: { format } });
const listed = async (person: Person, caseId: string) =>
  (await person.call('papers', { params: { caseId } })).papers;

test('a case lists its papers, and the form of the remedy while it is open', async () => {
  const { id } = await refused();
  const papers = await listed(resident, id);
  expect(papers.map(({ id: paper, isDraft, service }) => [paper, isDraft, service?.state ?? null])).toEqual([
    ['1-aidApplication', false, null],
    ['1-hardshipStatement', false, null],
    ['1-receiptList', false, null],
    ['3-refusal', false, 'waiting'],
    ['0-objection', true, null],
  ]);
  // Staff see as well what is signed for them when they bring it.
  const forStaff = await listed(supervisor, id);
  const own = new Set(papers.map((paper) => paper.id));
  expect(forStaff.filter((paper) => own.has(paper.id))).toEqual(papers);
  expect(forStaff.map(({ id: paper }) => paper)).toContain('3-aidReview');
  expect(forStaff.map(({ id: paper }) => paper)).toContain('3-serviceReceipt');
  const asked = { params: { caseId: id, paperId: '3-serviceReceipt' }, body: { format: 'pdf' as const } };
  expect(await resident.refused('openPaper', asked)).toBe('not_found');
});

test('its owner who agreed to it is served by opening a paper, with the digest of what they are shown, once', async () => {
  const { id } = await refusedByPhone();
  const { acted, url, until } = await open(resident, id, '3-refusal');
  const found = await api.store.cases.whole(id);
  if (!found) throw new Error('the case is gone');
  const about = paperCase(found.head, found.events);
  const paper = papersOf(about, api.now()).find((one) => one.id === '3-refusal');
  if (!paper) throw new Error('the paper is gone');
  expect(found.events.at(-1)).toMatchObject({
    word: 'served',
    by: { standing: 'owner' },
    details: { paper: '3-refusal', way: 'opened', digest: paperDigest(fill(paper, about)) },
  });
  expect(acted).toMatchObject({ state: { version: 5, status: 'refused' }, entry: { word: 'served' } });
  expect([url.startsWith('https://api.test/papers/'), until]).toEqual([
    true,
    new Date(Date.parse(api.now()) + 300_000).toISOString(),
  ]);
  expect((await open(resident, id, '3-refusal')).acted).toBeNull();
  expect((await api.store.cases.get(id))?.version).toBe(5);
  const [service] = (await listed(resident, id)).flatMap((one) => one.service ?? []);
  expect(service).toEqual({ state: 'served', way: 'opened', at: api.now(), on: null });
});

test('whom an objection goes to is named on the page, with where it is found, while it can be made', async () => {
  const { id } = await refused();
  const see = async () => (await resident.call('getCase', { params: { caseId: id }, query: {} })).state;
  expect((await see()).asked).toEqual({ name: '集宁区司法局' });
  const place = {
    address: '振兴路 1 号',
    postcode: '012000',
    phone: '0474-0000001',
    hours: '工作日',
    sample: false,
  };
  const writer = { personId: resident.session.me.personId, name: '格日勒' };
  await api.store.organisations.setPlace(bureau, place, writer);
  // An instance that has not looked it up before.
  const cold = api.instance({ store: api.coldStore() });
  const asking = requestTo('getCase', { params: { caseId: id }, query: {} }, resident.session.accessToken);
  const state = replyOf('getCase', await cold.send(asking)).state;
  expect(state.asked).toEqual({ name: '集宁区司法局', place });
  const objected = await resident.call('actOnCase', deed(state, 'object', { reasons: '我符合条件。' }));
  expect(objected.state.asked).toBeUndefined();
});

test('a paper opened by two phones at once is served once', async () => {
  const { id } = await refusedByPhone();
  await Promise.all([open(resident, id, '3-refusal'), open(resident, id, '3-refusal')]);
  const found = await api.store.cases.whole(id);
  expect(found?.events.filter(({ word }) => word === 'served')).toHaveLength(1);
});

test('what need not be served, and a form not handed in, change nothing', async () => {
  const { id } = await refused();
  for (const paper of ['1-aidApplication', '0-objection'])
    expect((await open(resident, id, paper)).acted).toBeNull();
  expect((await api.store.cases.get(id))?.version).toBe(3);
});

test('staff who open one are on record with it, and serve nothing', async () => {
  const { id } = await refused();
  expect((await open(supervisor, id, '3-refusal', 'docx')).acted).toBeNull();
  const { readings } = await resident.call('readers', { params: { caseId: id }, query: {} });
  expect(readings[0]).toMatchObject({ what: 'paper', detail: '不予法律援助决定书', role: 'supervisor' });
  expect((await api.store.cases.get(id))?.version).toBe(3);
});

test('a paper that the case has not is not found; to a stranger the case is not there', async () => {
  const { id } = await refused();
  const of = (caseId: string, paperId: string) => ({
    params: { caseId, paperId },
    body: { format: 'pdf' as const },
  });
  expect(await resident.refused('openPaper', of(id, '3-grant'))).toBe('not_found');
  const stranger = await signIn(api, 'looks-around');
  for (const name of ['papers', 'openPaper'] as const) {
    const ask = (caseId: string) =>
      api.send({
        ...requestTo(name, of(caseId, '3-refusal'), stranger.session.accessToken),
        requestId: 'same',
      });
    expect(await ask(id)).toEqual(await ask('0000000000'));
  }
});

test('the address says neither which case nor which paper', async () => {
  const { id, number } = await refused();
  const { url } = await open(resident, id, '3-refusal');
  const decoded = (url.split('/').at(-1) ?? '')
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString());
  for (const said of [id, number, 'refusal', '乌云其木格'])
    expect([url, ...decoded].join(' ')).not.toContain(said);
});

test('a link is over after five minutes, and of another secret it is none', async () => {
  const links = paperLinks('one secret of at least so many letters');
  const by = { personId: resident.session.me.personId, sessionId: 'session1' };
  const ticket = { caseId: '1234567890', paper: '3-refusal', format: 'pdf', by } as const;
  const token = await links.make(ticket, '2026-08-05T04:05:00.000Z');
  expect(await links.open(token, '2026-08-05T04:04:59.000Z')).toEqual(ticket);
  expect(await links.open(token, '2026-08-05T04:05:01.000Z')).toBeNull();
  expect(await paperLinks('another').open(token, '2026-08-05T04:00:00.000Z')).toBeNull();
  expect(await links.open(altered(token), '2026-08-05T04:00:00.000Z')).toBeNull();
  expect(await links.open('不是', '2026-08-05T04:00:00.000Z')).toBeNull();
});

test('while papers are out of order nothing is called served, and the case goes on', async () => {
  const state = await refused();
  const without = api.instance({ paperLinks: null });
  const asked = { params: { caseId: state.id, paperId: '3-refusal' }, body: { format: 'pdf' as const } };
  const reply = await without.send(requestTo('openPaper', asked, resident.session.accessToken));
  expect(problemIn(reply)).toMatchObject({ code: 'papers_unavailable', status: 503 });
  expect((await api.store.cases.get(state.id))?.version).toBe(3);
  expect((await does(resident, state, 'object', { reasons: '我家确实困难。' })).state.status).toBe(
    'objected',
  );
});

describe('a paper copy', () => {
  const copy = (on: string, paper = '3-refusal') => ({ paper, way: 'handed' as const, on });
  const today = '2026-08-05';

  test('is recorded by staff, and then the paper is served', async () => {
    const state = await refused();
    await does(supervisor, state, 'recordService', copy(today));
    const [service] = (await listed(resident, state.id)).flatMap((one) => one.service ?? []);
    expect(service).toEqual({ state: 'served', way: 'handed', at: api.now(), on: today });
    expect((await open(resident, state.id, '3-refusal')).acted).toBeNull();
  });

  test.each([
    ['of a paper the case has not', copy(today, '3-grant'), 'not_found'],
    ['of a paper that need not be served', copy(today, '1-aidApplication'), 'not_found'],
    ['before the paper was there', copy('2026-08-04'), 'date_in_past'],
    ['on a day to come', copy('2026-08-06'), 'date_too_far'],
  ])('%s is not', async (_, input, code) => {
    const state = await refused();
    expect(await supervisor.refused('actOnCase', deed(state, 'recordService', input))).toBe(code);
  });

  test('is not recorded of what is served already', async () => {
    const state = await refusedByPhone();
    const { acted } = await open(resident, state.id, '3-refusal');
    const seen = acted?.state ?? state;
    expect(await supervisor.refused('actOnCase', deed(seen, 'recordService', copy(today)))).toBe(
      'wrong_status',
    );
  });
});

describe('the telling of a decision', () => {
  /** As the stream begins it, with every message to the resident having failed. */
  async function toldOf(id: string, number: string) {
    const { personId } = resident.session.me;
    const noticeId = `${id}.3.decision.${personId}`;
    await api.store.deliveries.begin({
      ...{ noticeId, kind: 'decision', at: api.now(), statutory: true, state: 'toCall', rungs: [] },
      ...{ caseId: id, caseNumber: number, caseKind: 'legalAid', personId, audience: 'resident' },
      ...{ deskId: aidAgency, trying: null, nextAt: null, version: 1 },
    });
    return async () => (await api.store.deliveries.get(id, noticeId))?.state;
  }

  test('has come to its end when its paper was handed over', async () => {
    const state = await refused();
    const stateNow = await toldOf(state.id, state.number);
    expect(await stateNow()).toBe('toCall');
    await does(supervisor, state, 'recordService', { paper: '3-refusal', way: 'handed', on: '2026-08-05' });
    expect(await stateNow()).toBe('told');
  });

  test('has come to its end when its paper was opened', async () => {
    const { id, number } = await refused();
    const stateNow = await toldOf(id, number);
    await open(resident, id, '3-refusal');
    expect(await stateNow()).toBe('told');
  });
});
