import { limits } from '../../functions/contract/limits';
import type { CasePage } from '../../functions/contract/case/views';
import { type Api, openApi, unhurried } from '../support/api';
import { altered } from '../support/altered';
import { consultation, does, fileOne, legalAid, petition } from '../support/filings';
import { type Person, problemIn, signIn, staff } from '../support/person';
import { aidAgency, otherCounty, staffId } from '../support/town';
import { actingAs } from '../support/person';

let api: Api;
let resident: Person;
let dispatcher: Person;
let lawyer: Person;
beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  [resident, dispatcher, lawyer] = await Promise.all([
    signIn(api, 'olan'),
    staff(api, 'centre-dispatcher'),
    staff(api, 'lawyer'),
  ]);
});
afterEach(() => api.close());

const ids = ({ rows }: CasePage) => rows.map(({ id }) => id);
const lists = ['deskQueue', 'myQueue', 'handled'] as const;
const own = (person: Person, list: (typeof lists)[number] | 'myCases') => person.call(list, { query: {} });

test('the desk sees what waits there, the most urgent first, and nothing of other desks', async () => {
  const filed: string[] = [];
  for (const filing of [
    consultation(),
    legalAid(),
    consultation(),
    petition(),
    consultation({ areaCode: otherCounty }),
  ]) {
    filed.push((await fileOne(resident, filing)).state.id);
    api.wait(1000);
  }
  const [first, , third] = filed;
  expect(ids(await own(dispatcher, 'deskQueue'))).toEqual([first, third]);
  expect(ids(await own(lawyer, 'deskQueue'))).toEqual([first, third]);
  expect(ids(await own(await staff(api, 'aid-dispatcher'), 'deskQueue'))).toEqual([filed[1]]);
  expect(ids(await own(await staff(api, 'agent'), 'deskQueue'))).toEqual([filed[3]]);
  expect(ids(await own(await staff(api, 'other-supervisor'), 'deskQueue'))).toEqual([filed[4]]);
  expect(ids(await own(resident, 'myCases'))).toEqual([...filed].reverse());
});

test('what is given to somebody leaves the desk and waits with them, until it waits with the resident', async () => {
  const { state } = await fileOne(resident);
  const given = await does(dispatcher, state, 'assign', { personId: staffId('lawyer') });
  expect(ids(await own(dispatcher, 'deskQueue'))).toEqual([]);
  expect(ids(await own(lawyer, 'myQueue'))).toEqual([state.id]);
  expect(ids(await own(lawyer, 'handled'))).toEqual([state.id]);
  await does(lawyer, given.state, 'answer', { text: '可以。' });
  expect(ids(await own(lawyer, 'myQueue'))).toEqual([]);
  expect(ids(await own(lawyer, 'handled'))).toEqual([state.id]);
  expect(ids(await own(dispatcher, 'myQueue'))).toEqual([]);
});

test('a list of staff holds nothing that they could not open', async () => {
  const { state } = await fileOne(await signIn(api, 'lawyer'));
  expect(ids(await own(lawyer, 'deskQueue'))).toEqual([]);
  expect(ids(await own(await staff(api, 'second-lawyer'), 'deskQueue'))).toEqual([state.id]);
});

test('a person of two offices sees at each what was given to them there', async () => {
  const { state } = await fileOne(resident);
  await does(lawyer, state, 'take');
  const atAgency = await actingAs(lawyer, { role: 'lawyer', organisationId: aidAgency }, api);
  expect(ids(await own(atAgency, 'myQueue'))).toEqual([]);
  expect(ids(await own(atAgency, 'handled'))).toEqual([]);
  expect(ids(await own(lawyer, 'myQueue'))).toEqual([state.id]);
});

test('residents and administrators have no queues, and staff at work no cases of their own', async () => {
  const admin = await staff(api, 'admin');
  for (const list of lists) {
    expect(await resident.refused(list, { query: {} })).toBe('not_allowed');
    expect(await admin.refused(list, { query: {} })).toBe('not_allowed');
  }
  expect(await lawyer.refused('myCases', { query: {} })).toBe('not_allowed');
  expect(await admin.refused('myCases', { query: {} })).toBe('not_allowed');
});

test('a long list comes page by page, each line once', async () => {
  const filed: string[] = [];
  for (let count = 0; count < limits.page + 3; count += 1) {
    filed.push((await fileOne(resident)).state.id);
    api.wait(1000);
  }
  // One's own newest first; the desk's in the order of its work, which has the same date for all.
  const newestFirst = [...filed].reverse();
  for (const [person, list, inOrder] of [
    [resident, 'myCases', newestFirst],
    [dispatcher, 'deskQueue', filed],
  ] as const) {
    const first = await person.call(list, { query: {} });
    expect(first.rows).toHaveLength(limits.page);
    const second = await person.call(list, { query: { cursor: first.next ?? '' } });
    expect([...ids(first), ...ids(second)]).toEqual(inOrder);
    expect(second.next).toBeNull();
  }
});

test('a cursor that was changed, or belongs to another list or person, is refused', async () => {
  for (let count = 0; count < limits.page + 1; count += 1) await fileOne(resident);
  const { next } = await own(resident, 'myCases');
  const cursor = next ?? '';
  const changed = altered(cursor);
  const other = await signIn(api, 'another');
  const replies = [
    await resident.send('myCases', { query: { cursor: changed } }),
    await resident.send('myCases', { query: { cursor: 'AAAA' } }),
    await other.send('myCases', { query: { cursor } }),
    await dispatcher.send('deskQueue', { query: { cursor } }),
    await resident.send('myCases', { query: { cursor: 'no cursor at all' } }),
  ];
  expect(replies.map((reply) => problemIn(reply).code)).toEqual(Array(5).fill('invalid_input'));
});

test('work is asked for by what it is, and a page is of those alone', async () => {
  const { state: first } = await fileOne(resident, consultation());
  api.wait(1000);
  const { state: second } = await fileOne(resident, {
    ...consultation(),
    form: { ...consultation().form, language: 'mn' },
  });
  const asked = async (query: Parameters<typeof dispatcher.call<'deskQueue'>>[1]['query']) =>
    ids(await dispatcher.call('deskQueue', { query }));
  expect(await asked({})).toEqual([first.id, second.id]);
  expect(await asked({ language: 'mn' })).toEqual([second.id]);
  expect(await asked({ language: 'zh' })).toEqual([first.id]);
  expect(await asked({ kind: 'petition' })).toEqual([]);
  expect(await asked({ status: 'submitted', fresh: 'yes' })).toEqual([first.id, second.id]);
  expect(await asked({ area: first.areaCode })).toEqual([first.id, second.id]);
  expect(await asked({ area: otherCounty })).toEqual([]);
  expect(await asked({ overdue: 'yes' })).toEqual([]);
  api.wait(3 * 86_400_000);
  const later = await staff(api, 'centre-dispatcher');
  expect(ids(await later.call('deskQueue', { query: { overdue: 'yes' } }))).toEqual([first.id, second.id]);
});

test('a line says whose it is, masked, and in which language they wish to be served, to staff alone', async () => {
  await fileOne(resident, legalAid());
  const atAgency = await staff(api, 'aid-dispatcher');
  const [line] = (await own(atAgency, 'deskQueue')).rows;
  expect(line?.who).toMatch(/^.\*\*$/);
  const [mine] = (await own(resident, 'myCases')).rows;
  expect(mine).not.toHaveProperty('who');
});
