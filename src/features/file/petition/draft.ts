import { Circumstances } from '../../../../functions/contract/kinds/circumstances';
import { PetitionType } from '../../../../functions/contract/kinds/petition';
import { ServiceLanguage } from '../../../../functions/contract/words';
import * as z from '../../../../functions/contract/z';
import { DraftFile } from '../../../services/files/queuedFile';
import type { CarriedOver } from '../consultation/Carried';
import { text, tick, type Kept } from '../filing';

/** What is kept of a petition while it is written. */
export const Written = z.object({
  type: PetitionType.optional(),
  circumstances: Circumstances.default({}),
  request: text,
  facts: text,
  files: z.array(DraftFile).default([]),
  areaCode: text,
  respondent: text,
  respondentId: text,
  petitionerName: text,
  phone: text,
  helper: text,
  address: text,
  asksAtWindow: tick,
  representatives: z.array(z.string()).default([]),
  speaker: text,
  language: ServiceLanguage.default('zh'),
  mandate: tick,
  corruption: tick,
} satisfies Kept<'petition'>);
export type Written = z.infer<typeof Written>;

/** What a petition begins with that grows out of a consultation. */
export const begunFrom = ({ areaCode, form }: CarriedOver): Partial<Written> => ({
  areaCode,
  circumstances: form.circumstances ?? {},
  facts: form.question,
  language: form.language,
  phone: form.phone ?? '',
  respondent: form.otherSide ?? '',
});
