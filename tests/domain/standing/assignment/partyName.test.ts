import fc from 'fast-check';
import { partyName } from '../../../../functions/domain/standing/assignment/partyName';

test.each([
  ['乌云·其木格', '乌云其木格'],
  ['乌云•其木格', '乌云其木格'],
  ['乌云・其木格', '乌云其木格'],
  ['乌云．其木格', '乌云其木格'],
  ['乌云･其木格', '乌云其木格'],
  [' 集宁区 砖厂 ', '集宁区砖厂'],
  ['集宁区砖厂（个体）', '集宁区砖厂个体'],
  ['集宁区砖厂(个体)', '集宁区砖厂个体'],
  ['ＡＢＣ建筑公司', 'ABC建筑公司'],
  ['abc建筑公司', 'ABC建筑公司'],
  ['11010519491231002x', '11010519491231002X'],
  ['“”——', ''],
])('%s meets %s', (written, form) => {
  expect(partyName(written)).toBe(form);
});

const text = fc.string({ unit: 'binary', maxLength: 30 });

test('the form of a name is its own form, whatever was written', () => {
  fc.assert(fc.property(text, (written) => expect(partyName(partyName(written))).toBe(partyName(written))));
});

test('dots, spaces, width and capitals make no difference', () => {
  const letters = fc.array(fc.constantFrom(...'乌云其木格王建国abcXYZ019'), { minLength: 1, maxLength: 12 });
  const gaps = fc.array(fc.constantFrom('', ' ', '·', '•', '・', '．', '　', '-'), {
    minLength: 12,
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, gaps, (name, between) => {
      const other = name.map((letter, at) => `${between[at]}${letter.toLowerCase()}`).join('');
      expect(partyName(other)).toBe(partyName(name.join('')));
    }),
  );
});
