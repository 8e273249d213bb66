import { Phone } from '../../functions/contract/numbers/phone';
import { problemsOf } from './problemsOf';

test.each([
  ['13800138000', '13800138000', 'a mobile number'],
  ['19900000000', '19900000000', 'of the newest series'],
  [' 138 0013 8000 ', '13800138000', 'in groups'],
  ['+8613800138000', '13800138000', 'with the country'],
  ['+86 138 0013 8000', '13800138000', 'with the country, in groups'],
  ['１３８００１３８０００', '13800138000', 'in full-width digits'],
  ['0474-8260000', '0474-8260000', 'a landline'],
  ['0474 8260000', '0474-8260000', 'a landline in two parts'],
  ['04748260000', '0474-8260000', 'a landline in one'],
  ['（0474）8260000', '0474-8260000', 'a landline with its area code in brackets'],
  ['+86 474 826 0000', '0474-8260000', 'a landline as it is dialled from abroad'],
  ['+86 (0)474 8260000', '0474-8260000', 'the same, with a nought in brackets'],
  ['+861012345678', '010-12345678', 'one of Beijing from abroad'],
  ['138-0000-1111', '13800001111', 'with dashes'],
  ['138.0000.1111', '13800001111', 'with dots'],
  ['138\u20110000\u20131111', '13800001111', 'with dashes of a word processor'],
  ['\u202d13800001111\u202c', '13800001111', 'from a contact book, between directions'],
  ['\u2066138\u00a00000\u00a01111\u2069', '13800001111', 'between isolates, with hard spaces'],
  ['\ufeff138\u200b0000\u00ad1111', '13800001111', 'with what cannot be seen inside'],
  ['8613800001111', '13800001111', 'with 86 and no plus'],
  ['0086-138-0000-1111', '13800001111', 'with 0086'],
  ['tel:+86-138-0000-1111', '13800001111', 'as a link'],
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
