import type { CaseId, OrganisationId } from '../../contract/ids';
import type { Month } from '../../contract/deeds/ratings';
import * as z from '../../contract/z';
import { allRatings, ratedCaseIn, ratedIn, ratedSeqIn, ratingKey } from '../keys/ratings';
import type { Seal } from '../seal/seal';
import { changeItemIf } from '../table/changeItem';
import { getItems } from '../table/getItems';
import { wholeList } from '../table/list';
import { isNew, putItemIf } from '../table/putItem';
import { readItem } from '../table/readItem';
import type { Table } from '../table/table';
import { ratingItem, readRating, type Rating } from './ratingItem';

const StoredKey = z.object({
  pk: z.string().transform(ratedCaseIn),
  sk: z.string().transform(ratedSeqIn),
});

const isThere = { expression: 'attribute_exists(pk)' };

/** What residents said of how they were served: one for each answer or decision, apart from the case. */
export const createRatings = (table: Table, seal: Seal) => ({
  async ofCase(caseId: CaseId): Promise<Rating[]> {
    const items = await wholeList(table, {
      hash: { name: 'pk', value: allRatings(caseId) },
      order: 'ascending',
    });
    return items.map((item) => readRating(item, seal));
  },

  /** Takes out the words of the ratings of a case; the grades go on counting. Safe to repeat. */
  async forgetWords(caseId: CaseId): Promise<void> {
    for (const { seq } of await this.ofCase(caseId))
      await changeItemIf(table, ratingKey(caseId, seq), { remove: ['text', 'answer'] }, isThere);
  },

  /** Of one office in one month, in no order that tells when: by what was said. */
  async ofOffice(id: OrganisationId, month: Month): Promise<Rating[]> {
    const lines = await wholeList(table, {
      index: 'owner',
      hash: { name: 'opk', value: ratedIn(id, month) },
      order: 'ascending',
    });
    const keys = lines.map((line) => {
      const { pk, sk } = readItem(StoredKey, line);
      return ratingKey(pk, sk);
    });
    return (await getItems(table, keys)).map((item) => readRating(item, seal));
  },

  /** Keeps what is said first, or in place of what was said in the same month; false when another month's stands. */
  async put(rating: Rating): Promise<boolean> {
    const { month } = rating;
    const against = await putItemIf(table, ratingItem(rating, seal), {
      expression: `${isNew.expression} OR #month = :month`,
      names: { '#month': 'month' },
      values: { ':month': month },
    });
    return against === null;
  },
});
