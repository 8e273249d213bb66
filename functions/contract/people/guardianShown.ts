import { Day } from '../ids';
import * as z from '../z';

/** For whom somebody is guardian: a child (民法典 27), or a grown person who cannot act alone, or not fully (28). */
export const Ward = z.enum(['minor', 'adult']).meta({ id: 'Ward' });
export type Ward = z.infer<typeof Ward>;

/**
 * By which paper it is shown: the household register, a certificate of birth, a court's decision, the appointment by a residents'
 * committee or a civil affairs office (民法典 31, 32), a written agreement made beforehand (33).
 */
export const GuardianPaper = z
  .enum(['householdRegister', 'birthCertificate', 'courtDecision', 'appointment', 'agreement'])
  .meta({ id: 'GuardianPaper' });
export type GuardianPaper = z.infer<typeof GuardianPaper>;

/** How somebody was shown to be guardian: by which paper, and which office saw it on which day. */
export const GuardianShown = z
  .strictObject({ ward: Ward, paper: GuardianPaper, office: z.string(), seenOn: Day })
  .meta({ id: 'GuardianShown' });
export type GuardianShown = z.infer<typeof GuardianShown>;
