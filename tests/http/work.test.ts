import type { CasePage } from '../../functions/contract/case/views';
import { unhurried } from '../support/api';
import { does, fileOne } from '../support/filings';
import { type Office, openOffice } from '../support/office';
import { staffId } from '../support/town';

let office: Office;
beforeEach(async () => {
  office = await openOffice({ rates: unhurried });
});
afterEach(() => office.close());

const ids = ({ rows }: Pick<CasePage, 'rows'>) => rows.map(({ id }) => id);

test('the day of an office in one request: what waits, in whose hands the rest is, and what was done', async () => {
  const resident = await office.as('olan');
  const dispatcher = await office.as('centre-dispatcher');
  const lawyer = await office.as('lawyer');
  const first = (await fileOne(resident)).state;
  office.api.wait(1000);
  const second = (await fileOne(resident)).state;
  await office.news(first.id);

  const morning = await dispatcher.call('today', {});
  expect(morning.counts.desk).toMatchObject({
    all: 2,
    overdue: 0,
    fresh: 2,
    statuses: [{ kind: 'consultation', status: 'submitted', count: 2 }],
  });
  expect(ids(morning.waiting)).toEqual([first.id, second.id]);
  expect(morning.counts.people?.all).toBe(0);

  await does(dispatcher, first, 'assign', { personId: staffId('lawyer') });
  await office.news(first.id);
  expect((await dispatcher.call('today', {})).counts).toMatchObject({
    desk: { all: 1 },
    people: { all: 1, fresh: 1 },
  });
  const people = await dispatcher.call('peopleQueue', { query: { count: 'yes' } });
  expect([ids(people), people.count?.all]).toEqual([[first.id], 1]);
  expect((await dispatcher.call('doneToday', {})).count).toBe(1);

  const hers = await lawyer.call('today', {});
  expect([ids(hers.waiting), hers.counts.mine?.all, hers.counts.others?.all]).toEqual([[first.id], 1, 0]);
  // What is free at the desk for her to take.
  expect(hers.counts.desk?.all).toBe(1);
});

test('what waits with somebody else stays with whom it was given to, and leaves no line behind', async () => {
  const resident = await office.as('olan');
  const lawyer = await office.as('lawyer');
  const { state } = await fileOne(resident);
  const taken = await does(lawyer, state, 'take');
  const answered = await does(lawyer, taken.state, 'answer', { text: '可以申请劳动仲裁。' });
  await office.news(state.id);
  const others = await lawyer.call('othersQueue', { query: { count: 'yes' } });
  expect([ids(others), others.count?.all]).toEqual([[state.id], 1]);
  expect(ids(await lawyer.call('doneToday', {}))).toEqual([state.id]);
  // It has gone already, though nobody has set the list right.
  await does(resident, answered.state, 'close', { solved: true });
  expect(ids(await lawyer.call('othersQueue', { query: {} }))).toEqual([]);
  await office.news(state.id);
  expect((await lawyer.call('today', {})).counts.others?.all).toBe(0);
});

test('an office follows what it handed to another as long as it is open there, and reads no more of it than it may', async () => {
  const resident = await office.as('olan');
  const dispatcher = await office.as('centre-dispatcher');
  const other = await office.as('other-supervisor');
  const { state } = await fileOne(resident);
  const there = other.session.me.acting.organisationId ?? '';
  await does(dispatcher, state, 'transfer', { organisationId: there });
  await office.news(state.id);
  const handed = await dispatcher.call('handedOverQueue', { query: { count: 'yes' } });
  expect([ids(handed), handed.count?.all]).toEqual([[state.id], 1]);
  expect((await other.call('today', {})).counts.desk?.all).toBe(1);
});

test('the overdue one of many stands first, and is counted, however many came after it', async () => {
  const resident = await office.as('olan');
  const old = (await fileOne(resident)).state;
  await office.pass(30);
  const others = await office.as('olan');
  for (let nth = 0; nth < 25; nth += 1) await fileOne(others);
  await office.sweep();
  await office.news(old.id);
  const { waiting, counts } = await (await office.as('centre-dispatcher')).call('today', {});
  expect(waiting.rows[0]).toMatchObject({ id: old.id, overdue: true });
  expect(counts.desk).toMatchObject({ all: 26, overdue: 1 });
  expect(waiting.next).not.toBeNull();
});

test('who works on no case has no such day', async () => {
  const admin = await office.as('admin');
  expect(await admin.refused('today', {})).toBe('not_allowed');
  expect(await (await office.as('lawyer')).refused('peopleQueue', { query: {} })).toBe('not_allowed');
});
