import { setImmediate } from 'node:timers/promises';
import type { PersonId } from '../../functions/contract/ids';
import type { Move } from '../../functions/domain/case/case';
import type { Delivery } from '../../functions/domain/deliveries/delivery';
import { paths } from '../../functions/local/platforms/wechat/paths';
import { doing, filed, personId } from '../support/moves';
import { openTable, type OpenTable } from '../support/table';
import { batch, scene, template } from './scene';

// Half a minute on a machine of its own; this says when to give up on one that has other work.
jest.setTimeout(600_000);

const cases = 1000;
const inBatch = 25;
const minuteMs = 60_000;
const tokenLifeMs = 2 * 60 * minuteMs;
const seed = 20260805;

/** Throws of one dice, the same in every run (mulberry32). */
function diceOf(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Resident = { nth: number; who: PersonId; phone: string; consents: number; move: Move };

let opened: OpenTable;
beforeAll(async () => {
  opened = await openTable();
});
afterAll(() => opened.close());

const inTurns = async <T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<unknown>) => {
  for (let from = 0; from < all.length; from += atOnce)
    await Promise.all(all.slice(from, from + atOnce).map(work));
};

test('a thousand notices in a storm of WeChat all end, none sent twice on one consent', async () => {
  const dice = diceOf(seed);
  const templates = { answered: { once: template }, decision: { once: template } };
  // WeChat would take any number: what bounds the messages is our own ledger.
  const at = scene(opened, { templates, defaultGrants: Infinity });
  const second = at.worker();

  const residents: Resident[] = [];
  for (let nth = 1; nth <= cases; nth += 1) {
    const who = personId(`storm${nth}x`);
    const asked = filed(nth % 2 === 0 ? 'consultation' : 'legalAid', { nth, ownerId: who });
    const move =
      nth % 2 === 0 ? doing(asked.head, 'answer') : doing(doing(asked.head, 'startReview').head, 'refuse');
    residents.push({ nth, who, phone: `oStorm${nth}`, consents: Math.floor(dice() * 3), move });
    if (nth % 50 === 0) await setImmediate();
  }
  await at.residents(residents.map(({ who, phone }) => ({ personId: who, openid: phone })));
  await inTurns(residents, 50, async ({ nth, who, consents }) => {
    for (let time = 0; time < consents; time += 1)
      await at.store.consents.tapped(
        who,
        `tap-of-the-storm-${nth}-${time}`,
        { [template]: 'accept' },
        at.now(),
      );
  });

  const { faults } = at.standIn;
  faults.chance(seed, [
    { path: paths.send, fault: { errcode: 43101 }, share: 0.3 },
    { path: paths.send, fault: { errcode: -1 }, share: 0.1 },
    { path: paths.send, fault: 'dropAfterCommit', share: 0.025 },
    { path: paths.send, fault: 'dropBefore', share: 0.025 },
  ]);

  // Events of what was sent, some of them long after; some never come.
  const heard = new Set<string>();
  const events: { id: string; arrived: boolean; dueMs: number }[] = [];
  function draw(id: string) {
    if (heard.has(id)) return;
    heard.add(id);
    const luck = dice();
    const late = dice() < 0.1 ? 90 : 40;
    if (luck < 0.95)
      events.push({ id, arrived: luck < 0.85, dueMs: Date.parse(at.now()) + dice() * late * minuteMs });
  }
  async function push() {
    for (const { phone } of residents) for (const { msgId } of at.standIn.sent(phone)) draw(msgId);
    const due = events.filter(({ dueMs }) => dueMs <= Date.parse(at.now()));
    for (const { id, arrived } of due)
      await at.store.deliveries.arrived(id, { arrived, reason: arrived ? null : 'refused' }, at.now());
    for (const one of due) events.splice(events.indexOf(one), 1);
  }

  const batches = Array.from({ length: cases / inBatch }, (_, from) =>
    batch(...residents.slice(from * inBatch, (from + 1) * inBatch).map(({ move }) => move)),
  );
  const began = Date.parse(at.now());
  for (let nth = 0; nth < batches.length; nth += 2) {
    if (nth === 10 || nth === 26) faults.next(paths.send, 'revokeTokens');
    if (nth === 18) faults.next(paths.send, { errcode: 45009 });
    const [one, other] = [batches[nth], batches[nth + 1]];
    if (!one || !other) throw new Error('batches come in pairs');
    // Now and then the stream brings a batch to both.
    const both = nth % 8 === 0 ? [at.message(other), second.message(one)] : [];
    await Promise.all([at.message(one), second.message(other), ...both]);
    at.pass(minuteMs);
    await Promise.all([at.carryOn(), second.carryOn()]);
  }
  await push();
  while (Date.parse(at.now()) - began < tokenLifeMs - 10 * minuteMs) {
    at.pass(5 * minuteMs);
    await push();
    await at.carryOn();
  }
  const fetchesInTime = at.requestsTo(paths.stableToken);
  for (let hour = 0; hour < 5 * 24; hour += 12) {
    at.pass(12 * 60 * minuteMs);
    await push();
    await at.carryOn();
  }

  const deliveries: Delivery[] = [];
  await inTurns(residents, 50, async ({ move }) =>
    deliveries.push(...(await at.store.deliveries.ofCase(move.head.id))),
  );
  expect(deliveries).toHaveLength(cases);

  // None waits any more; what was told may still be looked at once more, for its paper.
  expect(deliveries.filter(({ nextAt, state }) => nextAt !== null && state !== 'told')).toEqual([]);
  expect(deliveries.filter(({ state }) => state === 'telling')).toEqual([]);

  // Each ends with its reason: a rung that took it, or why none did.
  const tookIt = ({ rungs }: Delivery) =>
    rungs.slice(1).some(({ outcome }) => outcome === 'confirmed' || outcome === 'sent');
  for (const delivery of deliveries) {
    if (delivery.state === 'told') expect(tookIt(delivery)).toBe(true);
    else
      expect(
        delivery.rungs.slice(1).every(({ outcome, reason }) => outcome === 'sent' || reason !== null),
      ).toBe(true);
  }

  // What the law asks is told by a word that it was, or somebody is to phone.
  const statutory = deliveries.filter((delivery) => delivery.statutory);
  expect(statutory).toHaveLength(cases / 2);
  for (const { state, rungs } of statutory) {
    expect(['told', 'toCall']).toContain(state);
    expect(rungs.some(({ outcome }) => outcome === 'confirmed')).toBe(state === 'told');
  }

  // At most one message for each consent, and one more for each lost answer.
  const sent = residents.map(({ phone, consents }) => ({ count: at.standIn.sent(phone).length, consents }));
  expect(sent.filter(({ count, consents }) => count > consents)).toEqual([]);
  const again = sent.reduce((sum, { count }) => sum + Math.max(0, count - 1), 0);
  expect(sent.filter(({ count }) => count > 2)).toEqual([]);
  expect(again).toBeGreaterThan(0);
  expect(again).toBeLessThanOrEqual(at.lost());

  // One token at first and one for each that was revoked; the one of the next day only because a token lives two hours.
  expect(fetchesInTime).toBeLessThanOrEqual(3);
  expect(at.requestsTo(paths.stableToken)).toBeLessThanOrEqual(4);

  // It was a storm.
  const states = new Set(deliveries.map(({ state }) => state));
  expect(states).toEqual(new Set(['told', 'toCall', 'declined', 'failed']));
  expect(at.lost()).toBeGreaterThan(20);
});
