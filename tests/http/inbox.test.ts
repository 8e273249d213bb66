import { limits } from '../../functions/contract/limits';
import type { NewNotice } from '../../functions/store/inbox/noticeItem';
import { type Api, openApi } from '../support/api';
import { StoreUnavailable } from '../../functions/store/table/orUnavailable';
import { does, fileOne, newKey } from '../support/filings';
import { openOffice } from '../support/office';
import { type Person, problemIn, replyOf, requestTo, signIn } from '../support/person';
import { staffId } from '../support/town';

let api: Api;
let resident: Person;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const notice = (personId: string, number: number): NewNotice => ({
  id: `4821370655.${number}.answered.${personId}`,
  personId,
  at: api.now(),
  kind: 'answered',
  audience: 'resident',
  caseId: '4821370655',
  caseNumber: '150902-2026-Z-48213-70655-9',
  caseKind: 'consultation',
});

/** Notices a second apart, the newest last. */
async function told(person: Person, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await api.store.inbox.put(notice(person.session.me.personId, number));
    api.wait(1000);
  }
}

test('an inbox begins empty', async () => {
  resident = await signIn(api, 'olan');
  expect(await resident.call('inbox', { query: {} })).toEqual({ notices: [], unseen: 0, next: null });
});

test('notices come newest first and unseen, until they are seen; then they stay seen', async () => {
  await told(resident, 3);
  const { notices, unseen } = await resident.call('inbox', { query: {} });
  expect([unseen, notices.map(({ id }) => id.split('.')[1])]).toEqual([3, ['3', '2', '1']]);
  expect(notices[0]).toEqual({
    id: expect.any(String),
    at: notices[0]?.at,
    kind: 'answered',
    audience: 'resident',
    caseId: '4821370655',
    caseNumber: '150902-2026-Z-48213-70655-9',
    caseKind: 'consultation',
    count: 1,
    seen: false,
  });
  const until = (at: number) => ({ body: { until: notices[at]?.at ?? '' } });
  expect((await resident.send('seen', until(1))).status).toBe(204);
  const after = await resident.call('inbox', { query: {} });
  expect([after.unseen, after.notices.map(({ seen }) => seen)]).toEqual([1, [false, true, true]]);
  await resident.call('seen', until(2));
  expect((await resident.call('inbox', { query: {} })).unseen).toBe(1);
  // The first page has it with the cases.
  expect((await resident.call('myCases', { query: {} })).unseen).toBe(1);
});

test('the first page of cases alone reads the inbox, and is shown without it where it cannot be read', async () => {
  const person = await signIn(api, 'with-cases');
  await fileOne(person);
  let asked = 0;
  const page = () => {
    asked += 1;
    return Promise.reject(new StoreUnavailable());
  };
  const { cases, inbox } = api.store;
  const ownedBy: typeof cases.ownedBy = (personId) => cases.ownedBy(personId, {});
  const cannotRead = api.instance({
    store: { ...api.store, cases: { ...cases, ownedBy }, inbox: { ...inbox, page } },
  });
  const ask = (query: { cursor?: string }) =>
    cannotRead.send(requestTo('myCases', { query }, person.session.accessToken));
  const first = await ask({});
  const { rows, ...rest } = replyOf('myCases', first);
  expect(rows).toHaveLength(1);
  expect(rest).not.toHaveProperty('unseen');
  expect([asked, api.logged.map(([event]) => event).includes('not_read')]).toEqual([1, true]);
  // A page further on: nobody looks into the inbox for it.
  expect((await ask({ cursor: 'further-on' })).status).toBe(200);
  expect(asked).toBe(1);
});

test("nobody reads or empties another's inbox", async () => {
  const other = await signIn(api, 'another');
  await other.call('seen', { body: { until: api.now() } });
  expect((await other.call('inbox', { query: {} })).notices).toEqual([]);
  expect((await resident.call('inbox', { query: {} })).unseen).toBe(1);
});

test('a line of staff shows the case as it is to them now, and is seen for the desk once somebody has it', async () => {
  const office = await openOffice();
  try {
    const resident_ = await office.as('olan');
    const dispatcher = await office.as('centre-dispatcher');
    const lawyer = await office.as('second-lawyer');
    const { state } = await fileOne(resident_);
    await office.news(state.id);
    const before = await dispatcher.call('inbox', { query: {} });
    expect(before.notices[0]).toMatchObject({
      kind: 'arrived',
      seen: false,
      row: { id: state.id, title: state.title },
    });
    expect(before.unseen).toBe(1);
    await does(dispatcher, state, 'assign', { personId: staffId('lawyer') });
    const after = await dispatcher.call('inbox', { query: {} });
    expect(after.notices[0]).toMatchObject({ seen: true, row: { holder: { at: 'person' } } });
    expect(after.unseen).toBe(0);
    // Of what is a colleague's by now a lawyer reads no more, and to residents none is shown.
    const [hers] = (await lawyer.call('inbox', { query: {} })).notices;
    expect(hers).toMatchObject({ kind: 'arrived', seen: true });
    expect(hers).not.toHaveProperty('row');
    // But who has it, in the line and when it is opened or answered from it all the same.
    const holder = after.notices[0]?.row?.holder;
    const name = holder?.at === 'person' ? holder.name : 'nobody';
    expect(hers).toMatchObject({ heldBy: name });
    const params = { caseId: state.id };
    const taken = { status: 404, code: 'not_found', title: `${name}已经接手了` };
    const query = { part: 'latest' } as const;
    expect(problemIn(await lawyer.send('getCase', { params, query }))).toMatchObject(taken);
    const body = { action: 'take', input: {}, version: state.version, key: newKey() } as const;
    expect(problemIn(await lawyer.send('actOnCase', { params, body }))).toMatchObject(taken);
    // Whoever works at no such desk is told of none, and neither is a resident.
    for (const stranger of [await office.as('agent'), await office.as('dan')])
      expect(problemIn(await stranger.send('getCase', { params, query })).title).toBe('没有找到');
    await office.news(state.id);
    for (const line of (await resident_.call('inbox', { query: {} })).notices)
      expect(line).not.toHaveProperty('row');
  } finally {
    await office.close();
  }
});

test('a long inbox comes page by page', async () => {
  const person = await signIn(api, 'much-told');
  await told(person, limits.page + 2);
  const first = await person.call('inbox', { query: {} });
  const second = await person.call('inbox', { query: { cursor: first.next ?? '' } });
  expect([first.notices.length, first.unseen, second.notices.length, second.next]).toEqual([
    limits.page,
    limits.page + 2,
    2,
    null,
  ]);
});
