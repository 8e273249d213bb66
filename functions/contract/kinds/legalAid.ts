import { IdNumber } from '../idNumber';
import { Phone } from '../phone';
import { Line, Story } from '../text';
import { ServiceLanguage } from '../words';
import * as z from '../z';

export const LegalAidStatus = z.enum([
  'submitted',
  'reviewing',
  'materialsRequested',
  'granted',
  'refused',
  'assigned',
  'handling',
  'concluded',
  'filed',
  'withdrawn',
]);
export type LegalAidStatus = z.infer<typeof LegalAidStatus>;

/**
 * The matters of 法律援助法 31 (means test), 32 (none) and 24-29 (criminal), and `other`, because the list is open:
 * whether a matter is covered is the agency's decision, never the form's.
 */
export const AidMatter = z
  .enum([
    'stateCompensation',
    'socialInsurance',
    'bereavementPay',
    'maintenance',
    'labourPay',
    'legalCapacity',
    'bodilyHarm',
    'environmentHarm',
    'heroes',
    'bravery',
    'acquittedAtRetrial',
    'domesticViolence',
    'criminal',
    'other',
  ])
  .meta({ id: 'AidMatter' });
export type AidMatter = z.infer<typeof AidMatter>;

/** How the applicant stands to the hardship check: declared (法律援助法 41), exempt person (42), or no means test (32). */
export const Hardship = z
  .enum(['declared', 'exemptPerson', 'noMeansTest', 'unsure'])
  .meta({ id: 'Hardship' });
export type Hardship = z.infer<typeof Hardship>;

/** 法律援助申请. Papers come later, told once and all together; the ID number may be given at the desk instead. */
export const LegalAidForm = z
  .strictObject({
    applicantName: Line,
    phone: Phone,
    idNumber: IdNumber.optional(),
    matter: AidMatter,
    facts: Story,
    hardship: Hardship,
    language: ServiceLanguage,
    /** The applicant states that what is written is true (法律援助法 41, 47). */
    truthful: z.literal(true),
  })
  .meta({ id: 'LegalAidForm' });
export type LegalAidForm = z.infer<typeof LegalAidForm>;
