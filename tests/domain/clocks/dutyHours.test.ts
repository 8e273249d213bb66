import fc from 'fast-check';
import { calendarOf, publishedCalendar, publishedYears } from '../../../functions/domain/clocks/calendar';
import { datesOf } from '../../../functions/domain/clocks/count';
import { addMs, dayOf, hourOf } from '../../../functions/domain/clocks/day';
import { DutyHours } from '../../../functions/domain/clocks/dutyHours';
import { afterDutyHours } from '../../../functions/domain/clocks/walk';
import { clockRow } from '../../../functions/domain/clocks/table';

const at = (day: string, time: string) => hourOf(day, Number(time.slice(0, 2)) + Number(time.slice(3)) / 60);
const nine = (from: string) => afterDutyHours(from, 9, publishedCalendar);

test.each([
  ['at ten on a working day: by ten on the next', '2026-03-03', '10:00', '2026-03-04', '10:00'],
  ['on a Friday afternoon: over the week-end', '2026-03-06', '16:00', '2026-03-09', '16:00'],
  ['in the evening: from the next morning on', '2026-03-03', '20:00', '2026-03-04', '17:30'],
  ['before the door opens: that day', '2026-03-03', '06:00', '2026-03-03', '17:30'],
  ['just as it closes', '2026-03-03', '17:30', '2026-03-04', '17:30'],
  ['on a Saturday', '2026-03-07', '12:00', '2026-03-09', '17:30'],
  ['on a Saturday that is worked (调休)', '2026-02-28', '10:00', '2026-03-02', '10:00'],
  ['before the Spring Festival', '2026-02-13', '16:00', '2026-02-14', '16:00'],
  ['on its eve', '2026-02-14', '16:00', '2026-02-24', '16:00'],
  ['on the last day of September', '2026-09-30', '17:00', '2026-10-08', '17:00'],
])('nine hours of duty from a question that comes %s', (_, day, time, dueOn, dueTime) => {
  expect(nine(at(day, time))).toBe(at(dueOn, dueTime));
});

test('round the clock on every day it is plain hours', () => {
  const always = calendarOf(
    publishedYears,
    [],
    DutyHours.parse({ from: '00:00', to: '24:00', on: 'everyDay' }),
  );
  expect(afterDutyHours(at('2026-02-16', '23:30'), 24, always)).toBe(at('2026-02-17', '23:30'));
});

const times = fc.integer({ min: 0, max: 48 }).map((half) => half * 30);
const text = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
const duties = fc
  .record({ from: times, to: times, on: fc.constantFrom('workingDays' as const, 'everyDay' as const) })
  .filter(({ from, to }) => from < to);

/** Minute after minute, whether somebody is on duty in it. */
function naive(from: string, hours: number, duty: { from: number; to: number; on: string }): string {
  const minuteMs = 60_000;
  let now = from;
  for (let left = hours * 60; left > 0; now = addMs(now, minuteMs)) {
    const day = dayOf(now);
    const minute = (Date.parse(now) - Date.parse(hourOf(day, 0))) / minuteMs;
    const isDay = duty.on === 'everyDay' || publishedCalendar.isWorkingDay(day);
    if (isDay && minute >= duty.from && minute < duty.to) left -= 1;
  }
  return now;
}

test('agrees with counting every minute, whatever the hours of duty', () => {
  fc.assert(
    fc.property(
      duties,
      fc.integer({ min: 0, max: 365 * 24 * 60 }),
      fc.integer({ min: 1, max: 20 }),
      (duty, minutes, hours) => {
        const from = addMs('2025-12-01T00:00:00.000Z', minutes * 60_000);
        const hoursOfDuty = DutyHours.parse({ ...duty, from: text(duty.from), to: text(duty.to) });
        const calendar = calendarOf(publishedYears, [], hoursOfDuty);
        expect(afterDutyHours(from, hours, calendar)).toBe(naive(from, hours, duty));
      },
    ),
    { numRuns: 60 },
  );
});

test('a question is never answered later than by plain hours while nobody rests between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 24 * 60 - 1 }), (minute) => {
      // Tuesday to Wednesday, both worked.
      const from = addMs(hourOf('2026-03-03', 0), minute * 60_000);
      expect(nine(from) <= addMs(from, 24 * 3_600_000)).toBe(true);
    }),
  );
});

test('what reaches into a year without a notice is provisional, unless every day is duty', () => {
  const facts = { startedAt: at('2026-12-31', '16:00'), length: 9, pauses: [], extendedBy: 0 };
  const found = datesOf(clockRow('consult.message'), facts, publishedCalendar);
  expect(found).toMatchObject({ raw: '2027-01-04', provisional: true });
  expect(found.steps.join('；')).toContain('2027 年放假安排还没有公布');
  const daily = calendarOf(publishedYears, [], DutyHours.parse({ on: 'everyDay' }));
  expect(datesOf(clockRow('consult.message'), facts, daily)).toMatchObject({
    raw: '2027-01-01',
    provisional: false,
  });
});

test('hours of duty are part of the calendar: when they change, every date is counted anew', () => {
  const longer = calendarOf(publishedYears, [], DutyHours.parse({ to: '20:00' }));
  expect(longer.version).not.toBe(publishedCalendar.version);
});
