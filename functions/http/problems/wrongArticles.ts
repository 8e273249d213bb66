import type { WrongArticle } from '../../contract/articles';

const year = (day: string): string => {
  const [y, m, d] = day.split('-').map(Number);
  return `${y}年${m}月${d}日`;
};

/** Why an article cannot be cited, and which one may have been meant: number and what it says, together. */
function wrongArticle({ law, article, no, nearest }: WrongArticle): string {
  const named = `《${law}》第 ${article} 条`;
  const meant = nearest ? `最接近的是第 ${nearest.article} 条：${nearest.says.join('；')}。` : '';
  switch (no.why) {
    case 'noNumber':
      return `法律里没有第 0 条（《${law}》）。`;
    case 'pastLast':
      return `《${law}》只到第 ${no.last} 条，没有第 ${article} 条。${meant}`;
    case 'notYet':
      return `${named}到${year(no.from)}才施行。`;
    case 'repealed':
      return `《${law}》${year(no.until)}已经废止，现在看《${no.by}》；说的是以前的事，请写“原《${law}》”。`;
  }
}

/** What is wrong with the articles that were cited, all of them. */
export const wrongArticles = (articles: readonly WrongArticle[]): string =>
  `${articles.map(wrongArticle).join('')}请改好以后再发，您写的还在。`;
