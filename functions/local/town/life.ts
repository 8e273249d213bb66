import {
  AidComplaintStatus,
  ComplainedAbout,
  ComplainingAs,
  ComplaintOutcome,
} from '../../contract/kinds/aidComplaint';
import { AidEndReason, UrgentGround } from '../../contract/kinds/endReason';
import { AnswerParts } from '../../contract/deeds/answerParts';
import { AidMatter, Hardship, LegalAidStatus } from '../../contract/kinds/legalAid';
import { ConsultationStatus, Topic } from '../../contract/kinds/consultation';
import { OpinionOutcome, PetitionStatus, PetitionType } from '../../contract/kinds/petition';
import { PetitionRoute } from '../../contract/kinds/petitionRoute';
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
  /** Why someone sent it on, sent it back or decided as they did. */
  reasons: z.string().optional(),
};

/** An invented case: what was asked, how long ago, and how far it has come. */
export const Life = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('consultation'),
    reach: ConsultationStatus,
    topic: Topic,
    otherSide: z.string().optional(),
    answer: AnswerParts.optional(),
    followUp: z.string().optional(),
    solved: z.boolean().optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('legalAid'),
    reach: LegalAidStatus,
    matter: AidMatter,
    hardship: Hardship,
    otherSide: z.string().optional(),
    /** Days from today to the last day to sue. */
    limitationInDays: z.int().optional(),
    /** Aid first, formalities later. */
    urgently: UrgentGround.optional(),
    article: z.string().optional(),
    /** What the resident says against a decision or about the lawyer. */
    complaint: z.string().optional(),
    ground: AidEndReason.optional(),
    result: z.string().optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('petition'),
    reach: PetitionStatus,
    type: PetitionType,
    request: z.string(),
    respondent: z.string().optional(),
    /** Number of the department of the county that is complained about. */
    respondentDepartment: z.int().optional(),
    /** Number of the department of the county it is handed to. */
    department: z.int().default(1),
    route: PetitionRoute.optional(),
    opinion: z.string().optional(),
    outcome: OpinionOutcome.optional(),
    basis: z.string().optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('aidComplaint'),
    reach: AidComplaintStatus,
    about: ComplainedAbout,
    complainingAs: ComplainingAs,
    /** Number of the firm of the county that is complained about; the agency where none is. */
    firm: z.int().optional(),
    worker: z.string().optional(),
    wish: z.string(),
    outcome: ComplaintOutcome.optional(),
  }),
]);
export type Life = z.infer<typeof Life>;
export type LifeOf<K extends Life['kind']> = Extract<Life, { kind: K }>;

export const readLives = (): Life[] => z.array(Life).parse(lives);
