import fc from 'fast-check';
import { IdNumber } from '../../functions/contract/numbers/idNumber';
import { problemsOf } from './problemsOf';

// None is a real person's: samples of the standard, and numbers made up with a right check character.
const right = [
  ['11010519491231002X', 'the sample of the standard, with an X'],
  ['440524188001010014', 'the other sample, born in 1880'],
  ['34052419800101001X', 'an X again'],
  ['150902195607010019', 'local, of today’s code'],
  ['150929201503010039', 'local, a minor'],
  ['150921194805150025', 'local, a woman'],
  ['152621194810050016', 'local, with the old prefix 1526'],
  ['152621195607010013', 'local, with the old prefix 1526'],
  ['152624200002290019', 'old prefix, born on a leap day'],
];

const wrongFor = (value: unknown) => problemsOf(IdNumber, value).map(({ code }) => code);

test.each(right)('%s is right: %s', (value) => {
  expect(IdNumber.parse(value)).toBe(value);
});

test.each([
  ['a small x', '11010519491231002x', '11010519491231002X'],
  ['spaces around it', ' 150902195607010019\n', '150902195607010019'],
  ['full-width digits', '１５０９０２１９５６０７０１００１９', '150902195607010019'],
  ['its usual groups', '110105 19491231 002X', '11010519491231002X'],
  ['dashes', '110105-19491231-002x', '11010519491231002X'],
  ['directions and a byte order mark', '\ufeff\u202d11010519491231002X\u202c', '11010519491231002X'],
  ['a soft hyphen and a zero-width space', '110105\u00ad19491231\u200b002X', '11010519491231002X'],
  ['a full-width Ｘ', '11010519491231002Ｘ', '11010519491231002X'],
])('%s is accepted and made plain', (_, written, kept) => {
  expect(IdNumber.parse(written)).toBe(kept);
});

test.each([
  ['a wrong check digit', '110105194912310021', 'id_check_digit'],
  ['an X where a digit belongs', '15090219560701001X', 'id_check_digit'],
  ['30 February, with a right check digit', '150902195602300017', 'invalid'],
  ['seventeen digits', '11010519491231002', 'invalid'],
  ['the fifteen digits of long ago', '110105491231002', 'invalid'],
  ['nineteen characters', '11010519491231002XX', 'invalid'],
  ['an X in the middle', '1101051949X231002X', 'invalid'],
  ['letters', 'abcdefghijklmnopqr', 'invalid'],
  ['nothing', '', 'invalid'],
  ['no text at all', 110105194912310021n, 'invalid'],
])('%s is refused, for one reason', (_, value, code) => {
  expect(wrongFor(value)).toEqual([code]);
});

test('every single wrong digit and every swap of neighbours is found', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...right.map(([value = '']) => value)),
      fc.nat(16),
      fc.nat(9),
      (value, at, digit) => {
        const misheard = value.slice(0, at) + String(digit) + value.slice(at + 1);
        if (misheard !== value) expect(wrongFor(misheard)).toEqual(['id_check_digit']);
        const [one = '', other = ''] = value.slice(at, at + 2);
        const swapped = value.slice(0, at) + other + one + value.slice(at + 2);
        if (swapped !== value) expect(wrongFor(swapped)).not.toEqual([]);
      },
    ),
  );
});
