import fc from 'fast-check';
import {
  nameDigests,
  partyDigests,
  partyName,
} from '../../../../functions/domain/standing/assignment/partyName';

const secret = 'secret of the tests';
const digestsOf = (line: string) => nameDigests(line, secret);

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

test('nothing of a name is in its digest, and another secret makes another', () => {
  const [digest] = digestsOf('乌云其木格');
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(nameDigests('乌云其木格', 'another secret')).not.toContain(digest);
});

test('several names on one line are found each, and the line as a whole', () => {
  expect(digestsOf('王建国、李海霞')).toEqual(
    expect.arrayContaining([...digestsOf('王建国'), ...digestsOf('李海霞')]),
  );
  expect(digestsOf('王建国李海霞')).not.toEqual(expect.arrayContaining(digestsOf('王建国')));
});

test('a line without a readable letter is nobody', () => {
  expect(digestsOf(' · ')).toEqual([]);
});

test('an ID number is not mistaken for a name that looks like one', () => {
  const number = '11010519491231002X';
  const [, ofNumber] = partyDigests([{ name: '某人', side: 'client', idNumber: number }], secret);
  expect(ofNumber?.side).toBe('client');
  expect(digestsOf(number)).not.toContain(ofNumber?.digest);
});

test('the same name on both sides stands on both', () => {
  const parties = (['client', 'otherSide', 'otherSide'] as const).map((side) => ({ name: '王建国', side }));
  expect(partyDigests(parties, secret).map(({ side }) => side)).toEqual(['client', 'otherSide']);
});
