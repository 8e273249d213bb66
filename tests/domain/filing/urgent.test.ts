import fc from 'fast-check';
import { addDays } from '../../../functions/domain/clocks/day';
import { isUrgent } from '../../../functions/domain/filing/urgent';

const today = '2026-03-02';

test.each([
  ['2026-03-09', false],
  ['2026-03-08', true],
  ['2026-03-03', true],
  ['2026-03-02', true],
  ['2026-03-01', true],
  ['2025-01-01', true],
  ['2027-03-02', false],
])('a period that ends on %s: urgent %s', (limitationOn, urgent) => {
  expect(isUrgent(limitationOn, today)).toBe(urgent);
});

test('without a date nothing is urgent by date', () => {
  expect(isUrgent(null, today)).toBe(false);
});

test('it becomes urgent six days before the end and stays so', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (ahead) => {
      expect(isUrgent(addDays(today, ahead), today)).toBe(ahead <= 6);
    }),
  );
});
