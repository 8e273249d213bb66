import type { Instant } from '../../functions/contract/ids';
import type { OrganisationKind } from '../../functions/contract/words';
import type { CaseHead, Move } from '../../functions/domain/case/case';
import { calendarOf, publishedYears } from '../../functions/domain/clocks/calendar';
import { addDays, addHours, dayOf, hourOf } from '../../functions/domain/clocks/day';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import { told } from '../../functions/domain/systemSteps/systemStep';
import type { SweepDeps } from '../../functions/work/clock/sweepDue';
import type { Store } from '../../functions/store/createStore';
import { faultsOn, type Faults } from '../support/faults';
import { caseIdOf, doing, filed, noon } from '../support/moves';
import { referenceOn, storeOn } from '../support/store';
import { openTable, type OpenTable } from '../support/table';
import { sweepOf } from './swept';

let opened: OpenTable;
let store: Store;
let faults: Faults;

beforeEach(async () => {
  opened = await openTable();
  store = storeOn(opened);
  faults = faultsOn(opened.client);
});
afterEach(() => opened.close());

const sweep = (now: Instant, change: Partial<SweepDeps> = {}) =>
  sweepOf(
    store,
    (_id, error) => {
      throw error;
    },
    now,
    change,
  );

const exists = (kind: OrganisationKind, areaCode: string) =>
  referenceOn(opened).putOrganisations([
    { id: `${kind}-${areaCode}`, kind, areaCode, name: `${kind}的办公室` },
  ]);

async function put(move: Move): Promise<Move> {
  const first = { ...move, head: { ...move.head, version: 1 }, event: { ...move.event, seq: 1 } };
  await store.cases.put(first);
  return first;
}

async function headOf(nth = 1): Promise<CaseHead> {
  const head = await store.cases.get(caseIdOf(nth));
  if (!head) throw new Error('the case is gone');
  return head;
}

/** What the clock said of a case, in order. */
async function said(nth = 1): Promise<string[]> {
  const { events } = (await store.cases.whole(caseIdOf(nth))) ?? { events: [] };
  return events
    .slice(1)
    .map(({ word, details }) => [word, details.to, details.daysLeft].filter(Boolean).join(' '));
}

const city = '150900000000';

test('a late answer climbs: half-way to those on duty, then late, the supervisor, the level above', async () => {
  await exists('serviceCentre', city);
  await put(filed('consultation'));
  for (let hour = 1; hour <= 48; hour += 1) await sweep(addHours(noon, hour));
  expect(await said()).toEqual(['escalate duty', 'markOverdue', 'escalate supervisor', 'escalate above']);
  expect((await headOf()).overseer).toEqual({
    organisationId: `serviceCentre-${city}`,
    name: 'serviceCentre的办公室',
  });
  expect((await headOf()).marks).toContain('escalated');
});

test('after two days without a sweep no rung above is missed, and one run takes them all', async () => {
  await exists('serviceCentre', city);
  await put(filed('consultation'));
  expect(await sweep(addHours(noon, 49))).toMatchObject({ changed: 1, finished: true });
  expect(await said()).toEqual(['markOverdue', 'escalate supervisor', 'escalate above']);
  expect(await sweep(addHours(noon, 49))).toMatchObject({ changed: 0, nothing: 0 });
  expect(await sweep(addHours(noon, 200))).toMatchObject({ changed: 0, nothing: 0 });
});

test('two sweeps at once climb each rung once', async () => {
  await exists('serviceCentre', city);
  await put(filed('consultation'));
  const both = await Promise.all([sweep(addHours(noon, 49)), sweep(addHours(noon, 49))]);
  // Whoever leaves it to the other comes back, because its mark stays.
  expect(both.map(({ failed }) => failed)).toEqual([0, 0]);
  await sweep(addHours(noon, 49));
  expect(await said()).toEqual(['markOverdue', 'escalate supervisor', 'escalate above']);
});

test('the level above is not one of the other side, but the next that exists', async () => {
  await exists('serviceCentre', city);
  await exists('justiceBureau', city);
  const { head, ...move } = filed('consultation');
  await put({ ...move, head: { ...head, against: [`serviceCentre-${city}`] } });
  await sweep(addHours(noon, 49));
  expect((await headOf()).overseer?.organisationId).toBe(`justiceBureau-${city}`);
});

test('at the top nobody is above, and the step is taken all the same', async () => {
  await put(filed('consultation'));
  await sweep(addHours(noon, 49));
  expect(await said()).toEqual(['markOverdue', 'escalate supervisor', 'escalate above']);
  expect((await headOf()).overseer).toBeNull();
});

test('organisations are looked up for the level above and for nothing else', async () => {
  await exists('serviceCentre', city);
  await put(filed('consultation'));
  const asked: string[] = [];
  const get: Store['organisations']['get'] = async (id) => {
    asked.push(id);
    return store.organisations.get(id);
  };
  await sweep(addHours(noon, 25), { organisations: { get } });
  expect(asked).toEqual([]);
  await sweep(addHours(noon, 49), { organisations: { get } });
  expect(asked).toEqual([`serviceCentre-${city}`]);
});

/** A case of legal aid that waits for papers, as its first event: what came before does not matter here. */
const waiting = () => {
  const reviewing = doing(filed('legalAid').head, 'startReview');
  return doing(reviewing.head, 'requestMaterials');
};

/** It waits for the resident, who has read what is missing. */
async function waitingAndTold(): Promise<CaseHead> {
  await put(waiting());
  await store.cases.save(told(await headOf(), noon, publishedSettings));
  return headOf();
}

test('silence is warned of seven, three and one days before, and then means that it was withdrawn', async () => {
  const head = await waitingAndTold();
  const dueAt = head.clocks.find(({ key }) => key === 'aid.supply')?.dueAt ?? '';
  for (let day = dayOf(noon); day <= addDays(dayOf(dueAt), 1); day = addDays(day, 1))
    await sweep(hourOf(day, 10));
  expect(await said()).toEqual(['told', 'warn 7', 'warn 3', 'warn 1', 'lapse']);
  expect(await headOf()).toMatchObject({ status: 'withdrawn', clocks: [] });
});

test('what silence means is done once, however many sweeps meet it', async () => {
  const head = await waitingAndTold();
  const past = addHours(head.clocks.find(({ key }) => key === 'aid.supply')?.dueAt ?? '', 1);
  await Promise.all([sweep(past), sweep(past), sweep(past)]);
  await sweep(past);
  expect(await said()).toEqual(['told', 'lapse']);
});

test('a sweep that breaks off between two steps goes on with the next', async () => {
  await put(filed('consultation'));
  let saves = 0;
  const save: Store['cases']['save'] = async (move) => {
    saves += 1;
    if (saves === 2) throw new TypeError('the worker dies');
    await store.cases.save(move);
  };
  const late = addHours(noon, 49);
  await expect(sweep(late, { cases: { ...store.cases, save } })).rejects.toThrow('dies');
  expect(await said()).toEqual(['markOverdue']);
  await sweep(late);
  expect(await said()).toEqual(['markOverdue', 'escalate supervisor', 'escalate above']);
});

test('no date is called late by a calendar that has been replaced', async () => {
  const { head } = await put(doing(filed('legalAid').head, 'startReview'));
  const dueAt = head.clocks.find(({ key }) => key === 'aid.review')?.dueAt ?? '';
  const calendar = calendarOf(publishedYears, [{ date: dayOf(dueAt), name: '地方假日' }]);
  await sweep(addHours(dueAt, 1), { rules: { ...publishedSettings, calendar } });
  expect(await said()).toEqual(['recount', 'warn 1']);
  expect((await headOf()).clocks.every((clock) => clock.overdueAt === null)).toBe(true);
});

test('a case costs one read, and one write a step', async () => {
  await put(filed('consultation'));
  await sweep(addHours(noon, 1));
  faults.sent();
  await sweep(addHours(noon, 27));
  const costs = faults.sent().filter((name) => name !== 'Query');
  expect(costs).toEqual(['GetItem', 'GetItem', 'TransactWriteItems', 'TransactWriteItems', 'PutItem']);
});
