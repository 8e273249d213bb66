import type { CitedArticle, UncheckedArticle } from '../../contract/articles';
import { keeping } from '../../contract/case/keeping';
import { CaseId, type Instant, type OrganisationId } from '../../contract/ids';
import * as z from '../../contract/z';
import { addMonths, dayOf, endOfDay } from '../../domain/clocks/day';
import { uncheckedKey } from '../keys/organisations';
import { Moment, moment, ttl } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** Articles that were cited in a step of a case and are on no list. */
export type Unchecked = {
  organisationId: OrganisationId;
  caseId: CaseId;
  at: Instant;
  cited: readonly Pick<CitedArticle, 'law' | 'article' | 'words'>[];
};

const StoredUnchecked = z.object({
  law: z.string(),
  article: z.number().optional(),
  words: z.string().optional(),
  caseId: CaseId,
  at: Moment,
});

/**
 * A line for each article, whichever case cited it last. Of words that name no article there is a line for the case, without
 * the words: nobody can say what somebody writes there.
 */
export const uncheckedItems = ({ organisationId, caseId, at, cited }: Unchecked): Item[] =>
  cited.map(({ law, article, words }) =>
    toItem({
      ...uncheckedKey(organisationId, article === null ? `#${caseId}` : `${law}#${article}`),
      law,
      ...(article !== null && { article, words }),
      caseId,
      at: moment(at),
      ttl: ttl(endOfDay(addMonths(dayOf(at), keeping.uncheckedArticle.length.months))),
    }),
  );

export function readUnchecked(item: Item): UncheckedArticle {
  const { law, article = null, words = '', caseId, at } = readItem(StoredUnchecked, item);
  return { law, article, words, caseId, at };
}
