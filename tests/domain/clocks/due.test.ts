import fc from 'fast-check';
import { dayOf, daysBetween } from '../../../functions/domain/clocks/day';
import { dueAt, dueOn } from '../../../functions/domain/clocks/due';

const noon = (day: string) => `${day}T04:00:00.000Z`;

// Last days counted by hand on the calendar, before any holiday moves them; the day of the start is not counted.
test.each([
  ['an aid decision', '2026-03-02', 7, '2026-03-09'],
  ['an aid assignment over New Year', '2026-02-13', 3, '2026-02-16'],
  ['telling a petitioner', '2026-04-20', 15, '2026-05-05'],
  ['a mediation', '2026-04-07', 30, '2026-05-07'],
  ['a month without a thirty-first', '2026-01-31', 30, '2026-03-02'],
  ['the same over a leap day', '2028-01-31', 30, '2028-03-01'],
  ['sixty days into another year', '2026-11-20', 60, '2027-01-19'],
])('%s begun on %s with %i days ends on %s', (_, day, days, last) => {
  expect(dueOn(noon(day), days)).toBe(last);
});

test.each([
  ['at 23:30, counts that evening as the day of the start', '2026-03-02T15:30:00.000Z', '2026-03-09'],
  ['at 00:30, counts the new day as the day of the start', '2026-03-02T16:30:00.000Z', '2026-03-10'],
])('a period begun %s', (_, startedAt, last) => {
  expect(dueOn(startedAt, 7)).toBe(last);
});

test('a period of days ends at 24:00 of its last day, whatever the hour it began at', () => {
  for (const startedAt of ['2026-03-01T16:00:00.000Z', noon('2026-03-02'), '2026-03-02T15:59:59.999Z'])
    expect(dueAt('legalAid.review', startedAt)).toBe('2026-03-09T15:59:59.999Z');
});

test('a period of hours ends to the millisecond', () => {
  expect(dueAt('consultation.answer', '2026-03-02T15:30:00.123Z')).toBe('2026-03-03T15:30:00.123Z');
});

test('a period of n days leaves n whole days, and never more than the rest of the first', () => {
  const instants = fc.integer({ min: 0, max: 4_000_000_000 }).map((s) => new Date(s * 1000).toISOString());
  fc.assert(
    fc.property(instants, fc.nat(400), (startedAt, days) => {
      expect(daysBetween(dayOf(startedAt), dueOn(startedAt, days))).toBe(days);
    }),
  );
});
