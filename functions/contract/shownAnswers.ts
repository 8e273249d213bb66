import { forms } from './kinds';
import type { sensitiveFields } from './sensitive';
import type { CaseKind } from './words';
import * as z from './z';

/** Loosened for a kind: each of its sensitive fields, and no other. */
type Loosened<K extends CaseKind> = Record<(typeof sensitiveFields)[K][number], z.ZodType>;

const text = z.string();
const perhaps = text.optional();

/**
 * The answers of a case as one who reads it is shown them: what says who somebody is may stand masked (`138****5678`),
 * and is no phone and no day then. Filing takes `Answers`, where it must be one.
 */
export const ShownAnswers = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('consultation'),
      form: forms.consultation.extend({
        phone: perhaps,
        otherSide: perhaps,
      } satisfies Loosened<'consultation'>),
    }),
    z.strictObject({
      kind: z.literal('legalAid'),
      form: forms.legalAid.extend({
        applicantName: text,
        phone: text,
        idNumber: perhaps,
        beneficiaryName: perhaps,
        bornOn: perhaps,
        otherSide: perhaps,
      } satisfies Loosened<'legalAid'>),
    }),
    z.strictObject({
      kind: z.literal('petition'),
      form: forms.petition.extend({
        petitionerName: text,
        phone: text,
        address: perhaps,
        respondent: perhaps,
        representatives: z.array(text).optional(),
      } satisfies Loosened<'petition'>),
    }),
  ])
  .meta({ id: 'ShownAnswers' });
export type ShownAnswers = z.infer<typeof ShownAnswers>;
