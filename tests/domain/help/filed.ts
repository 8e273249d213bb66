import { Filing } from '../../../functions/contract/kinds';
import type { Circumstances } from '../../../functions/contract/kinds/circumstances';
import type { Topic } from '../../../functions/contract/kinds/consultation';
import { dayOf } from '../../../functions/domain/clocks/day';
import { file } from '../../../functions/domain/filing/file';
import { helpIn } from '../../../functions/domain/help/helpFor';
import { filings, morning, salt } from '../caseIn';
import { owner, placeOf } from '../cast';

/** A question as somebody writes it, and what they tapped. */
export type Said = { topic?: Topic; question: string; circumstances?: Circumstances };

export const today = dayOf(morning);

/** What a case shows that is filed with these words and taps. */
export function filed({ topic = 'other', question, circumstances }: Said) {
  const form = { topic, question, language: 'zh', ...(circumstances && { circumstances }) };
  const filing = Filing.parse({ ...filings.consultation, form });
  const { head } = file({
    id: '4821370655',
    filing,
    ownerId: owner.personId,
    desk: placeOf.consultation.desk,
    salt,
    at: morning,
  });
  return { head, help: helpIn(filing, head, today) };
}
