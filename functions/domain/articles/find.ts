import { articleLimits, type ListedArticle } from '../../contract/articles';
import type { Day } from '../../contract/ids';
import { citedIn, lawMeant } from './cited';
import { laws, type Article, type Law } from './laws';

/** Two characters next to each other: what Chinese is looked for by. */
const pairs = (text: string): string[] =>
  [...text].slice(1).map((sign, at) => `${[...text][at] ?? ''}${sign}`);

/** How well an article fits what was asked: its law's name and the words for it weigh more than its own. */
function fits(asked: readonly string[], law: Law, { says, find = [] }: Article): number {
  const names = [law.name, ...(law.also ?? [])].join(' ');
  const own = says.join(' ');
  const words = find.join(' ');
  return asked.reduce(
    (sum, pair) =>
      sum + (words.includes(pair) ? 3 : 0) + (own.includes(pair) ? 2 : 0) + (names.includes(pair) ? 1 : 0),
    0,
  );
}

const shown = (law: Law, { no, says }: Article): ListedArticle => ({
  law: law.name,
  article: no,
  says,
  inForce: law.inForce,
});

/**
 * Articles of the checked list, in force on that day, for words like 包工头跑了, 民法典188 or 《劳动合同法》第八十二条; the one that
 * is named first, then the best fits, at most `articleLimits.found`.
 */
export function findArticles(words: string, day: Day): ListedArticle[] {
  const named = citedIn(/条/.test(words) ? words : `${words}条`).flatMap(({ law: name, article, of }) => {
    const law = lawMeant(name);
    const one = of === undefined ? law?.articles.find(({ no }) => no === article) : undefined;
    return law && one && law.inForce <= day ? [{ law, one, fit: Number.POSITIVE_INFINITY }] : [];
  });
  const asked = pairs(words.replaceAll(/[\s，。、？！?!,.]/g, ''));
  const found = laws
    .filter(({ inForce }) => inForce <= day)
    .flatMap((law) => law.articles.map((one) => ({ law, one, fit: fits(asked, law, one) })))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit);
  const all = [...named, ...found].map(({ law, one }) => shown(law, one));
  const once = new Map(all.map((one) => [`${one.law} ${one.article}`, one]));
  return [...once.values()].slice(0, articleLimits.found);
}
