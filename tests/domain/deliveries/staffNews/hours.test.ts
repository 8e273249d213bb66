import fc from 'fast-check';
import { deskText, deskWords } from '../../../../functions/domain/deliveries/staffNews/deskWords';
import { cardTitles } from '../../../../functions/domain/deliveries/staffNews/cardTitles';
import { gathering, mayDisturbAt } from '../../../../functions/domain/deliveries/staffNews/hours';

// Asia/Shanghai is eight hours ahead.
test.each([
  ['at noon', '2026-03-02T04:05:00.000Z', '2026-03-02T04:05:00.000Z'],
  ['at the full hour', '2026-03-02T04:00:30.000Z', '2026-03-02T04:02:30.000Z'],
  ['at the half hour', '2026-03-02T04:30:00.000Z', '2026-03-02T04:32:00.000Z'],
  ['at nine in the evening', '2026-03-02T13:00:00.000Z', '2026-03-02T23:32:00.000Z'],
  ['before nine', '2026-03-02T12:59:59.000Z', '2026-03-02T12:59:59.000Z'],
  ['after midnight', '2026-03-02T17:10:00.000Z', '2026-03-02T23:32:00.000Z'],
  ['in the morning, a minute too soon', '2026-03-02T23:31:00.000Z', '2026-03-02T23:32:00.000Z'],
  ['in the morning', '2026-03-02T23:32:00.000Z', '2026-03-02T23:32:00.000Z'],
])('%s', (_, at, allowed) => {
  expect(mayDisturbAt(at, 'arrived')).toBe(allowed);
});

const moments = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

test('whatever the moment: never before it, never at night, never at the full or the half hour, and then for good', () => {
  fc.assert(
    fc.property(moments, (at) => {
      const allowed = mayDisturbAt(at, 'arrived');
      expect(allowed >= at).toBe(true);
      expect(mayDisturbAt(allowed, 'arrived')).toBe(allowed);
      const shanghai = new Date(Date.parse(allowed) + 8 * 3_600_000);
      const minutes = shanghai.getUTCHours() * 60 + shanghai.getUTCMinutes();
      expect(minutes).toBeGreaterThanOrEqual(7 * 60 + 32);
      expect(minutes).toBeLessThan(21 * 60);
      expect(minutes % 30).not.toBe(0);
    }),
  );
});

test('what comes in ten minutes is one message, and a whole night is one', () => {
  const stretch = (at: string) => gathering(at, 'arrived');
  expect(stretch('2026-03-02T04:03:00.000Z')).toEqual({
    from: '2026-03-02T04:00:00.000Z',
    dueAt: '2026-03-02T04:12:00.000Z',
  });
  expect(stretch('2026-03-02T04:09:59.999Z')).toEqual(stretch('2026-03-02T04:00:00.000Z'));
  expect(stretch('2026-03-02T13:05:00.000Z')).toEqual(stretch('2026-03-02T22:00:00.000Z'));
  fc.assert(
    fc.property(moments, (at) => {
      const { from, dueAt } = gathering(at, 'arrived');
      expect(dueAt > at).toBe(true);
      expect(mayDisturbAt(dueAt, 'arrived')).toBe(dueAt);
      expect(from <= dueAt).toBe(true);
    }),
  );
});

test('what cannot wait is told at night, at the full hour, and in a message of its own', () => {
  for (const at of ['2026-03-02T17:10:00.000Z', '2026-03-02T04:00:00.000Z']) {
    expect(mayDisturbAt(at, 'urgent')).toBe(at);
    expect(gathering(at, 'urgent')).toEqual({ from: at, dueAt: at });
  }
});

test('a desk is told counts and where to look, in at most 2,048 bytes', () => {
  const all = new Map(Object.values(deskWords).flatMap((word) => (word ? [[word, 999_999] as const] : [])));
  expect(Buffer.byteLength(deskText(all))).toBeLessThanOrEqual(2048);
  expect(
    deskText(
      new Map([
        ['新办件', 3],
        ['快到期', 1],
      ]),
    ),
  ).toBe('公共法律服务待办提醒：3 件新办件、1 件快到期。请打开小程序的“待办”查看。');
});

test('the title of a card fits in 128 bytes', () => {
  for (const title of Object.values(cardTitles))
    expect(Buffer.byteLength(title ?? '')).toBeLessThanOrEqual(128);
});
