import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { citationsIn, faultOf, lawlessIn, numberOf } from '../../../functions/domain/articles/citations';
import { lawNamed, laws } from '../../../functions/domain/articles/laws';
import { notAcceptedArticles } from '../../../functions/domain/kinds/petition/routes';
import { articleTable } from '../../../functions/local/tools/articles/table';

const root = path.resolve(__dirname, '../../..');

/** What people and programmers read: code with its comments, words, papers, clocks, notices, seeds, pages. */
const files = ['functions', 'src', 'config', 'docs'].flatMap((folder) => {
  try {
    return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|json|md|ya?ml)$/.test(name) && !name.startsWith('domain/articles/'))
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
});

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const faultsIn = (text: string): string[] => citationsIn(text).flatMap((one) => faultOf(one) ?? []);

test('every article cited anywhere is one that was looked up', () => {
  expect(files.length).toBeGreaterThan(500);
  const faults = files.flatMap((file) => faultsIn(read(file)).map((fault) => `${file}: ${fault}`));
  expect(faults).toEqual([]);
});

test('an article is never named without its law', () => {
  const lawless = files.flatMap((file) => lawlessIn(read(file)).map((words) => `${file}: ${words}`));
  expect(lawless).toEqual([]);
});

describe('a citation is read', () => {
  test.each<[string, string[]]>([
    ['《法律援助法》第四十三条第二款（法律没有规定天数）', ['法律援助法 43 2款']],
    ['《法律援助法》第三十一条第一项、第四十一条', ['法律援助法 31 1项', '法律援助法 41']],
    [
      '《信访工作条例》第二十二条、第二十三条和第三十四条',
      ['信访工作条例 22', '信访工作条例 23', '信访工作条例 34'],
    ],
    ['《民法典》第一百八十八条', ['民法典 188']],
    ['依照民法典第二百零三条第一款', ['民法典 203 1款']],
    ['《中华人民共和国行政复议法》（2023 年修订）第20条', ['中华人民共和国行政复议法 20']],
    ['// 法律援助法 43(2): once', ['法律援助法 43(2)']],
    ['信访工作条例 19(3), 36(2).', ['信访工作条例 19(3)', '信访工作条例 36(2)']],
    [
      '法律援助法 31 (means test), 32 (none) and 24-29 (criminal)',
      [31, 32, 24, 29].map((no) => `法律援助法 ${no}`),
    ],
    [
      '法律援助法 43,\n * 48, 49; 信访工作条例 22-24',
      ['法律援助法 43', '法律援助法 48', '法律援助法 49', '信访工作条例 22', '信访工作条例 24'],
    ],
    ['见民法典 203), so a pause', ['民法典 203']],
    ['法律援助法 36, 3 days', ['法律援助法 36']],
    ['司法部令第148号', []],
    ['《法律援助文书格式》第 3 号', []],
  ])('%s', (text, found) => {
    const said = citationsIn(text).map(
      ({ law, article, paragraph, item, part }) =>
        `${law} ${article}${part ? `(${part})` : ''}${paragraph ? ` ${paragraph}款` : ''}${item ? ` ${item}项` : ''}`,
    );
    expect(said).toEqual(found);
  });

  test.each([
    ['十', 10],
    ['十九', 19],
    ['四十', 40],
    ['一百零一', 101],
    ['一百八十八', 188],
    ['一千二百六十', 1260],
    ['43', 43],
  ])('%s is %i', (words, number) => {
    expect(numberOf(words)).toBe(number);
  });
});

describe('a citation that cannot be looked up is a fault', () => {
  test.each([
    ['of a law nobody looked up', '《不动产登记暂行条例》第六条'],
    ['of an article nobody looked up', '《法律援助法》第九十九条'],
    ['of a fourth paragraph of three', '《信访工作条例》第三十六条第四款'],
    ['of a second paragraph of one', '《信访工作条例》第三十四条第二款'],
    ['of a tenth item of nine', '《法律援助法》第三十一条第十项'],
    ['of an item where nothing is listed', '《法律援助法》第四十三条第一项'],
    ['of a paragraph nobody counted', '《民事诉讼法》第九十条第一款'],
    ['in a comment', '// 法律援助法 43(3)'],
    ['in a comment, of a law nobody looked up', '// 不动产登记暂行条例 6'],
    ['at the end of a range', '// 信访工作条例 22-99'],
  ])('%s: %s', (_, text) => {
    expect(faultsIn(text)).not.toEqual([]);
  });

  test('one without its law is found', () => {
    expect(lawlessIn('依照第四十三条办理。')).toEqual(['第四十三条']);
    expect(lawlessIn('《法律援助法》第四十三条、第四十四条')).toEqual([]);
  });
});

// The paragraph that a decision rests on says what the decision says: looked up by hand.
test.each<[string, string, number, number, RegExp]>([
  ['afterReReview', notAcceptedArticles.afterReReview, 36, 3, /不再受理/],
  ['pendingBelow', notAcceptedArticles.pendingBelow, 19, 3, /不予受理/],
])('not accepted for %s rests on the paragraph that says so', (_, cited, article, paragraph, says) => {
  expect(citationsIn(cited)).toMatchObject([{ law: '信访工作条例', article, paragraph }]);
  expect(lawNamed('信访工作条例')?.articles.find(({ no }) => no === article)?.says[paragraph - 1]).toMatch(
    says,
  );
});

test('the articles of a law stand in order, each once, and a law of uncertain text claims no certainty', () => {
  for (const { articles } of laws) {
    const numbers = articles.map(({ no }) => no);
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
  }
  for (const name of ['148号', '149号'])
    expect(lawNamed(name)?.articles.some(({ certainty }) => certainty === 'Q')).toBe(false);
});

test('the list is printed for whoever checks it', () => {
  expect(articleTable()).toContain('36(3)   Q  对复核意见不服');
});
