import { heard } from '../../../../functions/domain/deliveries/consents/heard';
import {
  type Answer,
  emptyLedger,
  type Ledger,
} from '../../../../functions/domain/deliveries/consents/ledger';
import { giveBack, spend } from '../../../../functions/domain/deliveries/consents/spend';
import { voided } from '../../../../functions/domain/deliveries/consents/voided';
import { hoursAfter, noon } from '../../../support/moves';
import { addMs } from '../../../../functions/domain/clocks/day';

const minutes = (count: number) => addMs(noon, count * 60_000);
let count = 0;
const tap = (at: string, word = 'accept'): Answer => ({ from: 'tap', id: `tap${(count += 1)}`, word, at });
const popup = (at: string, word = 'accept'): Answer => ({ ...tap(at, word), from: 'popup' });
const after = (...answers: Answer[]): Ledger => answers.reduce(heard, emptyLedger);
const spentFor = (ledger: Ledger | null, noticeId: string, at = minutes(1)): Ledger | null =>
  ledger && spend(ledger, { noticeId, at, longTerm: false });

test.each([
  ['accept', 1, true],
  ['acceptWithAlert', 1, true],
  ['acceptWithAudio', 1, true],
  ['acceptWithForcePush', 1, true],
  ['reject', 0, false],
  ['ban', 0, undefined],
  ['filter', 0, undefined],
  ['somethingNewer', 0, undefined],
])('%s leaves %s messages, and is a yes: %s', (word, left, yes) => {
  const ledger = after(tap(noon, word));
  expect([ledger.left, ledger.standing?.yes]).toEqual([left, yes]);
  expect(ledger.answers.map((answer) => answer.word)).toEqual([word]);
});

test('a refusal in the dialog takes nothing of what was agreed to before; one in the settings takes all', () => {
  const agreed = after(tap(noon), tap(minutes(10)));
  expect(heard(agreed, tap(minutes(20), 'reject'))).toMatchObject({ left: 2, standing: { yes: false } });
  expect(voided(agreed, minutes(20))).toMatchObject({ left: 0, standing: { yes: false } });
});

test('the phone’s report and WeChat’s event of one tap count once, whichever is first', () => {
  expect(after(tap(noon), popup(minutes(-1))).left).toBe(1);
  expect(after(popup(noon), tap(minutes(4))).left).toBe(1);
  expect(after(popup(noon), tap(minutes(6))).left).toBe(2);
  expect(after(tap(noon), tap(minutes(1)), popup(minutes(1)), popup(noon)).left).toBe(2);
});

test('what is heard twice counts once, also when it was voided in between', () => {
  const [one, event] = [tap(noon), popup(noon)];
  expect(after(one, one, event, event).left).toBe(1);
  expect(heard(voided(after(one, event), minutes(1)), { ...one, at: minutes(2) }).left).toBe(0);
});

test('an event that comes 40 minutes late still meets its tap; one that is days old changes nothing', () => {
  const taps = after(tap(noon), tap(minutes(40)));
  expect(heard(taps, popup(noon)).left).toBe(2);
  expect(heard(after(tap(hoursAfter(48))), popup(noon)).left).toBe(1);
});

test('what was agreed to before it was voided does not come back by an event that is late', () => {
  const ledger = voided(after(tap(noon)), minutes(5));
  expect(heard(ledger, popup(noon)).left).toBe(0);
  expect(heard(ledger, popup(minutes(6))).left).toBe(1);
});

test('one consent is good for one notice, which may ask again and is given the same', () => {
  const first = spentFor(after(tap(noon)), 'n1');
  expect(first?.left).toBe(0);
  expect(spentFor(first, 'n1')).toBe(first);
  expect(spentFor(first, 'n2')).toBeNull();
  const back = first && giveBack(first, 'n1');
  expect(spentFor(back, 'n2')?.left).toBe(0);
  expect(back && giveBack(back, 'n1')).toBe(back);
});

test('after WeChat has said that there is none, no notice has one, and none is given back', () => {
  const spent = spentFor(after(tap(noon)), 'n1') ?? emptyLedger;
  const ledger = voided(spent, minutes(2));
  expect(giveBack(ledger, 'n1').left).toBe(0);
  expect(spentFor(ledger, 'n1')).toBeNull();
});

test('what is voided late leaves alone what came after it', () => {
  const spent = spentFor(after(tap(noon), tap(minutes(20))), 'n1', minutes(21)) ?? emptyLedger;
  const ledger = voided(spent, minutes(10));
  expect([ledger.left, spentFor(ledger, 'n1')]).toEqual([1, ledger]);
  expect(voided(ledger, minutes(5)).voidedAt).toBe(minutes(10));
});

test('a long-term consent is not used up, until it is taken back', () => {
  const ask = (ledger: Ledger, noticeId: string) =>
    spend(ledger, { noticeId, at: minutes(1), longTerm: true });
  const agreed = after(tap(noon));
  for (const noticeId of ['n1', 'n2', 'n3']) expect(ask(agreed, noticeId)).toBe(agreed);
  expect(ask(emptyLedger, 'n1')).toBeNull();
  expect(ask(voided(agreed, minutes(3)), 'n4')).toBeNull();
  expect(ask(heard(voided(agreed, minutes(3)), popup(minutes(4))), 'n5')).not.toBeNull();
  expect(ask(after(tap(noon), tap(minutes(10), 'reject')), 'n6')).toBeNull();
  expect(ask(after(tap(minutes(10)), popup(noon, 'reject')), 'n7')).not.toBeNull();
});

test('a ledger does not grow for ever', () => {
  const often = Array.from({ length: 200 }, (_, at) => tap(minutes(at)));
  expect(after(...often).answers.length).toBe(60);
  expect(after(...often).left).toBe(200);
  expect(after(tap(noon), tap(hoursAfter(100))).answers).toHaveLength(1);
  const months = Array.from({ length: 90 }, (_, day) => hoursAfter(24 * day));
  const spent = months.reduce<Ledger>(
    (ledger, at, day) => spentFor(ledger, `n${day}`, at) ?? ledger,
    after(...often),
  );
  expect(spent.spent.length).toBeLessThanOrEqual(31);
});
