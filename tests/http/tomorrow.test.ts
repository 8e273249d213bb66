import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { CaseState } from '../../functions/contract/case/views';
import { createScheduleHandler } from '../../functions/schedule/handler';
import { errorFields, type LogEvent, type LogFields } from '../../functions/runtime/log';
import { addHours } from '../../functions/domain/clocks/day';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import { toItem } from '../../functions/store/table/table';
import { createKeptWords } from '../../functions/store/search/keptWords';
import { type Api, openApi, unhurried } from '../support/api';
import { begun } from '../domain/deliveries/delivery';
import { deed, fileOne, legalAid, newKey, petition } from '../support/filings';
import { actingAs, type Person, signIn, staff } from '../support/person';
import { aidAgency, centre, petitionOffice, secondDepartment, staffId, staffNamed } from '../support/town';
import { storeOptions } from '../support/store';

// What a newer release has written, read by this one: as after a roll-back.

let api: Api;
let resident: Person;
let dispatcher: Person;
let lines: string[];
let spy: jest.SpyInstance;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  [resident, dispatcher] = await Promise.all([signIn(api, 'olan'), staff(api, 'centre-dispatcher')]);
  lines = [];
  spy = jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
});
afterEach(async () => {
  spy.mockRestore();
  await api.close();
});

const change = (key: { pk: string; sk: string }, attribute: string, value: unknown) =>
  api.opened.client.send(
    new UpdateItemCommand({
      TableName: api.opened.table,
      Key: toItem(key),
      UpdateExpression: 'SET #a = :v',
      ExpressionAttributeNames: { '#a': attribute },
      ExpressionAttributeValues: toItem({ ':v': value }),
    }),
  );
const head = ({ id }: Pick<CaseState, 'id'>) => ({ pk: `CASE#${id}`, sk: 'HEAD' });
const ofTomorrow = (state: CaseState) => change(head(state), 'status', 'mediatedByVideo');
const items = () => lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'item_unreadable');

test('a status that is not known yet closes no desk: its line stays as a number, by when it is due, and the log names it', async () => {
  const [{ state: odd }, { state: plain }] = [await fileOne(resident), await fileOne(resident)];
  await ofTomorrow(odd);
  const inItsPlace = { number: odd.number, dueAt: expect.any(String) };
  for (const [person, list] of [
    [dispatcher, 'deskQueue'],
    [await staff(api, 'centre-supervisor'), 'deskQueue'],
    [resident, 'myCases'],
  ] as const) {
    const { rows, unreadable } = await person.call(list, { query: {} });
    expect(rows.map(({ id }) => id)).toEqual([plain.id]);
    expect(unreadable).toEqual([inItsPlace]);
  }
  expect(items()[0]).toMatchObject({ item: `CASE#${odd.id} HEAD`, fields: ['status'] });
  expect(lines.join()).not.toContain('mediatedByVideo');
});

test('it is shown to nobody whose standing cannot be told from what is left: a colleague on duty, a finder, the other side', async () => {
  const { state } = await fileOne(resident);
  const { state: against } = await fileOne(
    resident,
    petition({ form: { respondentId: secondDepartment, phone: '13600000009' } }),
  );
  await ofTomorrow(state);
  await ofTomorrow(against);
  expect(await (await staff(api, 'lawyer')).call('deskQueue', { query: {} })).toEqual({
    rows: [],
    next: null,
  });
  await api.reference.putStaff([
    staffNamed('mole', ['dispatcher', secondDepartment], ['dispatcher', petitionOffice]),
  ]);
  const place = { role: 'dispatcher', organisationId: petitionOffice } as const;
  const mole = await actingAs(await signIn(api, 'mole'), place, api);
  expect(await mole.call('deskQueue', { query: {} })).toEqual({ rows: [], next: null });
  const elsewhere = await staff(api, 'other-dispatcher');
  const body = { by: 'phone', value: '13600000009' } as const;
  expect(await elsewhere.call('findCases', { body })).toEqual({ rows: [], next: null });
});

test('its clock still rings: the sweep names it and fails, after all others were attended to', async () => {
  const [{ state: odd }] = [await fileOne(resident), await fileOne(resident)];
  await ofTomorrow(odd);
  const late = addHours(api.now(), 25);
  await api.store.calendarMark.set({ version: publishedSettings.calendar.version, next: null });
  const logged: ({ event: LogEvent } & LogFields)[] = [];
  const sweep = createScheduleHandler({
    copyRoot: null,
    words: createKeptWords(storeOptions(api.opened)),
    store: api.store,
    rules: publishedSettings,
    numberSecret: api.deps.numberSecret,
    now: () => late,
    log: (event, fields) => void logged.push({ event, ...fields }),
  });
  await expect(sweep({}, { getRemainingTimeInMillis: () => 60_000 })).rejects.toThrow('1 cases');
  expect(logged).toMatchObject([
    { event: 'sweep_failed', caseId: odd.id, item: `CASE#${odd.id} HEAD`, fields: ['status'] },
    { event: 'swept', count: 1 },
    { event: 'roots_published' },
  ]);
});

test('a notice, a reading and somebody to phone leave the others where they are, and are counted', async () => {
  const { state } = await fileOne(resident, legalAid());
  const { personId } = resident.session.me;
  const about = {
    caseId: state.id,
    caseNumber: state.number,
    caseKind: state.kind,
    audience: 'resident',
  } as const;
  for (const id of ['one', 'two'])
    await api.store.inbox.put({ ...about, id, personId, kind: 'accepted', at: api.now() });
  await change({ pk: `INBOX#${personId}`, sk: `NOTICE#${api.now()}#one` }, 'kind', 'mediationInvited');
  const inbox = await resident.call('inbox', { query: {} });
  expect(inbox.notices.map(({ id }) => id)).toEqual(['two']);
  expect(inbox.unreadable).toEqual([{ number: state.number, dueAt: null }]);

  const params = { caseId: state.id };
  const office = await staff(api, 'aid-dispatcher');
  await office.call('getCase', { params, query: {} });
  api.wait(1000);
  await office.call('getCase', { params, query: {} });
  const reader = office.session.me.personId;
  await change({ pk: `READS#${state.id}`, sk: `${api.now()}#${reader}` }, 'via', 'kiosk');
  const readers = await resident.call('readers', { params, query: {} });
  expect([readers.readings.length, readers.unreadable]).toEqual([1, [{ number: null, dueAt: null }]]);

  for (const nth of [1, 2])
    await api.store.deliveries.begin({
      ...begun(),
      ...{ ...about, personId, deskId: aidAgency, at: api.now(), trying: null },
      ...{ noticeId: `${state.id}.${nth}.decision.${personId}`, state: 'toCall', nextAt: null },
    });
  await change(
    { pk: `TELLINGS#${state.id}`, sk: `${state.id}.1.decision.${personId}` },
    'told',
    'mediationInvited',
  );
  const calls = await office.call('callQueue', { query: {} });
  expect(calls.rows.map(({ noticeId }) => noticeId)).toEqual([`${state.id}.2.decision.${personId}`]);
  expect(calls.unreadable).toEqual([{ number: state.number, dueAt: null }]);
  // The page of the case opens with those that can be read.
  expect((await office.call('getCase', { params, query: {} })).tellings).toHaveLength(1);
});

test('a duty of a kind that is not known yet leaves the roster open, and its day says so', async () => {
  const params = { organisationId: centre };
  for (const [who, from] of [
    ['lawyer', '08:30'],
    ['second-lawyer', '14:00'],
  ] as const)
    await dispatcher.call('addDuty', {
      params,
      body: {
        ...{ key: newKey(), day: '2026-08-06', from, to: '17:00', personId: staffId(who) },
        kind: 'consultation',
      },
    });
  const stored = await api.store.rosters.between(centre, '2026-08-06', '2026-08-06');
  const [first, second] = stored.duties.map(({ day: _day, ...duty }) => duty);
  await change({ pk: `ROSTER#${centre}`, sk: 'DAY#2026-08-06' }, 'duties', [
    { ...first, kind: 'mediation' },
    second,
  ]);
  const { days } = await dispatcher.call('roster', {
    params,
    query: { from: '2026-08-06', to: '2026-08-07' },
  });
  expect(days.map(({ duties, unreadable }) => [duties.length, unreadable])).toEqual([
    [1, true],
    [0, undefined],
  ]);
});

test('candidates are found although a member has a role, a language and a field that are not known yet', async () => {
  const { state } = await fileOne(resident);
  const lawyer = staffId('lawyer');
  await change(
    { pk: `PERSON#${lawyer}`, sk: 'PERSON' },
    'places',
    new Set([`lawyer ${centre}`, `mediator ${centre}`]),
  );
  await change({ pk: `ORG#${centre}`, sk: `MEMBER#lawyer#${lawyer}` }, 'languages', ['zh', 'sign']);
  await api.opened.client.send(
    new PutItemCommand({
      TableName: api.opened.table,
      Item: toItem({ pk: `ORG#${centre}`, sk: `MEMBER#lawyer#${staffId('nameless')}`, name: 7 }),
    }),
  );
  const { candidates } = await dispatcher.call('candidates', { params: { caseId: state.id } });
  const names = candidates.map(({ personId }) => personId);
  expect(names).toContain(lawyer);
  expect(names).not.toContain(staffId('nameless'));
});

test('the case itself is not shown and not acted on, and the log names what could not be read', async () => {
  const { state } = await fileOne(resident);
  await ofTomorrow(state);
  expect(await dispatcher.refused('getCase', { params: { caseId: state.id }, query: {} })).toBe('unexpected');
  expect(await dispatcher.refused('actOnCase', deed(state, 'assign', { personId: staffId('lawyer') }))).toBe(
    'unexpected',
  );
  const failed = api.logged.filter(([event]) => event === 'request_failed').map(([, fields]) => fields);
  expect(failed).toMatchObject([
    { item: `CASE#${state.id} HEAD`, fields: ['status'] },
    { item: `CASE#${state.id} HEAD`, fields: ['status'] },
  ]);
});

test('an error that is none of a stored item names none', () => {
  expect(errorFields(new TypeError('13800001234'))).toEqual({
    errorName: 'TypeError',
    frames: expect.any(Array),
  });
});
