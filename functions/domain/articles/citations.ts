import { lawNamed, lawNames, type Article } from './laws';

/** An article cited somewhere, with the words it was cited in. `part`: what stands in brackets, 43(2). */
export type Citation = {
  words: string;
  law: string;
  article: number;
  paragraph?: number;
  item?: number;
  part?: number;
};

const digits = '零一二三四五六七八九';

/** Other ways to write a numeral, and what each stands for: the long forms of sums, 廿 and 卅, 两千. */
const written = [...'〇壹贰叁肆伍陆柒捌玖拾佰仟两'];
const meant = [...'零一二三四五六七八九十百千二'];
const plainly = (words: string): string =>
  [...words.replaceAll('廿', '二十').replaceAll('卅', '三十')]
    .map((sign) => meant[written.indexOf(sign)] ?? sign)
    .join('');

/** 一百八十八 is 188, 十九 is 19, 一二三 is 123; figures stay what they are. */
export function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const signs = plainly(words);
  if (/^[零一二三四五六七八九\d]+$/.test(signs))
    return Number([...signs].map((sign) => (/\d/.test(sign) ? sign : digits.indexOf(sign))).join(''));
  const [thousands = '', rest] = signs.split('万');
  if (rest !== undefined) return numberOf(thousands || '一') * 10_000 + numberOf(rest || '零');
  let sum = 0;
  let digit = 0;
  for (const sign of signs) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (unit === undefined) digit = digits.indexOf(sign);
    else {
      sum += (digit || 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}

const numeral = '[零〇一二三四五六七八九十百千\\d]+';
const place = `第(${numeral})条(?:第(${numeral})款)?(?:第(${numeral})项)?`;
/** What may stand between two articles of one law: 、 和 及 至 或者, a remark in brackets, or nothing. */
const between = '(?:（[^（）]*）)?(?:、|，|和|及|或者|至|以及)?';
const inChinese = new RegExp(
  `(?:《([^《》]+)》(?:（[^（）]*）)?|(${lawNames.join('|')}))((?:${between}${place})+)`,
  'g',
);
const onePlace = new RegExp(place, 'g');

/** 《…》第…条第…款第…项, with 《》 or without, and those that follow with 、 or 和. */
function chineseIn(text: string): Citation[] {
  return [...text.matchAll(inChinese)].flatMap(([words, quoted, plain, places = '']) =>
    [...places.matchAll(onePlace)].map(([, article = '', paragraph, item]) => ({
      words,
      law: quoted ?? plain ?? '',
      article: numberOf(article),
      ...(paragraph ? { paragraph: numberOf(paragraph) } : {}),
      ...(item ? { item: numberOf(item) } : {}),
    })),
  );
}

/** An article named without its law: nobody can look it up. */
export function lawlessIn(text: string): string[] {
  const rest = text.replaceAll(inChinese, '');
  return [...rest.matchAll(onePlace)].map(([words]) => words);
}

const bracketed = '(\\d{1,4})(?:\\((\\d{1,2})\\))?(?:-(\\d{1,4}))?(?!\\d|\\s*(?:days|hours|wd|cd|日|天|号))';
const lawWord = `(?:${lawNames.join('|')}|[\\u4e00-\\u9fff]{2,}(?:法|条例|办法|规定|法典))`;
const inShort = new RegExp(
  `(${lawWord}) (${bracketed}(?:(?:\\s*\\([^()\\d][^()]*\\))?(?:,| and|、|,? or) ${bracketed})*)`,
  'g',
);
const oneShort = new RegExp(bracketed, 'g');

/** The law that a word ends in, in 依照民法典 203 as well; a name of two characters only by itself. */
const lawIn = (word: string): string =>
  lawNames.find((name) => word === name || (name.length > 2 && word.endsWith(name))) ?? word;

/** As comments write it: 法律援助法 43(2), 48 and 49; 信访工作条例 22-24. A range is its ends. */
function shortIn(text: string): Citation[] {
  const flat = text.replaceAll(/\n\s*(?:\*|\/\/)\s*/g, ' ');
  return [...flat.matchAll(inShort)].flatMap(([words, law = '', places = '']) =>
    [...places.matchAll(oneShort)].flatMap(([, article = '', part, last]) => [
      { words, law: lawIn(law), article: Number(article), ...(part ? { part: Number(part) } : {}) },
      ...(last ? [{ words, law: lawIn(law), article: Number(last) }] : []),
    ]),
  );
}

/** Every article that a text cites by its law. */
export const citationsIn = (text: string): Citation[] => [...chineseIn(text), ...shortIn(text)];

const itemsOf = ({ items }: Article, paragraph: number): number => items?.[paragraph] ?? 0;

/** A part in brackets is a paragraph, or an item of the paragraph that lists some: 48(7) is its seventh ground. */
const hasPart = ({ says, items = {} }: Article, part: number): boolean =>
  part <= Math.max(says.length, ...Object.values(items));

function hasPlace(article: Article, { paragraph, item, part }: Citation): boolean {
  if (article.paragraphs === 'unknown') return paragraph === undefined && part === undefined;
  if (part !== undefined) return hasPart(article, part);
  if (paragraph !== undefined && paragraph > article.says.length) return false;
  return item === undefined || item <= itemsOf(article, paragraph ?? 1);
}

/** What is wrong with a citation, in words for whoever wrote it; null when it can be looked up. */
export function faultOf(citation: Citation): string | null {
  const law = lawNamed(citation.law);
  if (!law) return `${citation.words}: no law of that name in domain/articles`;
  const article = law.articles.find(({ no }) => no === citation.article);
  if (!article) return `${citation.words}: article ${citation.article} is not in domain/articles`;
  return hasPlace(article, citation) ? null : `${citation.words}: there is no such paragraph or item`;
}
