import type { Instant } from '../../contract/ids';
import { CaseId, CaseNumber, OrganisationId } from '../../contract/ids';
import { Grade, Month } from '../../contract/ratings';
import * as z from '../../contract/z';
import { ratedCaseIn, ratedKey, ratedSeqIn, ratingKey } from '../keys/ratings';
import { Moment, moment } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** What a resident said of one answer or decision, in the month in which they first said it. */
export type Rating = {
  caseId: CaseId;
  seq: number;
  number: CaseNumber;
  organisationId: OrganisationId;
  month: Month;
  grade: Grade;
  text: string | null;
  callBack: boolean;
  at: Instant;
  answer: { at: Instant; text: string } | null;
};

const StoredRating = z.object({
  pk: z.string().transform(ratedCaseIn).pipe(CaseId),
  sk: z.string().transform(ratedSeqIn).pipe(z.int().min(1)),
  number: CaseNumber,
  organisationId: OrganisationId,
  month: Month,
  grade: Grade,
  text: z.string().nullable().default(null),
  callBack: z.boolean(),
  at: Moment,
  answer: z.object({ at: Moment, text: z.string() }).nullable().default(null),
});

export function readRating(item: Item): Rating {
  const { pk, sk, ...stored } = readItem(StoredRating, item);
  return { caseId: pk, seq: sk, ...stored };
}

export const ratingItem = ({ caseId, seq, at, text, answer, ...rating }: Rating): Item =>
  toItem({
    ...ratingKey(caseId, seq),
    ...ratedKey(rating.organisationId, rating.month, at),
    ...rating,
    at: moment(at),
    text: text ?? undefined,
    answer: answer ? { at: moment(answer.at), text: answer.text } : undefined,
  });
