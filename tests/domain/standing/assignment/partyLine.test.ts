import fc from 'fast-check';
import { likelyNames, readingsOf } from '../../../../functions/domain/standing/assignment/partyLine';
import { namesOrganisation, partyName } from '../../../../functions/domain/standing/assignment/partyName';

const firm = '集宁区众援律师事务所';

/** What people write, and whom it names. */
const lines: [string, ...string[]][] = [
  ['李四', '李四'],
  [' 李 四 ', '李四'],
  ['李四、王五', '李四', '王五'],
  ['李四，王五', '李四', '王五'],
  ['李四,王五', '李四', '王五'],
  ['李四；王五', '李四', '王五'],
  ['李四;王五', '李四', '王五'],
  ['李四／王五', '李四', '王五'],
  ['李四/王五/赵六', '李四', '王五', '赵六'],
  ['李四|王五', '李四', '王五'],
  ['李四\n王五', '李四', '王五'],
  ['李四\r\n王五', '李四', '王五'],
  ['李四 王五', '李四', '王五'],
  ['李四　王五', '李四', '王五'],
  ['李四。王五。', '李四', '王五'],
  ['李四+王五', '李四', '王五'],
  ['李四和王五', '李四', '王五'],
  ['李四与王五', '李四', '王五'],
  ['李四及王五', '李四', '王五'],
  ['李四以及王五', '李四', '王五'],
  ['李四及其王五', '李四', '王五'],
  ['李四跟王五', '李四', '王五'],
  ['李四同王五', '李四', '王五'],
  ['李四还有王五', '李四', '王五'],
  ['李四伙同王五', '李四', '王五'],
  ['李四或者王五', '李四', '王五'],
  ['李四或王五', '李四', '王五'],
  ['李四、王五和赵六', '李四', '王五', '赵六'],
  ['王和平', '王和平'],
  ['王和平和李四', '王和平', '李四'],
  ['李四和王和平', '李四', '王和平'],
  ['张和平和李和平', '张和平', '李和平'],
  ['和平', '和平'],
  ['呼和浩特市恒达公司', '呼和浩特市恒达公司'],
  ['呼和浩特市恒达公司和李四', '呼和浩特市恒达公司', '李四'],
  ['与时俱进商店', '与时俱进商店'],
  ['李四先生', '李四'],
  ['李四女士、王五老师', '李四', '王五'],
  ['李四主任', '李四'],
  ['主任李四', '李四'],
  ['李四律师', '李四'],
  ['律师李四', '李四'],
  ['李四等人', '李四'],
  ['李四等三人', '李四'],
  ['李四、王五等3人', '李四', '王五'],
  ['李四等', '李四'],
  ['李四夫妇', '李四'],
  ['李四一家', '李四'],
  ['被告：李四', '李四'],
  ['对方是李四', '李四'],
  ['对方当事人李四', '李四'],
  ['被申请人：李四、王五', '李四', '王五'],
  ['1.李四 2.王五', '李四', '王五'],
  ['1、李四\n2、王五', '李四', '王五'],
  ['一、李四；二、王五', '李四', '王五'],
  ['李四（砖厂老板）', '李四'],
  ['李四(王五的哥哥)', '李四', '王五'],
  ['李四【众援律师事务所】', '李四', '众援律师事务所'],
  ['“李四”', '李四'],
  ['乌云·其其格', '乌云其其格'],
  ['乌云其其格、那顺·巴雅尔', '乌云其其格', '那顺巴雅尔'],
  ['乌云 其其格和李四', '乌云其其格', '李四'],
  ['集宁区众援律师事务所、李四', firm, '李四'],
  ['集宁区众援律师事务所的李四', firm, '李四'],
  ['集宁区众援律师事务所李四律师', firm, '李四'],
  ['李四（集宁区众援律师事务所）', firm, '李四'],
  ['集宁区众援律师事务所和李四等人', firm, '李四'],
  ['恒达建筑有限公司王五经理', '恒达建筑有限公司', '王五'],
  ['法定代表人：王五，恒达建筑有限公司', '恒达建筑有限公司', '王五'],
  ['老板王五', '王五'],
  ['包工头王五与恒达公司', '王五', '恒达公司'],
];

test.each(lines)('%s', (line, ...names) => {
  const read = readingsOf(line).map(partyName);
  expect(read).toEqual(expect.arrayContaining(names));
  expect(read).toContain(partyName(line));
});

test('there are enough of them', () => {
  expect(lines.length).toBeGreaterThanOrEqual(60);
});

test.each([
  ['李四和王五', ['李四', '王五']],
  ['王和平', ['王和平']],
  ['张和平和李四', ['张和平', '李四']],
  ['李四、王和平先生等三人', ['李四', '王和平']],
  ['呼和浩特市恒达公司', ['呼和浩特市恒达公司']],
  ['集宁区住房和城乡建设局、李四', ['集宁区住房和城乡建设局', '李四']],
  ['人力资源和社会保障局', ['人力资源和社会保障局']],
  ['恒达公司和农牧局', ['恒达公司', '农牧局']],
  ['李四和恒达公司', ['李四', '恒达公司']],
  ['被告：李四\n王五', ['李四', '王五']],
  [' ', []],
])('%s is shown as %j', (line, names) => {
  expect(likelyNames(line)).toEqual(names);
});

test.each([
  ['集宁区众援律师事务所、李四', true],
  ['集宁区 众援（律师）事务所', true],
  ['集宁区众援律所', true],
  ['众援律师事务所的李四', true],
  ['李四，众援律所', true],
  ['在集宁区众援律师事务所上班的那个人', true],
  ['察右前旗众合律师事务所', false],
  ['律师事务所', false],
  ['众援', false],
])('%s names the firm: %s', (line, named) => {
  expect(namesOrganisation(line, firm)).toBe(named);
});

const surname = fc.constantFrom(...'王李张刘和包白乌那孟同及');
const given = fc
  .array(fc.constantFrom(...'建国海霞和平与同云飞强其格巴雅'), { minLength: 1, maxLength: 3 })
  .map((letters) => letters.join(''));
const person = fc.tuple(surname, given).map(([one, two]) => `${one}${two}`);
const mark = fc.constantFrom(...['、', '，', ',', '；', ';', '／', '/', '\n', '以及', '还有', '。']);

test('whatever names stand between marks, each of them is read', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), mark, (names, between) => {
      const read = readingsOf(names.join(between));
      for (const name of names) expect(read).toContain(name);
    }),
  );
});

test('whatever plain names a word joins, each of them is read', () => {
  const plain = fc.tuple(
    fc.constantFrom(...'王李张刘'),
    fc.constantFrom('建国', '海霞', '强', '云飞', '和平'),
  );
  const name = plain.map((parts) => parts.join(''));
  const word = fc.constantFrom('和', '与', '及', '以及', '跟', '同', ' ');
  fc.assert(
    fc.property(fc.array(name, { minLength: 2, maxLength: 4 }), word, (names, between) => {
      expect(readingsOf(names.join(between))).toEqual(expect.arrayContaining(names));
    }),
  );
});

const anything = fc.string({ unit: 'binary', maxLength: 100 });

test('a line is always read as a whole too, has few readings, and reading it never fails', () => {
  fc.assert(
    fc.property(anything, (line) => {
      const read = readingsOf(line);
      expect(read.length).toBeLessThanOrEqual(2 + 5 * line.length);
      expect(read.length > 0).toBe(partyName(line) !== '');
    }),
  );
});
