import type { CitedArticle, ListedArticle, WrongArticle } from '../../contract/articles';
import type { Day } from '../../contract/ids';
import { citedIn, lawMeant, type CitedPlace } from './cited';
import { repealed, type Article, type Law } from './laws';

const listed = (law: Law, { no, says }: Article): ListedArticle => ({
  law: law.name,
  article: no,
  says,
  inForce: law.inForce,
});

/** How many figures of two numbers differ: 1888 for 188 is one too many. */
function apart(one: string, other: string): number {
  let row = [...other].map((_, at) => at + 1);
  row = [0, ...row];
  for (const [i, sign] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, against] of [...other].entries())
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (sign === against ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The listed article whose number was most likely meant; of two, the one that lies nearer. */
function nearestTo(law: Law, article: number): ListedArticle | undefined {
  const distance = ({ no }: Article) => apart(String(no), String(article)) * 10_000 + Math.abs(no - article);
  const [nearest] = [...law.articles].sort((one, other) => distance(one) - distance(other));
  return nearest && listed(law, nearest);
}

const wrong = (
  place: Omit<CitedPlace, 'isFormer' | 'paragraph'>,
  no: WrongArticle['no'],
  nearest?: ListedArticle,
): WrongArticle => ({
  is: 'wrong',
  ...place,
  no,
  ...(nearest && { nearest }),
});

/** The number beyond which there is no article, as far as somebody has read it in the text. */
export const lastOf = ({ last, lastSeen }: Pick<Law, 'last' | 'lastSeen'>): number | undefined =>
  lastSeen === 'Q' ? last : undefined;

/** Whether the list can speak for a paragraph; of one that nobody counted, or past those it has, it says nothing. */
const hasParagraph = ({ says, paragraphs }: Article, paragraph?: number): boolean =>
  paragraph === undefined || paragraphs === 'unknown' || (paragraph >= 1 && paragraph <= says.length);

/** What becomes of one article on a day. */
function judged({ isFormer, paragraph, ...place }: CitedPlace, day: Day): CitedArticle {
  const unchecked = { is: 'unchecked' as const, ...place };
  if (place.article < 1) return wrong(place, { why: 'noNumber' });
  // 原《合同法》: what was in force when it happened is cited as such, and nobody here has its text.
  if (isFormer) return unchecked;
  const over = repealed.find(({ name, until }) => name === place.law && until <= day);
  if (over) return wrong(place, { why: 'repealed', until: over.until, by: over.by });
  const law = lawMeant(place.law);
  if (!law) return unchecked;
  const named = { ...place, law: law.name };
  const last = lastOf(law);
  if (last !== undefined && place.article > last)
    return wrong(named, { why: 'pastLast', last }, nearestTo(law, place.article));
  if (day < law.inForce) return wrong(named, { why: 'notYet', from: law.inForce });
  const article = place.of === undefined ? law.articles.find(({ no }) => no === place.article) : undefined;
  if (!article) return { ...unchecked, law: law.name };
  return hasParagraph(article, paragraph)
    ? { is: 'listed', ...named, says: article.says }
    : { ...unchecked, law: law.name, paragraph };
}

const keyOf = ({ is, law, article, of }: CitedArticle): string => [is, law, article, of].join(' ');

/**
 * What becomes of every article that these texts cite on a day, each once. Wrong is only what cannot exist: a number past the
 * last of a law we know, none at all (its number is nought), or a law that is not in force that day; what is on no list of ours stands, unchecked.
 */
export function articlesIn(texts: readonly string[], day: Day): CitedArticle[] {
  const all = texts.flatMap((text) => citedIn(text)).map((place) => judged(place, day));
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

/** The same of a field that names an article and nothing else: words in which none is found are unchecked as they stand. */
export function articlesNamed(text: string, day: Day): CitedArticle[] {
  const found = articlesIn([text], day);
  return found.length > 0 ? found : [{ is: 'unchecked', words: text, law: '', article: null }];
}
