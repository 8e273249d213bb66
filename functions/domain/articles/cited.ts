import { numberOf } from './citations';
import { lawNamed, lawNames, repealed, type Law } from './laws';

/** An article as somebody writes it in an answer. `of`: 第一百二十条之一. `isFormer`: written as a law of former times. */
export type CitedPlace = {
  words: string;
  law: string;
  article: number;
  of?: number;
  /** 第…款, where exactly one paragraph is named. */
  paragraph?: number;
  isFormer: boolean;
};

/** 壹佰捌拾捌 and 廿 are numbers too; what is read as none would stand there without a word. */
const numeral = '[零〇一二两三四五六七八九十百千万廿卅壹贰叁肆伍陆柒捌玖拾佰仟\\d]+';
const count = '[一二三四五六七八九十\\d]{1,3}';
/** Between two numbers that share one 条: 第三十、三十六条, 第30-32条. */
const join = '\\s*(?:、|和|及|与|至|到|-|—|–|~)\\s*';
const parts = `(?:第?${numeral}款)?(?:第?（?${numeral}）?项)?`;
const article = (first: string) =>
  `${first}\\s*${numeral}(?:${join}第?${numeral})*\\s*条(?:之${count})?${parts}`;
const next = `(?:（[^（）]{0,40}）)?\\s*(?:、|，|,|和|及|以及|与|或者|或|至|到|-|—|–|~)?\\s*`;
const places = `${article('第?')}(?:${next}${article('第')})*`;
const remark = '\\s*(?:（[^（）]{0,40}）)?\\s*';

/** What a name has to end in to be taken for a law: a contract has articles too, and is none. */
const kinds = '法|法典|总则|通则|条例|办法|规定|解释|细则|规则|决定|意见|通知|准则|批复|公约|宪法';
const quoted = new RegExp(`(原|当时的|废止的)?\\s*《([^《》]{2,60})》${remark}(${places})`, 'g');
const plain = new RegExp(`([\\u4e00-\\u9fff]{1,40}?(?:${kinds}))${remark}(${places})`, 'g');
const isLaw = new RegExp(`(?:${kinds})(?:（[^（）]*）)?$`);
const former = /(?:原|当时的|废止的)$/;

/** Names that are short for more than one thing: a comment of ours may use them, an answer to a resident may not. */
const vague: readonly string[] = [
  '条例',
  '程序规定',
  '148号',
  '149号',
  '令149号',
  '司法部令第148号',
  '司法部令第149号',
];
const clear = [...lawNames.filter((name) => !vague.includes(name)), ...repealed.map(({ name }) => name)].sort(
  (one, other) => other.length - one.length,
);

/** The law that a name in an answer stands for; undefined where it is none of ours, or might be several. */
export const lawMeant = (name: string): Law | undefined =>
  vague.includes(name) ? undefined : lawNamed(name);

/** 本法, 该条例: whichever was named before. */
const referring = /^(?:本|该|此|上述|前述)(?:法|条例|办法|规定)$/;
/** What may stand before a name that is not quoted: 根据劳动合同法. */
const lead =
  /^.*?(?:根据|依照|按照|依据|参照|适用|违反|符合|就是|看看|看|按|依|据|和|与|及|是|在|的)(?=.{2,}$)/;

/** The name of a law out of what stands before its articles, and whether it is spoken of as a former one. */
function nameIn(run: string): { law: string; isFormer: boolean } {
  const known = clear.find((name) => run.endsWith(name));
  if (known !== undefined) {
    const before = run.slice(0, -known.length).replace(/中华人民共和国$/, '');
    // 某某省法律援助条例 is no 条例 of ours; what we know by a whole name is meant, unless a place stands before it.
    if (!/[省市县区盟旗州]$/.test(before)) return { law: known, isFormer: former.test(before) };
  }
  const law = run.replace(lead, '');
  return {
    law: law.replace(/^(?:原|当时的|废止的)/, ''),
    isFormer: former.test(law) || /^(?:原|当时的|废止的)/.test(law),
  };
}

const oneArticle = new RegExp(
  `(${numeral}(?:${join}第?${numeral})*)\\s*条(?:之(${count}))?(?:第?(${numeral})款)?`,
  'g',
);
const oneNumber = new RegExp(numeral, 'g');

/** Every number that the places after a law name; of a range its ends. 第〇条 is one too: there is none such, and it is told. */
function articlesIn(written: string): Omit<CitedPlace, 'law' | 'isFormer'>[] {
  return [...written.matchAll(oneArticle)].flatMap(([words, numbers = '', of, paragraph]) => {
    const all = [...numbers.matchAll(oneNumber)].map(([number]) => numberOf(number));
    return all.map((number, at) => ({
      words,
      article: number,
      ...(at === all.length - 1 && {
        ...(of !== undefined && { of: numberOf(of) }),
        ...(paragraph !== undefined && { paragraph: numberOf(paragraph) }),
      }),
    }));
  });
}

type Found = { at: number; to: number; law: string; isFormer: boolean; places: string };

const found = (match: RegExpMatchArray, law: string, isFormer: boolean, written = ''): Found => ({
  at: match.index ?? 0,
  to: (match.index ?? 0) + match[0].length,
  law,
  isFormer,
  places: written,
});

/**
 * Every article that a text cites with its law, in the order of the text: in Chinese numerals or figures, of any width,
 * 第…条之一, lists and ranges, the short names of laws, and 该法 for the law named before. An article without a law, and one
 * of a paper that is no law, is not read: nobody could say which is meant.
 */
export function citedIn(written: string): CitedPlace[] {
  const text = written
    .normalize('NFKC')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll('〈', '《')
    .replaceAll('〉', '》');
  const named = [...text.matchAll(quoted)]
    .filter(([, , law = '']) => isLaw.test(law.trim()))
    .map((match) => found(match, (match[2] ?? '').trim(), match[1] !== undefined, match[3]));
  const rest = [...text.matchAll(quoted)].reduce(
    (left, match) =>
      left.slice(0, match.index) + '　'.repeat(match[0].length) + left.slice(match.index + match[0].length),
    text,
  );
  const bare = [...rest.matchAll(plain)].map((match) => {
    const { law, isFormer } = nameIn(match[1] ?? '');
    return found(match, law, isFormer, match[2]);
  });
  let before: Pick<Found, 'law' | 'isFormer'> | undefined;
  return [...named, ...bare]
    .sort((one, other) => one.at - other.at)
    .flatMap((one) => {
      const meant = referring.test(one.law) ? before : one;
      if (!meant) return [];
      before = meant;
      const { law, isFormer } = meant;
      return articlesIn(one.places).map((place) => ({ ...place, law: lawless(law), isFormer }));
    });
}

/** A law's name as the list has it: without the country and without the year of its text. */
const lawless = (name: string): string => name.replace(/^中华人民共和国/, '').replace(/（[^（）]*）$/, '');
