import { ComplainedAbout, ComplainingAs } from '../../../../functions/contract/kinds/aidComplaint';
import { Circumstances } from '../../../../functions/contract/kinds/circumstances';
import { ServiceLanguage } from '../../../../functions/contract/words';
import * as z from '../../../../functions/contract/z';
import { DraftFile } from '../../../services/files/queue/queuedFile';
import { text, tick, wordsSent, type Kept, type OnTheWay } from '../filing';

/** What is kept of a complaint while it is written. */
export const Written = z.object({
  about: ComplainedAbout.optional(),
  circumstances: Circumstances.default({}),
  aboutNumber: text,
  workerName: text,
  respondent: text,
  respondentId: text,
  facts: text,
  files: z.array(DraftFile).default([]),
  wish: text,
  areaCode: text,
  complainingAs: ComplainingAs.optional(),
  complainantName: text,
  phone: text,
  helper: text,
  address: text,
  asksAtWindow: tick,
  needsReading: tick,
  language: ServiceLanguage.default('zh'),
  seen: z.array(z.string()).default([]),
  placeKnown: tick,
} satisfies Kept<'aidComplaint', OnTheWay>);
export type Written = z.infer<typeof Written>;

export const factsOf = ({ facts, files }: Written): string => wordsSent(facts, files);
