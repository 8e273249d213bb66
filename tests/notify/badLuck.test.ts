import { leaseMs } from '../../functions/domain/deliveries/waits';
import { paths } from '../../functions/local/platforms/wechat/paths';
import { faultsOn, replyLost, type Faults } from '../support/faults';
import { doing } from '../support/moves';
import { openTable, type OpenTable } from '../support/table';
import { batch } from './scene';
import { allDone, hourMs, toTell } from './toTell';

let opened: OpenTable;
let faults: Faults;

beforeEach(async () => {
  opened = await openTable();
  faults = faultsOn(opened.client);
});
afterEach(() => opened.close());

const failsAt = (...moves: { event: { caseId: string; seq: number } }[]) => ({
  batchItemFailures: moves.map(({ event }) => ({ itemIdentifier: `${event.caseId}${event.seq}` })),
});

test.each<[string, 'answer' | 'decision', number]>([
  ['an answer', 'answer', 60],
  ['a decision', 'decision', 60],
])('WeChat is down for an hour: %s waits, holds up nobody, and goes once', async (_, what, minutes) => {
  const { at, move, sent, pass, telling } = await toTell(opened, { what });
  at.standIn.faults.next(paths.stableToken, 'dropBefore', 1000);
  expect(await at.message(batch(move))).toEqual(allDone);
  await pass(minutes, 5);
  expect(sent()).toEqual([]);
  expect(await telling()).toMatchObject({
    state: 'telling',
    trying: { rung: 'subscription', claimed: false },
  });
  at.standIn.faults.clear();
  await pass(35, 5);
  expect(sent()).toHaveLength(1);
});

test('WeChat is down for longer than the law lets wait: the next rung is tried, and in the end somebody phones', async () => {
  const { at, move, sent, pass, state, tried } = await toTell(opened, { what: 'decision' });
  at.standIn.faults.next(paths.stableToken, 'dropBefore', 10_000);
  await at.message(batch(move));
  await pass(4 * 60, 10);
  expect(sent()).toEqual([]);
  expect(await tried()).toEqual([
    ...['inbox sent', 'subscription failed unavailable', 'sms notSetUp smsNotSetUp'],
  ]);
  expect(await state()).toBe('toCall');
});

test('the quota of a day is waited for until the next', async () => {
  const { at, move, suffer, sent, telling, pass } = await toTell(opened);
  suffer({ errcode: 45009 });
  await at.message(batch(move));
  expect((await telling()).nextAt).toBe('2026-08-05T16:10:00.000Z');
  await pass(30, 5);
  expect(at.requests()).toBe(2);
  at.pass(12 * hourMs);
  await at.carryOn();
  expect(sent()).toHaveLength(1);
});

test('the quota of a minute is waited for for a minute', async () => {
  const { at, move, suffer, sent, pass } = await toTell(opened);
  suffer({ errcode: 45011 });
  await at.message(batch(move));
  expect(sent()).toEqual([]);
  await pass(2);
  expect(sent()).toHaveLength(1);
});

test('tokens are revoked in the middle of a batch, and every message goes', async () => {
  const { at, asked, move, suffer, sent } = await toTell(opened);
  const taken = doing(asked.head, 'take');
  const later = doing(doing(move.head, 'followUp').head, 'answer');
  suffer('revokeTokens');
  expect(await at.message(batch(asked, taken, move))).toEqual(allDone);
  suffer('revokeTokens');
  expect(await at.message(batch(later))).toEqual(allDone);
  expect(sent()).toHaveLength(2);
});

describe('when the answer is lost after the message went out', () => {
  test('it is sent at most once more, on a consent of its own', async () => {
    const { at, move, suffer, sent, state } = await toTell(opened);
    suffer('dropAfterCommit');
    await at.message(batch(move));
    await at.message(batch(move));
    expect([sent().length, await state()]).toEqual([2, 'told']);
  });

  test('and no consent is left, it is not sent again', async () => {
    const { at, move, suffer, sent, tried } = await toTell(opened, { what: 'decision', consents: 1 });
    suffer('dropAfterCommit');
    await at.message(batch(move));
    expect(sent()).toHaveLength(1);
    expect(await tried()).toEqual(['inbox sent', 'subscription unknown replyLost']);
  });

  test('twice, nobody knows, and nothing more is sent', async () => {
    const { at, move, suffer, sent, pass, tried } = await toTell(opened);
    suffer('dropAfterCommit', 2);
    await at.message(batch(move));
    await pass(30, 5);
    expect(sent()).toHaveLength(2);
    expect(await tried()).toContain('subscription unknown replyLost');
  });

  test('and then WeChat is down, nobody knows either', async () => {
    const { at, move, suffer, sent, tried } = await toTell(opened);
    suffer('dropAfterCommit');
    suffer({ errcode: 45011 });
    await at.message(batch(move));
    expect(sent()).toHaveLength(1);
    expect(await tried()).toContain('subscription unknown replyLost');
  });
});

test('a worker that dies once it has claimed never has its message sent again', async () => {
  const { at, move, sent, tried } = await toTell(opened);
  const second = at.worker();
  at.telling.rungs.subscription = () => new Promise<never>(() => undefined);
  void at.message(batch(move));
  await new Promise<void>((resolve) => {
    const look = async () =>
      (await at.store.deliveries.ofCase(move.head.id))[0]?.version === 2
        ? resolve()
        : setImmediate(() => void look());
    void look();
  });
  expect(await second.message(batch(move))).toEqual(allDone);
  expect(sent()).toEqual([]);
  at.pass(leaseMs + 1);
  await second.carryOn();
  expect(sent()).toEqual([]);
  expect(await tried()).toContain('subscription unknown workerLost');
});

test('two workers that are given the same records at once send one message each', async () => {
  const { at, move, sent } = await toTell(opened);
  const second = at.worker();
  await Promise.all([at.message(batch(move)), second.message(batch(move)), second.carryOn()]);
  expect(sent()).toHaveLength(1);
});

test('a claim whose reply was lost is one’s own', async () => {
  const { at, move, sent } = await toTell(opened);
  faults.on('PutItem', 'after', replyLost());
  faults.on('PutItem', 'after', replyLost());
  expect(await at.message(batch(move))).toEqual(allDone);
  expect(sent()).toHaveLength(1);
});

test('while the table is down the record fails and comes again; then one message goes', async () => {
  const { at, move, sent } = await toTell(opened);
  for (let time = 0; time < 9; time += 1) faults.on('PutItem', 'before', replyLost());
  expect(await at.message(batch(move))).toEqual(failsAt(move));
  faults.clear();
  expect(await at.message(batch(move))).toEqual(allDone);
  expect(sent()).toHaveLength(1);
});
