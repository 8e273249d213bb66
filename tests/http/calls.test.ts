import type { CaseState } from '../../functions/contract/case/views';
import type { Delivery } from '../../functions/domain/deliveries/delivery';
import { type Api, openApi, unhurried } from '../support/api';
import { begun } from '../domain/deliveries/delivery';
import { deed, fileOne, legalAid, petition } from '../support/filings';
import { actingAs, type Person, problemIn, signIn, staff } from '../support/person';
import { aidAgency, petitionOffice, secondDepartment, staffNamed } from '../support/town';

const secret = 'the end of an address that nobody guesses';

let api: Api;
let resident: Person;
let dispatcher: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried, smsReportSecret: secret });
  resident = await signIn(api, 'olan');
  dispatcher = await staff(api, 'aid-dispatcher');
});
afterEach(() => api.close());

/** The resident of a case is still to be told of a decision: somebody has to phone, or a message is waited for. */
async function untold(state: CaseState, deskId: string, change: Partial<Delivery> = {}): Promise<Delivery> {
  const personId = resident.session.me.personId;
  return api.store.deliveries.begin({
    ...begun(),
    ...{ caseId: state.id, caseNumber: state.number, caseKind: state.kind, personId, deskId, at: api.now() },
    ...{ noticeId: `${state.id}.1.decision.${personId}`, trying: null, state: 'toCall', nextAt: null },
    ...change,
  });
}
const stateOf = async ({ caseId, noticeId }: Delivery) =>
  (await api.store.deliveries.get(caseId, noticeId))?.state;
const calls = async (person: Person) => (await person.call('callQueue', { query: {} })).rows;

test('those to phone are on the list of the desk that has the case, and of nobody else', async () => {
  const { state } = await fileOne(resident, legalAid());
  const delivery = await untold(state, aidAgency);
  const row = {
    ...{ caseId: state.id, number: state.number, kind: 'legalAid', noticeId: delivery.noticeId },
    ...{ noticeKind: 'decision', since: delivery.at },
  };
  expect(await calls(dispatcher)).toEqual([row]);
  expect(await calls(await staff(api, 'aid-supervisor'))).toEqual([row]);
  expect(await calls(await staff(api, 'centre-dispatcher'))).toEqual([]);
  for (const person of [resident, await staff(api, 'admin')])
    expect(await person.refused('callQueue', { query: {} })).toBe('not_allowed');
});

test('a person is on the list once, with all they are to be told in that call', async () => {
  const first = (await fileOne(resident, legalAid())).state;
  const second = (await fileOne(resident, legalAid())).state;
  const other = await signIn(api, 'somebody-else');
  const third = (await fileOne(other, legalAid())).state;
  const personId = other.session.me.personId;
  const one = await untold(first, aidAgency);
  api.wait(1000);
  const two = await untold(second, aidAgency);
  const three = await untold(third, aidAgency, {
    ...{ personId, noticeId: `${third.id}.1.decision.${personId}` },
  });
  const rows = await calls(dispatcher);
  expect(rows.map(({ noticeId, also = [] }) => [noticeId, also.map((line) => line.noticeId)])).toEqual([
    [one.noticeId, [two.noticeId]],
    [three.noticeId, []],
  ]);
});

test('what a call came to is one of what can be heard in it', async () => {
  const { state } = await fileOne(resident, legalAid());
  const { noticeId } = await untold(state, aidAgency);
  const said = (reached: boolean, result: string, version = 1) =>
    deed({ ...state, version }, 'recordCall', { noticeId, reached, result });
  expect((await dispatcher.send('actOnCase', said(true, 'wrongNumber'))).status).toBe(422);
  expect((await dispatcher.send('actOnCase', said(false, 'willCome'))).status).toBe(422);
  expect((await dispatcher.send('actOnCase', said(false, 'wrongNumber'))).status).toBe(200);
  expect(await calls(dispatcher)).toHaveLength(1);
  expect((await dispatcher.send('actOnCase', said(true, 'willCome', 2))).status).toBe(200);
  expect(await calls(dispatcher)).toEqual([]);
});

test('who belongs to the other side is shown nothing of it, at whatever desk they sit', async () => {
  await api.reference.putStaff([
    staffNamed('mole', ['dispatcher', secondDepartment], ['dispatcher', petitionOffice]),
  ]);
  const { state } = await fileOne(resident, petition({ form: { respondentId: secondDepartment } }));
  await untold(state, petitionOffice);
  const place = { role: 'dispatcher', organisationId: petitionOffice } as const;
  expect(await calls(await actingAs(await signIn(api, 'mole'), place, api))).toEqual([]);
});

test('a call that reached the resident settles it, however often it is said; one that did not leaves it', async () => {
  const { state } = await fileOne(resident, legalAid());
  const delivery = await untold(state, aidAgency);
  const { noticeId } = delivery;
  const inVain = deed(state, 'recordCall', { noticeId, reached: false });
  const { state: after } = await dispatcher.call('actOnCase', inVain);
  expect([await stateOf(delivery), (await calls(dispatcher)).length]).toEqual(['toCall', 1]);
  const reached = deed(after, 'recordCall', { noticeId, reached: true });
  const first = await dispatcher.call('actOnCase', reached);
  expect(await dispatcher.call('actOnCase', reached)).toEqual(first);
  expect([await stateOf(delivery), await calls(dispatcher)]).toEqual(['told', []]);
  expect((await api.store.deliveries.get(state.id, noticeId))?.rungs.at(-1)).toMatchObject({
    rung: 'call',
    outcome: 'confirmed',
  });
});

test('a number that was typed has answered once somebody was reached under it, and not before', async () => {
  const { state } = await fileOne(resident, legalAid());
  const { noticeId } = await untold(state, aidAgency);
  const answered = async (phone: string) => {
    const person = await api.store.people.get(resident.session.me.personId);
    return person !== null && api.store.people.hasAnswered(person, phone);
  };
  const inVain = deed(state, 'recordCall', { noticeId, reached: false });
  const { state: after } = await dispatcher.call('actOnCase', inVain);
  expect(await answered('13847412345')).toBe(false);
  const { state: corrected } = await resident.call(
    'actOnCase',
    deed(after, 'correct', { field: 'phone', right: '13847412346' }),
  );
  await dispatcher.call('actOnCase', deed(corrected, 'recordCall', { noticeId, reached: true }));
  // Who was phoned is the number that stands now, not the one it was set right from.
  expect([await answered('13847412345'), await answered('13847412346')]).toEqual([false, true]);
});

test('a call whose noting was cut off is noted by the retry', async () => {
  const { state } = await fileOne(resident, legalAid());
  const delivery = await untold(state, aidAgency);
  const reached = deed(state, 'recordCall', { noticeId: delivery.noticeId, reached: true });
  const broken = api.instance({
    store: {
      ...api.store,
      deliveries: { ...api.store.deliveries, change: () => Promise.reject(new Error('cut off')) },
    },
  });
  const cut = await actingAs(
    await signIn(broken, 'aid-dispatcher'),
    { role: 'dispatcher', organisationId: aidAgency },
    broken,
  );
  expect((await cut.send('actOnCase', reached)).status).toBe(500);
  expect(await stateOf(delivery)).toBe('toCall');
  await dispatcher.call('actOnCase', reached);
  expect(await stateOf(delivery)).toBe('told');
});

test('a call about a notice that there is not is refused, and nothing is on the timeline', async () => {
  const { state } = await fileOne(resident, legalAid());
  const about = deed(state, 'recordCall', { noticeId: `${state.id}.9.decision.p0`, reached: true });
  expect(problemIn(await dispatcher.send('actOnCase', about)).code).toBe('not_found');
  expect((await api.store.cases.get(state.id))?.version).toBe(1);
});

test('staff see how the resident was told; the resident does not need to', async () => {
  const { state } = await fileOne(resident, legalAid());
  const { noticeId, kind, at, statutory, state: how, rungs } = await untold(state, aidAgency);
  const asked = { params: { caseId: state.id }, query: {} };
  const told = { noticeId, kind, at, statutory, state: how, rungs };
  expect((await dispatcher.call('getCase', asked)).tellings).toEqual([told]);
  expect((await resident.call('getCase', asked)).tellings).toEqual([]);
});

test('a resident who opens the case has been told, and a member of staff who does has not', async () => {
  const { state } = await fileOne(resident, legalAid());
  const delivery = await untold(state, aidAgency);
  const asked = { params: { caseId: state.id }, query: {} };
  await dispatcher.call('getCase', asked);
  expect(await stateOf(delivery)).toBe('toCall');
  await resident.call('getCase', asked);
  expect([await stateOf(delivery), await calls(dispatcher)]).toEqual(['told', []]);
});

test('a notice that was on the screen of the inbox has been told, and a later one has not', async () => {
  const { state } = await fileOne(resident, legalAid());
  const delivery = await untold(state, aidAgency, { state: 'telling', nextAt: api.now() });
  const later = await untold(state, aidAgency, {
    ...{ noticeId: `${state.id}.2.decision.p0`, at: new Date(Date.parse(api.now()) + 1000).toISOString() },
  });
  await resident.call('seen', { body: { until: api.now() } });
  expect([await stateOf(delivery), await stateOf(later)]).toEqual(['told', 'toCall']);
});

describe('reports on text messages', () => {
  const report = (sid: string, status: 'SUCCESS' | 'FAIL') => ({
    ...{ user_receive_time: '2026-08-05 12:00:09', nationcode: '86', mobile: '13847412345' },
    ...{ report_status: status, errmsg: status === 'SUCCESS' ? 'DELIVRD' : 'MK:0001', description: '', sid },
  });
  const post = (body: unknown, end = secret) =>
    api.send({
      ...{ method: 'POST', path: `/sms/reports/${encodeURIComponent(end)}`, body: JSON.stringify(body) },
      headers: { 'content-type': 'application/json' },
    });

  test('tell what arrived and what did not, and are answered as the provider wants it', async () => {
    const { state } = await fileOne(resident, legalAid());
    const delivery = await untold(state, aidAgency);
    const of = { caseId: state.id, noticeId: delivery.noticeId, rung: 'sms' } as const;
    await api.store.deliveries.sentAs('8:one', of, '13847412345');
    // The right serial with another's number, or another time, is no word of it.
    for (const forged of [{ mobile: '13900000000' }, { user_receive_time: '2001-01-01 00:00:00' }])
      expect((await post([{ ...report('8:one', 'SUCCESS'), ...forged }])).status).toBe(200);
    expect(await stateOf(delivery)).not.toBe('told');
    const reply = await post([report('8:other', 'FAIL'), report('8:one', 'SUCCESS')]);
    expect([reply.status, reply.text]).toEqual([200, '{"result":0,"errmsg":"OK"}']);
    expect(await stateOf(delivery)).toBe('told');
  });

  test('without the secret are told what a stranger is told, and change nothing', async () => {
    const nowhere = await api.send({ method: 'POST', path: '/nowhere' });
    const guessed = await post([report('8:one', 'SUCCESS')], `${secret.slice(0, -1)}?`);
    const closed = await api.instance({ smsReportSecret: null }).send({
      ...{ method: 'POST', path: '/sms/reports/null', body: '[]' },
      headers: { 'content-type': 'application/json' },
    });
    for (const { status, text } of [guessed, closed]) {
      expect(status).toBe(404);
      expect(Object.keys(JSON.parse(text) as object)).toEqual(
        Object.keys(JSON.parse(nowhere.text) as object),
      );
    }
  });

  test('that are none, or larger than any, are refused, and never break anything', async () => {
    const good = report('8:one', 'SUCCESS');
    for (const none of [
      { sid: 'one' },
      [{ ...good, sid: '8'.repeat(3000) }],
      [{ ...good, mobile: '1 OR 1' }],
    ])
      expect(problemIn(await post(none)).code).toBe('invalid_input');
  });
});
