import { laws, type Article, type Law } from '../../../domain/articles/laws';

const counted = ({ items }: Article, paragraph: number): string => {
  const count = items?.[paragraph];
  return count === undefined ? '' : `（${count} 项）`;
};

function lines(law: Law, article: Article): string[] {
  const sure = article.certainty ?? law.certainty;
  const unknown = article.paragraphs === 'unknown' ? '（款数没有核对）' : '';
  return article.says.map((says, at) => {
    const place = article.says.length === 1 ? `${article.no}` : `${article.no}(${at + 1})`;
    return `  ${place.padEnd(7)} ${sure}  ${says}${counted(article, at + 1)}${unknown}`;
  });
}

/** Every article relied on, paragraph by paragraph, with how sure its source is. */
export const articleTable = (): string =>
  laws
    .map((law) =>
      [
        `${law.name}（${law.text}；${law.inForce} 起施行；${law.source}）`,
        ...law.articles.flatMap((article) => lines(law, article)),
      ].join('\n'),
    )
    .join('\n\n');
