import fc from 'fast-check';
import { addDays, addHours, dayOf, daysBetween, endOfDay } from '../../../functions/domain/clocks/day';

describe('the day of an instant is the day in Asia/Shanghai', () => {
  test.each([
    ['2026-03-02T15:30:00.000Z', '2026-03-02', '23:30 in the evening'],
    ['2026-03-02T15:59:59.999Z', '2026-03-02', 'the last moment of the day'],
    ['2026-03-02T16:00:00.000Z', '2026-03-03', 'midnight'],
    ['2026-03-02T16:30:00.000Z', '2026-03-03', '00:30 in the night'],
    ['2026-02-28T16:30:00.000Z', '2026-03-01', 'the end of February'],
    ['2028-02-28T16:30:00.000Z', '2028-02-29', 'the leap day'],
    ['2028-02-29T16:30:00.000Z', '2028-03-01', 'the day after it'],
    ['2026-12-31T16:30:00.000Z', '2027-01-01', 'New Year'],
  ])('%s falls on %s: %s', (at, day) => {
    expect(dayOf(at)).toBe(day);
  });
});

describe('days are added over the ends of months and years', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 365, '2029-02-28'],
    ['2026-12-25', 7, '2027-01-01'],
    ['2026-03-02', 0, '2026-03-02'],
  ])('%s and %i days is %s', (day, days, to) => {
    expect(addDays(day, days)).toBe(to);
    expect(daysBetween(day, to)).toBe(days);
  });
});

const anyDay = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('1999-12-31', days));

test('a day ends one millisecond before the next begins', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayOf(endOfDay(day))).toBe(day);
      const next = new Date(Date.parse(endOfDay(day)) + 1).toISOString();
      expect(dayOf(next)).toBe(addDays(day, 1));
      expect(next.endsWith('T16:00:00.000Z')).toBe(true);
    }),
  );
});

test('hours run by the clock, over midnight and over the leap day', () => {
  expect(addHours('2026-03-02T15:30:00.000Z', 24)).toBe('2026-03-03T15:30:00.000Z');
  expect(addHours('2028-02-28T16:00:00.001Z', 24)).toBe('2028-02-29T16:00:00.001Z');
});
