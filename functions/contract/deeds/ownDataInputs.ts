import { AnswerField, Right } from './correction';
import * as z from '../z';

/** What the owner of a case may do about what is held of them in it, with what it takes. */
export const ownDataInputs = {
  /** An answer that was filed wrong, set right by whoever filed it (个人信息保护法 46); a sensitive one with a consent to it (29). */
  correct: z.strictObject({
    field: AnswerField,
    right: Right,
    sensitiveConsent: z.literal(true).optional(),
  }),
  /** The consent to sensitive answers is taken back (个人信息保护法 15): from then on they are kept and not used. */
  withdrawSensitive: z.strictObject({}),
  /** It is given again. */
  agreeSensitive: z.strictObject({}),
} as const;
