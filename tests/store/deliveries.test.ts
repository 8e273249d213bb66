import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { addHours, dayOf } from '../../functions/domain/clocks/day';
import { called } from '../../functions/domain/deliveries/heard';
import type { Delivery } from '../../functions/domain/deliveries/delivery';
import type { DeliveryOf } from '../../functions/store/deliveries/deliveryItem';
import { deliveryDueKey } from '../../functions/store/keys/notices';
import { toItem } from '../../functions/store/table/table';
import type { Store } from '../../functions/store/createStore';
import { begun } from '../domain/deliveries/delivery';
import { faultsOn, replyLost, type Faults } from '../support/faults';
import { hoursAfter, noon, personId } from '../support/moves';
import { storeOn } from '../support/store';
import { openTable, type OpenTable } from '../support/table';

let opened: OpenTable;
let store: Store;
let faults: Faults;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened);
  faults = faultsOn(opened.client);
});
afterAll(() => opened.close());

let nth = 1000;
/** A telling of a case and a person of its own. */
function delivery(change: Partial<Delivery> = {}): Delivery {
  nth += 1;
  const caseId = String(nth).padStart(10, '0');
  const person = personId(`told${nth}`);
  return { ...begun(), caseId, personId: person, noticeId: `${caseId}.3.decision.${person}`, ...change };
}
const of = ({ caseId, noticeId }: Delivery) => ({ caseId, noticeId });
const desk = (count: number) => `legalAidAgency-15090200${count}`;

async function began(change: Partial<Delivery> = {}): Promise<Delivery> {
  return store.deliveries.begin(delivery(change));
}

test('a telling is begun once: what is there already stays', async () => {
  const first = await began();
  const again = await store.deliveries.begin({ ...first, nextAt: hoursAfter(5) });
  expect(again).toEqual(first);
  expect(await store.deliveries.get(first.caseId, first.noticeId)).toEqual(first);
  expect(await store.deliveries.get(first.caseId, 'another')).toBeNull();
});

test('one whose reply was lost is begun', async () => {
  faults.on('PutItem', 'after', replyLost());
  const first = delivery();
  expect(await store.deliveries.begin(first)).toEqual(first);
});

test('of twenty workers that go on from the same state, one does', async () => {
  const first = await began();
  const saves = Array.from({ length: 20 }, (_, at) =>
    store.deliveries.save({ ...first, nextAt: hoursAfter(at) }),
  );
  const saved = (await Promise.all(saves)).filter((one) => one !== null);
  expect(saved).toHaveLength(1);
  expect(await store.deliveries.get(first.caseId, first.noticeId)).toEqual(saved[0]);
  expect(saved[0]?.version).toBe(2);
});

test('changes at once are all made, one upon the other', async () => {
  const first = await began();
  await Promise.all(
    [1, 2, 3].map(() =>
      store.deliveries.change(of(first), (found) => ({ ...found, nextAt: hoursAfter(found.version) })),
    ),
  );
  expect(await store.deliveries.get(first.caseId, first.noticeId)).toMatchObject({
    version: 4,
    nextAt: hoursAfter(3),
  });
  faults.sent();
  await store.deliveries.change(of(first), (found) => found);
  expect(faults.sent()).toEqual(['GetItem']);
  expect(await store.deliveries.change({ ...of(first), noticeId: 'none' }, (found) => found)).toBeNull();
});

test('those due are found by day, earliest first, until they are over', async () => {
  const far = '2027-03-01T04:00:00.000Z';
  const at = (minutes: number) => new Date(Date.parse(far) + minutes * 60_000).toISOString();
  const [second, first, later] = await Promise.all(
    [5, 1, 60].map((minutes) => began({ nextAt: at(minutes) })),
  );
  const due = async (minutes = 10) => {
    const pages: DeliveryOf[][] = [];
    for await (const page of store.deliveries.dueOn(dayOf(far), at(minutes), 1)) pages.push(page);
    expect(pages.every((page) => page.length === 1)).toBe(true);
    return new Set(pages.flat());
  };
  expect(await due()).toEqual(new Set([first, second].map((one) => one && of(one))));
  if (first) await store.deliveries.save({ ...first, state: 'told', nextAt: null });
  expect(await due()).toEqual(new Set([second && of(second)]));
  expect(await due(61)).toContainEqual(later && of(later));
});

test('those written before a day had parts are found with the others', async () => {
  const far = '2027-04-01T04:00:00.000Z';
  const [old, fresh] = [await began({ nextAt: far }), await began({ nextAt: far })];
  await opened.client.send(
    new UpdateItemCommand({
      TableName: opened.table,
      Key: toItem({ pk: `TELLINGS#${old.caseId}`, sk: old.noticeId }),
      UpdateExpression: 'SET dpk = :dpk',
      ExpressionAttributeValues: toItem({ ':dpk': 'TELL#2027-04-01' }),
    }),
  );
  const found: DeliveryOf[] = [];
  for await (const page of store.deliveries.dueOn(dayOf(far), addHours(far, 1), 10)) found.push(...page);
  expect(new Set(found)).toEqual(new Set([of(old), of(fresh)]));
});

test('a day of many is spread over parts, none of which has more than a fifth of it', async () => {
  const parts = new Map<string, number>();
  for (let at = 0; at < 500; at += 1) {
    const { dpk } = deliveryDueKey('2027-05-01T04:00:00.000Z', `${at}abcdefgh.2.answered.p${at * 7}`);
    parts.set(dpk, (parts.get(dpk) ?? 0) + 1);
  }
  expect(parts.size).toBe(10);
  expect(Math.max(...parts.values())).toBeLessThan(100);
});

test('all of a case come oldest first, and of no other', async () => {
  const first = await began({ at: hoursAfter(2) });
  const { caseId } = first;
  const second = await began({ caseId, noticeId: `${caseId}.10.extended.p`, at: hoursAfter(3) });
  const third = await began({ caseId, noticeId: `${caseId}.1.accepted.p`, at: hoursAfter(1) });
  const found = await store.deliveries.ofCase(caseId);
  expect(found.map(({ noticeId }) => noticeId)).toEqual(
    [third, first, second].map(({ noticeId }) => noticeId),
  );
});

test('a desk’s list is of those it has to phone, longest waiting first, until they are told', async () => {
  const deskId = desk(1000);
  const waiting = { deskId, state: 'toCall', trying: null, nextAt: hoursAfter(40) } as const;
  const [young, old] = [
    await began({ ...waiting, at: hoursAfter(2) }),
    await began({ ...waiting, at: noon }),
  ];
  await began({ deskId });
  await began({ ...waiting, deskId: desk(1001) });
  const list = async () => (await store.deliveries.toCall(deskId, {})).rows;
  expect(await list()).toEqual([old, young]);
  await store.deliveries.change(of(old), (found) => called(found, true, hoursAfter(3)));
  expect(await list()).toEqual([young]);
  const { rows, next } = await store.deliveries.toCall(desk(1001), { limit: 1 });
  expect([rows.length, next === null || typeof next === 'string']).toEqual([1, true]);
});

test('a person’s open tellings are found, and nothing of what is over', async () => {
  const mine = await began();
  expect(await store.deliveries.openOf(mine.personId)).toEqual([of(mine)]);
  await store.deliveries.save({ ...mine, state: 'failed', nextAt: null });
  expect(await store.deliveries.openOf(mine.personId)).toEqual([]);
});

test('those of whom the supervisors have heard are counted, until they are told', async () => {
  const before = await store.deliveries.untold();
  const raised = await began({ state: 'toCall', trying: null, nextAt: null });
  await began({ state: 'toCall', trying: null, nextAt: hoursAfter(30) });
  expect(await store.deliveries.untold()).toBe(before + 1);
  await store.deliveries.change(of(raised), (found) => called(found, true, hoursAfter(3)));
  expect(await store.deliveries.untold()).toBe(before);
});

describe('a message', () => {
  const arrived = { arrived: true, reason: null };
  const lost = { arrived: false, reason: 'user block' };
  const sent = { rungs: [{ rung: 'subscription', outcome: 'sent', at: noon, reason: null }] } as const;
  const waiting = { ...sent, rungs: [...sent.rungs], trying: null, nextAt: hoursAfter(1) };

  test('whose event comes after the answer tells', async () => {
    const first = await began(waiting);
    expect(
      await store.deliveries.sentAs('1988810812324364291', { ...of(first), rung: 'subscription' }),
    ).toBeNull();
    expect(await store.deliveries.arrived('1988810812324364291', arrived, hoursAfter(2))).toEqual(of(first));
    expect(await store.deliveries.get(first.caseId, first.noticeId)).toMatchObject({ state: 'told' });
  });

  test('whose event was quicker than the answer says so to whoever sent it', async () => {
    const first = await began(waiting);
    expect(await store.deliveries.arrived('early', lost, noon)).toBeNull();
    expect(await store.deliveries.sentAs('early', { ...of(first), rung: 'subscription' })).toEqual(lost);
  });

  test('whose event comes twice changes nothing the second time', async () => {
    const first = await began(waiting);
    await store.deliveries.sentAs('twice', { ...of(first), rung: 'subscription' });
    await store.deliveries.arrived('twice', lost, hoursAfter(0.5));
    await store.deliveries.arrived('twice', arrived, hoursAfter(0.6));
    await store.deliveries.arrived('twice', arrived, hoursAfter(0.7));
    expect(await store.deliveries.get(first.caseId, first.noticeId)).toMatchObject({
      state: 'told',
      rungs: [{ rung: 'subscription', outcome: 'confirmed', at: hoursAfter(0.6) }],
    });
  });

  test('of nobody is remembered and harms nobody', async () => {
    expect(await store.deliveries.arrived('nobody', arrived, noon)).toBeNull();
  });
});

test('nothing but ids, codes and times is kept', async () => {
  const { personId: _p, caseId: _c, noticeId: _n, ...kept } = await began();
  expect(Object.keys(kept).sort()).toEqual([
    ...[
      'at',
      'audience',
      'caseKind',
      'caseNumber',
      'deskId',
      'kind',
      'nextAt',
      'rungs',
      'state',
      'statutory',
    ],
    ...['trying', 'version'],
  ]);
});
