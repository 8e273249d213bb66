import fc from 'fast-check';
import { articlesIn, articlesNamed } from '../../../functions/domain/articles/standing';
import { citedIn } from '../../../functions/domain/articles/cited';
import { findArticles } from '../../../functions/domain/articles/find';
import { laws, repealed } from '../../../functions/domain/articles/laws';

const day = '2026-11-30';
const said = (text: string, on = day): string[] =>
  articlesIn([text], on).map((one) => {
    const paragraph = one.is === 'unchecked' && one.paragraph !== undefined ? `第${one.paragraph}款` : '';
    return `${one.is} ${one.law} ${one.article}${one.of ? `之${one.of}` : ''}${paragraph}`;
  });

test.each<[string, string[]]>([
  ['《民法典》第一百八十八条', ['listed 民法典 188']],
  ['《中华人民共和国民法典》第 188 条', ['listed 民法典 188']],
  ['民法典第１８８条', ['listed 民法典 188']],
  ['民法典188条', ['listed 民法典 188']],
  ['根据民法典第一百八十八条第一款', ['listed 民法典 188']],
  ['您这种情况，看《民法典》（2020年）第一百八十八条就清楚。', ['listed 民法典 188']],
  ['《民法典》第一百八十八条之一', ['unchecked 民法典 188之1']],
  // What cannot be is told however it is written: what is not read as a number stands there without a word.
  ['《民法典》第〇条', ['wrong 民法典 0']],
  ['《某某法》第０条', ['wrong 某某法 0']],
  ['《民法典》第一万条', ['wrong 民法典 10000']],
  ['《民法典》第两千条', ['wrong 民法典 2000']],
  ['《民法典》第壹佰捌拾捌条', ['listed 民法典 188']],
  ['《民法典》第一八八条', ['listed 民法典 188']],
  ['《民法典》第廿条', ['listed 民法典 20']],
  ['民法总则第一百八十八条', ['wrong 民法总则 188']],
  // The list speaks for the paragraphs it has, and for no others.
  ['《民法典》第一百八十八条第二款', ['listed 民法典 188']],
  ['《民法典》第一百八十八条第九款', ['unchecked 民法典 188第9款']],
  ['《民法典》第一百八十八条、第一百九十五条', ['listed 民法典 188', 'listed 民法典 195']],
  ['《民法典》第201、203条', ['listed 民法典 201', 'listed 民法典 203']],
  ['《民法典》第二百零一条至第二百零三条', ['listed 民法典 201', 'listed 民法典 203']],
  ['《民法典》第201-203条', ['listed 民法典 201', 'listed 民法典 203']],
  ['《民法典》第一千零七十九条', ['unchecked 民法典 1079']],
  ['《民法典》第一千二百六十条', ['unchecked 民法典 1260']],
  ['《民法典》第一千二百六十一条', ['wrong 民法典 1261']],
  ['《民法典》第九千九百九十九条', ['wrong 民法典 9999']],
  ['民法典9999条', ['wrong 民法典 9999']],
  ['《民法典》第188条到第9999条', ['listed 民法典 188', 'wrong 民法典 9999']],
  ['《民法典》第一百八十八条说三年；该法第九千条说别的', ['listed 民法典 188', 'wrong 民法典 9000']],
  ['该法第九千条', []],
  ['民诉法第五十六条', ['listed 民事诉讼法 56']],
  ['《合同法》第六十条', ['wrong 合同法 60']],
  ['劳动合同法第八十二条', ['listed 劳动合同法 82']],
  ['原《合同法》第六十条', ['unchecked 合同法 60']],
  ['当时的婚姻法第三十二条', ['unchecked 婚姻法 32']],
  ['《内蒙古自治区信访条例》第九条', ['unchecked 内蒙古自治区信访条例 9']],
  ['某某省法律援助条例第九十九条', ['unchecked 某某省法律援助条例 99']],
  ['《条例》第九百条', ['unchecked 条例 900']],
  ['《劳动合同》第五条', []],
  ['合同第九千条', []],
  ['第九千九百九十九条', []],
  ['《民法典》第188条，十条建议', ['listed 民法典 188']],
  ['《刑法》第二百九十三条之一', ['unchecked 刑法 293之1']],
])('%s', (text, found) => {
  expect(said(text)).toEqual(found);
});

const inChinese = (number: number): string => {
  const digits = '零一二三四五六七八九';
  const whole = [...String(number).padStart(4, '0')]
    .map((digit, at) => (digit === '0' ? '零' : `${digits[Number(digit)]}${['千', '百', '十', ''][at]}`))
    .join('');
  return whole.replaceAll(/零+/g, '零').replaceAll(/^零|零$/g, '');
};

describe('for any article of any law', () => {
  const number = fc.integer({ min: 1, max: 9999 });
  const law = fc.constantFrom(...laws);

  test('figures and numerals are the same article, and wrong is exactly what lies past the last', () => {
    fc.assert(
      fc.property(law, number, ({ name, last, lastSeen }, no) => {
        const [written] = articlesIn([`依据《${name}》第${inChinese(no)}条。`], day);
        const [figures] = articlesIn([`依据《${name}》第${no}条。`], day);
        expect([written?.article, written?.is, written?.law]).toEqual([no, figures?.is, name]);
        expect(written?.is === 'wrong').toBe(lastSeen === 'Q' && last !== undefined && no > last);
      }),
    );
  });

  test('what is listed comes with what it says, and what is wrong with the nearest that is', () => {
    fc.assert(
      fc.property(law, number, (one, no) => {
        for (const found of articlesIn([`《${one.name}》第${no}条`], day)) {
          if (found.is === 'listed')
            expect(found.says).toEqual(one.articles.find((article) => article.no === no)?.says);
          if (found.is === 'wrong')
            expect(one.articles.map((article) => article.no)).toContain(found.nearest?.article);
        }
      }),
    );
  });

  test('text without an article cites none, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(citedIn(text.replaceAll('条', ''))).toEqual([]);
      }),
    );
  });
});

test('the nearest is the one whose number was mistyped', () => {
  expect(articlesIn(['《民法典》第1888条'], day)).toMatchObject([
    {
      is: 'wrong',
      no: { why: 'pastLast', last: 1260 },
      nearest: { article: 188, says: [expect.any(String), expect.any(String)] },
    },
  ]);
});

test('a law is cited from the day it is in force and until it is repealed', () => {
  expect(said('《民法典》第一百八十八条', '2020-12-31')).toEqual(['wrong 民法典 188']);
  expect(said('《民法典》第一百八十八条', '2021-01-01')).toEqual(['listed 民法典 188']);
  expect(said('《合同法》第六十条', '2020-12-31')).toEqual(['unchecked 合同法 60']);
  for (const { name, by } of repealed) {
    expect(laws.some((law) => law.name === name || law.also?.includes(name))).toBe(false);
    expect(laws.map((law) => law.name)).toContain(by);
  }
});

test('a field for an article that names none is unchecked as it stands', () => {
  expect(articlesNamed('随便写的一条', day)).toEqual([
    { is: 'unchecked', words: '随便写的一条', law: '', article: null },
  ]);
  expect(articlesNamed('《法律援助法》第四十三条', day)).toMatchObject([{ is: 'listed', article: 43 }]);
});

/** By hand, from the end of each text (github.com/LawRefBook/Laws, as of April 2025): 「第…条 本法自……起施行」, or what else is last. */
const lastRead = `
行政复议法 90 · 行政诉讼法 103 · 无障碍环境建设法 72 · 民法典 1260 · 民事诉讼法 306 · 刑事诉讼法 308 · 老年人权益保障法 85
电子签名法 36 · 反家庭暴力法 38 · 草原法 75 · 全国年节及纪念日放假办法 8 · 劳动合同法 98 · 劳动争议调解仲裁法 54
农村土地承包经营纠纷调解仲裁法 53 · 土地管理法 87 · 律师法 60 · 法律援助法 71 · 人民调解法 35 · 保障农民工工资支付条例 64
未成年人保护法 132 · 网络数据安全管理条例 64 · 公证法 47 · 国务院关于在线政务服务的若干规定 16 · 个人信息保护法 74
信访工作条例 50 · 社会救助暂行办法 70 · 国家赔偿法 42 · 工伤保险条例 67
`;

test('the last article of a law was read in its text, or no number of it is refused', () => {
  const read = laws.flatMap(({ name, last, lastSeen }) => (lastSeen === 'Q' ? [`${name} ${last}`] : []));
  expect(read.sort()).toEqual(
    lastRead
      .trim()
      .split(/ · |\n/)
      .sort(),
  );
  // Of the one the press says how many it has, of the other nobody here knows.
  expect(said('《办理法律援助案件程序规定》第四十七条', day)).toEqual([
    'unchecked 办理法律援助案件程序规定 47',
  ]);
  expect(said('《法律援助投诉处理办法》第九十九条', day)).toEqual(['unchecked 法律援助投诉处理办法 99']);
  for (const { last, lastSeen } of laws) expect(last === undefined).toBe(lastSeen === undefined);
});

test('no listed article lies past the last of its law', () => {
  for (const { last, articles } of laws)
    if (last !== undefined) expect(Math.max(...articles.map(({ no }) => no))).toBeLessThanOrEqual(last);
});

test.each([
  ['包工头跑了', '保障农民工工资支付条例 30'],
  ['民法典188', '民法典 188'],
  ['《劳动合同法》第八十二条', '劳动合同法 82'],
  ['没签合同', '劳动合同法 82'],
  ['试用期', '劳动合同法 19'],
])('somebody who looks for %s is shown it', (words, article) => {
  const found = findArticles(words, day).map((one) => `${one.law} ${one.article}`);
  expect(found.slice(0, 6)).toContain(article);
});

test('nothing is shown for nothing', () => {
  expect(findArticles('㐂㐂㐂', day)).toEqual([]);
});
