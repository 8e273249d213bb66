import type { Instant } from '../../contract/ids';
import { CaseId, CaseNumber, OrganisationId } from '../../contract/ids';
import { Grade, Month } from '../../contract/deeds/ratings';
import * as z from '../../contract/z';
import { ratedCaseIn, ratedKey, ratedSeqIn, ratingKey } from '../keys/ratings';
import type { Seal } from '../seal/seal';
import type { SealedAnew } from '../seal/sealedAnew';
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

/** Sealed; in clear as they were written before words of ratings were. */
const Words = z.union([z.instanceof(Uint8Array), z.string()]);

const StoredRating = z.object({
  pk: z.string().transform(ratedCaseIn).pipe(CaseId),
  sk: z.string().transform(ratedSeqIn).pipe(z.int().min(1)),
  number: CaseNumber,
  organisationId: OrganisationId,
  month: Month,
  grade: Grade,
  text: Words.nullable().default(null),
  callBack: z.boolean(),
  at: Moment,
  answer: z.object({ at: Moment, text: Words }).nullable().default(null),
});

type Said = 'text' | 'answer';

/** Words open only in their own rating. */
const placeOf = (caseId: CaseId, seq: number, said: Said): string => {
  const { pk, sk } = ratingKey(caseId, seq);
  return `${pk} ${sk} ${said}`;
};

/** @throws BrokenItem, SealBroken */
export function readRating(item: Item, seal: Seal): Rating {
  const { pk, sk, text, answer, ...stored } = readItem(StoredRating, item);
  const opened = (words: z.output<typeof Words>, said: Said): string =>
    typeof words === 'string' ? words : seal.openText(words, placeOf(pk, sk, said));
  return {
    caseId: pk,
    seq: sk,
    ...stored,
    text: text === null ? null : opened(text, 'text'),
    answer: answer && { at: answer.at, text: opened(answer.text, 'answer') },
  };
}

/** The words of a rating as they are written. */
const wordsFields = ({ caseId, seq, text, answer }: Rating, seal: Seal) => ({
  text: text === null ? undefined : seal.sealText(text, placeOf(caseId, seq, 'text')),
  answer: answer
    ? { at: moment(answer.at), text: seal.sealText(answer.text, placeOf(caseId, seq, 'answer')) }
    : undefined,
});

export function ratingItem(rating: Rating, seal: Seal): Item {
  const { caseId, seq, at, text: _text, answer: _answer, ...rest } = rating;
  return toItem({
    ...ratingKey(caseId, seq),
    ...ratedKey(rest.organisationId, rest.month, at),
    ...rest,
    at: moment(at),
    ...wordsFields(rating, seal),
  });
}

/** Words of a rating that were written before they were sealed; null where none lie in clear. */
export function ratingSealedAnew(item: Item, seal: Seal): SealedAnew | null {
  const { text, answer } = item;
  if (text?.S === undefined && answer?.M?.text?.S === undefined) return null;
  const { text: sealedText, answer: sealedAnswer } = wordsFields(readRating(item, seal), seal);
  return {
    set: {
      ...(sealedText && { text: sealedText }),
      ...(sealedAnswer && { answer: sealedAnswer }),
    },
    remove: [],
    was: { ...(text && { text }), ...(answer && { answer }) },
  };
}
