import { Phone } from '../../functions/contract/phone';
import { problemsOf } from './problemsOf';

test.each([
  ['13800138000', '13800138000', 'a mobile number'],
  ['19900000000', '19900000000', 'of the newest series'],
  [' 138 0013 8000 ', '13800138000', 'in groups'],
  ['+8613800138000', '13800138000', 'with the country'],
  ['+86 138 0013 8000', '13800138000', 'with the country, in groups'],
  ['１３８００１３８０００', '13800138000', 'in full-width digits'],
  ['0474-8260000', '0474-8260000', 'a landline'],
  ['0474 8260000', '04748260000', 'a landline in two parts'],
  ['04748260000', '04748260000', 'a landline in one'],
  ['010-12345678', '010-12345678', 'a landline with a short area code'],
])('%s is kept as %s: %s', (written, kept) => {
  expect(Phone.parse(written)).toBe(kept);
});

test.each([
  ['12800138000', 'no such series'],
  ['1380013800', 'a digit short'],
  ['138001380000', 'a digit long'],
  ['8260000', 'a landline without its area code'],
  ['0474-826000012', 'a landline of nine digits'],
  ['+1 202 555 0100', 'another country'],
  ['138-0013-800a', 'a letter'],
  ['13800138000 13900139000', 'two numbers'],
  ['', 'nothing'],
])('%s is refused: %s', (written) => {
  expect(problemsOf(Phone, written)).toEqual([{ pointer: '', code: 'invalid' }]);
});
