import { AidMatter, Hardship } from '../../contract/kinds/legalAid';
import { ConsultationStatus, Topic } from '../../contract/kinds/consultation';
import { LegalAidStatus } from '../../contract/kinds/legalAid';
import { OpinionOutcome, PetitionStatus, PetitionType } from '../../contract/kinds/petition';
import { ServiceLanguage } from '../../contract/words';
import * as z from '../../contract/z';
import lives from './data/lives.json';

const common = {
  /** Six digits of the county. */
  county: z.string().regex(/^\d{6}$/),
  /** Number of the invented resident. */
  who: z.int().min(0),
  hoursAgo: z.number().positive(),
  text: z.string(),
  language: ServiceLanguage.default('zh'),
};

/** An invented case: what was asked, how long ago, and how far it has come. */
export const Life = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('consultation'),
    reach: ConsultationStatus,
    topic: Topic,
    answer: z.string().optional(),
    followUp: z.string().optional(),
    solved: z.boolean().optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('legalAid'),
    reach: LegalAidStatus,
    matter: AidMatter,
    hardship: Hardship,
    reasons: z.string().optional(),
    article: z.string().optional(),
    result: z.string().optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('petition'),
    reach: PetitionStatus,
    type: PetitionType,
    request: z.string(),
    respondent: z.string().optional(),
    reasons: z.string().optional(),
    opinion: z.string().optional(),
    outcome: OpinionOutcome.optional(),
    basis: z.string().optional(),
  }),
]);
export type Life = z.infer<typeof Life>;

export const readLives = (): Life[] => z.array(Life).parse(lives);
