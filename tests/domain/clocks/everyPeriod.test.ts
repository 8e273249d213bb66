import fc from 'fast-check';
import { publishedCalendar } from '../../../functions/domain/clocks/calendar';
import { datesOf, type Facts, type Pause } from '../../../functions/domain/clocks/count';
import { addDays, dayOf, daysBetween, hourOf } from '../../../functions/domain/clocks/day';

const days = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2024-11-01', n));
const instants = fc
  .tuple(days, fc.double({ min: 0, max: 23.99, noNaN: true }))
  .map(([day, hour]) => hourOf(day, hour));
const pauses = fc.array(
  fc.tuple(days, fc.nat(30)).map(([from, length]): Pause => ({ from, to: addDays(from, length) })),
  { maxLength: 5 },
);
const units = fc.constantFrom('calendarDay' as const, 'workingDay' as const);
const periods = fc.record({
  startedAt: instants,
  length: fc.integer({ min: 1, max: 90 }),
  pauses,
  extendedBy: fc.nat(30),
});
const count = (unit: 'calendarDay' | 'workingDay', period: Facts) =>
  datesOf({ unit, rolls: true, pauseWord: '等待补充材料', startWord: '收到' }, period, publishedCalendar);

describe('for every period', () => {
  test('no last day is earlier than by a plain count, and without pauses and extension the plain count is exact', () => {
    fc.assert(
      fc.property(units, periods, (unit, period) => {
        const plainly = addDays(dayOf(period.startedAt), period.length);
        expect(count(unit, period).raw >= plainly).toBe(true);
        const plain = count('calendarDay', { ...period, pauses: [], extendedBy: 0 });
        expect(plain.raw).toBe(plainly);
      }),
    );
  });

  test('pauses shuffled, cut in two, said twice or overlapping give the same day and the same words', () => {
    fc.assert(
      fc.property(units, periods, fc.infiniteStream(fc.nat()), (unit, period, chance) => {
        const draw = () => Number(chance.next().value);
        const cut = period.pauses.flatMap(({ from, to }): Pause[] => {
          const middle = addDays(from, draw() % (daysBetween(from, to ?? from) + 1));
          return [
            { from, to: middle },
            { from: middle, to },
          ];
        });
        const shuffled = [...cut, ...period.pauses]
          .map((pause) => ({ pause, at: draw() }))
          .sort((one, other) => one.at - other.at)
          .map(({ pause }) => pause);
        expect(count(unit, { ...period, pauses: shuffled })).toEqual(count(unit, period));
      }),
    );
  });

  test('counting again says the same', () => {
    fc.assert(
      fc.property(units, periods, (unit, period) => {
        expect(count(unit, period)).toEqual(count(unit, structuredClone(period)));
      }),
    );
  });

  test('a longer one, a longer extension or another pause never ends earlier', () => {
    fc.assert(
      fc.property(units, periods, fc.nat(20), pauses, (unit, period, more, morePauses) => {
        const { raw, rolled } = count(unit, period);
        const longer: Facts[] = [
          { ...period, length: period.length + more },
          { ...period, extendedBy: period.extendedBy + more },
          { ...period, pauses: [...period.pauses, ...morePauses] },
        ];
        for (const other of longer) {
          const after = count(unit, other);
          expect(after.raw >= raw).toBe(true);
          expect(after.rolled >= rolled).toBe(true);
        }
      }),
    );
  });

  test('the rolled day is the first working day from the plain one, whatever is waited for after it', () => {
    fc.assert(
      fc.property(units, periods, (unit, period) => {
        const { raw, rolled } = count(unit, period);
        expect(rolled >= raw).toBe(true);
        for (let day = raw; day <= rolled; day = addDays(day, 1)) {
          expect(publishedCalendar.isWorkingDay(day)).toBe(day === rolled);
        }
      }),
    );
  });

  test('the office’s own day is a working day, not before the start, nor after the plain last day unless none is left', () => {
    fc.assert(
      fc.property(units, periods, (unit, period) => {
        const { raw, rolled, target } = count(unit, period);
        expect(publishedCalendar.isWorkingDay(target)).toBe(true);
        expect(target >= dayOf(period.startedAt)).toBe(true);
        expect(target <= raw || target === rolled).toBe(true);
      }),
    );
  });

  test('working days are counted one by one', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const plain = { ...period, pauses: [], extendedBy: 0 };
        const { raw } = count('workingDay', plain);
        let worked = 0;
        for (let day = addDays(dayOf(plain.startedAt), 1); day <= raw; day = addDays(day, 1))
          if (publishedCalendar.isWorkingDay(day)) worked += 1;
        expect(worked).toBe(plain.length);
        expect(publishedCalendar.isWorkingDay(raw)).toBe(true);
      }),
    );
  });
});
