import { Circumstances } from '../../../../functions/contract/kinds/circumstances';
import { PetitionType } from '../../../../functions/contract/kinds/petition';
import { ServiceLanguage } from '../../../../functions/contract/words';
import * as z from '../../../../functions/contract/z';
import { DraftFile } from '../../../services/files/queue/queuedFile';
import type { CarriedOver } from '../consultation/Carried';
import { text, tick, wordsSent, type Kept, type OnTheWay } from '../filing';

/** What is asked for and why are one story; an older draft has them in two boxes, and loses neither. */
const oneStory = (draft: unknown): unknown => {
  const { success, data } = z.looseObject({ request: z.string(), facts: z.string().min(1) }).safeParse(draft);
  return success ? { ...data, request: [data.request, data.facts].filter(Boolean).join('\n') } : draft;
};

const Fields = z.object({
  type: PetitionType.optional(),
  circumstances: Circumstances.default({}),
  request: text,
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
  seen: z.array(z.string()).default([]),
  placeKnown: tick,
} satisfies Kept<'petition', OnTheWay, 'facts'>);

/** What is kept of a petition while it is written. */
export const Written: z.ZodType<z.infer<typeof Fields>> = z.preprocess(oneStory, Fields);
export type Written = z.infer<typeof Written>;

/** What a petition begins with that grows out of a consultation. */
export const begunFrom = ({ areaCode, form }: CarriedOver): Partial<Written> => ({
  areaCode,
  placeKnown: true,
  circumstances: form.circumstances ?? {},
  request: form.question,
  language: form.language,
  phone: form.phone ?? '',
  respondent: form.otherSide ?? '',
});

export const requestOf = ({ request, files }: Written): string => wordsSent(request, files);

/** What the questions that all kinds share read of it. */
export const told = { words: ({ request }: Written) => request };
