import { strFromU8, unzipSync } from 'fflate';
import { caseKeeping, keeping } from '../../functions/contract/case/keeping';
import { addMonths, dayOf } from '../../functions/domain/clocks/day';
import { copyOf } from '../../functions/http/myData/dataFile';
import { createPapersHandler } from '../../functions/papers/handler';
import { packWords } from '../../functions/papers/pack';
import { paperLinks } from '../../functions/runtime/paperLinks';
import { fonts } from '../papers/drawn';
import { type Api, eventOf, openApi } from '../support/api';
import { consultation, does, fileOne, legalAid } from '../support/filings';
import { personWith, signIn, staff, visitor } from '../support/person';

jest.setTimeout(60_000);

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const agreed = { key: 'key-of-one-tap-0001', answers: { 'template-of-answers': 'accept' } };

/** Where papers cannot be drawn, the API itself hands out the words. */
const fetched = (url: string) => api.send({ method: 'GET', path: new URL(url).pathname });

/** The papers' door, put together as its function is, over the same table. */
function papersDoor() {
  const { store, deps } = api;
  const { rules, numberSecret, dataLinks, receipts, log } = deps;
  const { cases, files, organisations, sessions } = store;
  return createPapersHandler({
    ...{ cases, files, organisations, sessions, log, apiOrigin: 'https://api.test', fonts: () => fonts },
    links: paperLinks('secret of the papers in tests'),
    copyOf: (ticket, now) => copyOf(ticket, now, { store, rules, numberSecret, dataLinks }),
    sign: (receipt) => receipts.sign(receipt),
    now: () => api.now(),
  });
}

/** The files of the archive behind a link, by name; null where there is none. */
async function unpacked(url: string, time?: { getRemainingTimeInMillis: () => number }) {
  const { pathname: path } = new URL(url);
  const reply = await papersDoor()(eventOf({ method: 'GET', path }), time);
  if (reply.statusCode !== 200) return null;
  expect(reply.headers).toMatchObject({ 'content-type': 'application/zip', 'cache-control': 'no-store' });
  return unzipSync(Buffer.from(reply.body ?? '', 'base64'));
}

test('besides the cases: name, number, sign-ins, consents, what they were told', async () => {
  const me = await signIn(api, 'olan');
  const other = await signIn(api, 'olan');
  await me.call('setPhone', { body: { by: 'hand', phone: '13847412345' } });
  await me.call('consents', { body: agreed });
  const { state } = await fileOne(me, consultation());
  const { id: caseId, number: caseNumber, kind: caseKind } = state;
  const line = { id: `${caseId}-1`, at: api.now(), kind: 'filed' as const, audience: 'resident' as const };
  await api.store.inbox.put({ ...line, caseId, caseNumber, caseKind, personId: me.session.me.personId });
  const { person, cases } = await me.call('myData', { query: {} });
  expect(person).toMatchObject({
    name: null,
    phone: '13847412345',
    notices: [{ kind: 'filed', caseNumber }],
    consents: [{ templateId: 'template-of-answers', isGiven: true, withdrawnAt: null }],
  });
  expect(person.sessions.map(({ isThis, role, seenAt }) => [isThis, role, seenAt]).sort()).toEqual([
    [false, 'resident', api.now()],
    [true, 'resident', api.now()],
  ]);
  expect(cases[0]?.keptUntil).toBeNull();
  const there = await other.call('myData', { query: {} });
  expect(there.person.sessions.find(({ isThis }) => isThis)?.sessionId).not.toBe(
    person.sessions.find(({ isThis }) => isThis)?.sessionId,
  );
});

test('a case that has ended says until when it is kept, as the table has it', async () => {
  const me = await signIn(api, 'kept');
  const { state } = await fileOne(me, consultation());
  await does(me, state, 'withdraw', {});
  const { cases } = await me.call('myData', { query: {} });
  expect(cases[0]?.keptUntil).toBe(addMonths(dayOf(api.now()), caseKeeping.consultation.months));
});

test('a name is corrected and taken away; that of a post is not the person’s to change', async () => {
  const me = await signIn(api, 'named');
  expect(await me.call('setName', { body: { name: ' 乌兰 ' } })).toMatchObject({ name: '乌兰' });
  expect((await me.call('myData', { query: {} })).person.name).toBe('乌兰');
  expect(await me.call('setName', { body: { name: null } })).toMatchObject({ name: null });
  expect((await me.call('me', {})).name).toBeNull();
  const lawyer = await signIn(api, 'lawyer');
  expect(await lawyer.refused('setName', { body: { name: '别名' } })).toBe('not_allowed');
  expect(await lawyer.refused('forgetMe', {})).toBe('not_allowed');
});

test('another phone is signed out from here; nobody else’s can be', async () => {
  const [here, lost] = [await signIn(api, 'two-phones'), await signIn(api, 'two-phones')];
  const stranger = await signIn(api, 'stranger');
  const { person } = await here.call('myData', { query: {} });
  const sessionId = person.sessions.find(({ isThis }) => !isThis)?.sessionId ?? '';
  await stranger.call('endSession', { body: { sessionId } });
  expect((await here.call('myData', { query: {} })).person.sessions).toHaveLength(2);
  await here.call('endSession', { body: { sessionId } });
  expect((await here.call('myData', { query: {} })).person.sessions).toHaveLength(1);
  const { refreshToken } = lost.session;
  expect(await visitor(api).refused('refresh', { body: { refreshToken } })).toBe('session_ended');
});

test('every consent to messages is taken back at once, and that it was stays on record', async () => {
  const me = await signIn(api, 'messages');
  await me.call('consents', { body: agreed });
  api.wait(1000);
  await me.call('withdrawConsents', {});
  const { consents } = (await me.call('myData', { query: {} })).person;
  expect(consents).toMatchObject([{ isGiven: false, withdrawnAt: api.now() }]);
  const { personId } = me.session.me;
  expect(await api.store.consents.spend(personId, 'template-of-answers', 'some-notice', api.now())).toBe(
    false,
  );
});

describe('having everything deleted that need not be kept', () => {
  test('without a case nothing of the person is left, and signing in makes a new one', async () => {
    const me = await signIn(api, 'gone');
    await me.call('setPhone', { body: { by: 'hand', phone: '13912345678' } });
    await me.call('setName', { body: { name: '要走的人' } });
    await me.call('consents', { body: agreed });
    const { personId } = me.session.me;
    expect(await me.call('forgetMe', {})).toEqual({ account: 'gone', stays: [] });
    const left = (await api.everything()).filter(
      (item) => item.includes(personId) && !item.includes('RATE#'),
    );
    expect(left).toEqual([]);
    const { refreshToken } = me.session;
    expect(await visitor(api).refused('refresh', { body: { refreshToken } })).toBe('session_ended');
    expect((await signIn(api, 'gone')).session.me.personId).not.toBe(personId);
  });

  test('cases stay, each with its date, and the account by which they are found', async () => {
    const me = await signIn(api, 'stays');
    await me.call('setPhone', { body: { by: 'weChat', code: '13912345678 of stays' } });
    const open = (await fileOne(me, legalAid())).state;
    const ended = (await fileOne(me, consultation())).state;
    await does(me, ended, 'withdraw', {});
    const { account, stays } = await me.call('forgetMe', {});
    expect(account).toBe('kept');
    expect(stays.map(({ number, until }) => [number, until]).sort()).toEqual(
      [
        [open.number, null],
        [ended.number, addMonths(dayOf(api.now()), caseKeeping.consultation.months)],
      ].sort(),
    );
    expect((await api.store.people.get(me.session.me.personId))?.answered).toEqual([]);
    const again = await signIn(api, 'stays');
    const { person, cases } = await again.call('myData', { query: {} });
    expect([person.phone, person.notices, person.sessions.length, cases.length]).toEqual([null, [], 1, 2]);
  });
});

describe('the copy as one file', () => {
  test('holds everything in words and every paper drawn, behind a link that is over in minutes', async () => {
    const me = await signIn(api, 'copy');
    const { state } = await fileOne(me, legalAid());
    const clerk = await staff(api, 'aid-dispatcher');
    const reviewing = (await does(clerk, state, 'startReview')).state;
    await clerk.call('getCase', { params: { caseId: state.id }, query: {} });
    expect(reviewing.version).toBe(2);
    const { url, until } = await me.call('takeData', { body: {} });
    expect(url).not.toContain(me.session.me.personId);
    expect(Date.parse(until) - Date.parse(api.now())).toBe(5 * 60_000);
    const files = await unpacked(url);
    const copy = JSON.parse(strFromU8(files?.[packWords.data] ?? new Uint8Array()));
    expect(copy.cases[0].view.state.number).toBe(state.number);
    expect(copy.cases[0].readings).toHaveLength(1);
    expect(copy.person.sessions.length).toBeGreaterThan(0);
    const { papers } = await me.call('papers', { params: { caseId: state.id } });
    const drawn = Object.entries(files ?? {}).filter(([name]) => name.endsWith('.pdf'));
    expect(drawn.map(([name]) => name.split('/').at(-1)).sort()).toEqual(
      papers.map(({ id, at, title }) => `${id.split('-')[0]} ${dayOf(at)} ${title}.pdf`).sort(),
    );
    expect(drawn.length).toBeGreaterThan(1);
    for (const [, file] of drawn) expect(strFromU8(file.subarray(0, 5))).toBe('%PDF-');
    expect((await me.call('getCase', { params: { caseId: state.id }, query: {} })).state.version).toBe(2);
    api.wait(5 * 60_000 + 1000);
    expect(await unpacked(url)).toBeNull();
  });

  test('what there is no time to draw is named in it, and the words are there all the same', async () => {
    const me = await signIn(api, 'no-time');
    const { state } = await fileOne(me, legalAid());
    const { url } = await me.call('takeData', { body: {} });
    const files = await unpacked(url, { getRemainingTimeInMillis: () => 4000 });
    expect(Object.keys(files ?? {}).sort()).toEqual([packWords.data, packWords.left].sort());
    expect(strFromU8(files?.[packWords.left] ?? new Uint8Array())).toContain('法律援助申请表');
    expect(strFromU8(files?.[packWords.data] ?? new Uint8Array())).toContain(state.number);
  });

  test('where papers cannot be drawn it is the words alone', async () => {
    const me = await signIn(api, 'words-alone');
    const { state } = await fileOne(me, legalAid());
    const without = api.instance({ paperLinks: null });
    const { url } = await personWith(me.session, without).call('takeData', { body: {} });
    const file = await fetched(url);
    expect([file.status, file.headers['content-disposition']]).toEqual([
      200,
      expect.stringContaining('attachment'),
    ]);
    const [one] = JSON.parse(file.text).cases;
    expect(one.view.state.number).toBe(state.number);
    expect(one.papers.map(({ title }: { title: string }) => title)).toContain('法律援助申请表');
  });

  test('is nobody else’s: a forged ticket finds nothing, staff as staff get none', async () => {
    expect((await fetched('https://api.test/my-data/forged')).status).toBe(404);
    expect(await unpacked('https://api.test/papers/copy/forged')).toBeNull();
    const lawyer = await staff(api, 'lawyer');
    expect(await lawyer.refused('takeData', { body: {} })).toBe('not_allowed');
  });

  test('opens nothing once the phone that asked for it is signed out', async () => {
    const me = await signIn(api, 'signed-out');
    const { url } = await me.call('takeData', { body: {} });
    expect(await unpacked(url)).not.toBeNull();
    await me.call('logout', {});
    expect(await unpacked(url)).toBeNull();
  });
});

test('a line of the inbox is there for its time and not a day longer', async () => {
  const own = await openApi();
  const me = await signIn(own, 'reader');
  const { state } = await fileOne(me, consultation());
  const { id: caseId, number: caseNumber, kind: caseKind } = state;
  const line = { id: `${caseId}-1`, at: own.now(), kind: 'filed' as const, audience: 'resident' as const };
  await own.store.inbox.put({ ...line, caseId, caseNumber, caseKind, personId: me.session.me.personId });
  const days = (keeping.inboxLine.length.months / 12) * 365;
  own.wait((days - 1) * 86_400_000);
  const before = await personWith((await signIn(own, 'reader')).session, own).call('inbox', { query: {} });
  expect(before.notices).toHaveLength(1);
  own.wait(4 * 86_400_000);
  const after = await (await signIn(own, 'reader')).call('inbox', { query: {} });
  expect(after.notices).toEqual([]);
  expect(keeping.inboxLine.endedBy).toBe('table');
  await own.close();
});
