import { TypedCaseNumber } from '../../functions/contract/numbers/caseNumber';
import { problemsOf } from './problemsOf';

const number = '150902-2026-Z-48213-70655-9';

test.each([
  number,
  '1509022026z48213706559',
  'No.150902-2026-Z-48213-70655-9',
  '编号：150902－2026－Ｚ－48213－70655－9',
  '\u202d150902 2026 Z 48213 70655 9\u202c',
])('%s is the number as it is written in full', (typed) => {
  expect(TypedCaseNumber.parse(typed)).toBe(number);
});

test.each([
  ['150902-2026-Z-48213-70655-1', 'case_check_digit'],
  ['150902-2026-Z-84213-70655-9', 'case_check_digit'],
  ['150902-2026-48213-70655-9', 'invalid'],
  ['48213-70655', 'invalid'],
  ['', 'invalid'],
])('%s is refused as %s', (typed, code) => {
  expect(problemsOf(TypedCaseNumber, typed)).toEqual([{ pointer: '', code }]);
});
