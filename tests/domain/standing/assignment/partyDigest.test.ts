import { lineDigests, partyDigests } from '../../../../functions/domain/standing/assignment/partyDigest';

const secret = 'secret of the tests';
const digestsOf = (line: string) => lineDigests(line, secret);

test('nothing of a name is in its digest, and another secret makes another', () => {
  const [digest] = digestsOf('乌云其木格');
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(lineDigests('乌云其木格', 'another secret')).not.toContain(digest);
});

test('several names on one line are found each, and the line as a whole', () => {
  expect(digestsOf('王建国、李海霞')).toEqual(
    expect.arrayContaining([...digestsOf('王建国'), ...digestsOf('李海霞')]),
  );
  expect(digestsOf('王建国李海霞')).not.toEqual(expect.arrayContaining(digestsOf('王建国')));
});

test.each([
  ['恒达公司', '集宁区恒达建筑有限责任公司、恒达有限公司'],
  ['众援律师事务所', '众援律所'],
  ['某嘎查村民委员会', '某嘎查村委会'],
])('%s is meant by %s', (name, line) => {
  expect(digestsOf(line)).toEqual(expect.arrayContaining([digestsOf(name)[0]]));
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
