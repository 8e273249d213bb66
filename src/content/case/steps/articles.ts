import type { CitedArticle } from '../../../../functions/contract/articles';
import { insertedAs } from '../../../../functions/contract/deeds/answerParts';

type Named = Pick<CitedArticle, 'law' | 'article' | 'of' | 'words'> & { paragraph?: number | undefined };

/** 《民法典》第 188 条, or the words as they were written where they name none. */
export const articleName = ({ law, article, of, words, paragraph }: Named): string =>
  article === null
    ? words
    : `《${law}》第 ${article} 条${insertedAs(of)}${paragraph === undefined ? '' : `第 ${paragraph} 款`}`;

/** Of an article that is on no list of ours, to those who write and those who sign. */
export const uncheckedText = (unchecked: readonly CitedArticle[]): string =>
  `未核对：${unchecked.map(articleName).join('、')}。表上没有，请对照原文看一遍。`;

/** The same beside one article. */
export const uncheckedNote = '未核对：表上没有，请对照原文';
