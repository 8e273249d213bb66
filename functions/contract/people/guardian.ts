import { Day } from '../ids';
import { Scene } from '../numbers/scene';
import { Line } from '../text';
import * as z from '../z';
import { GuardianPaper, Ward } from './guardianShown';

/**
 * Which papers show it for whom. Nobody is taken to be unable to act because a register names a relative: of a grown person it takes a
 * decision, an appointment, or what they agreed to themself while they could.
 */
export const guardianPapers: Record<Ward, readonly GuardianPaper[]> = {
  minor: ['householdRegister', 'birthCertificate', 'courtDecision', 'appointment'],
  adult: ['courtDecision', 'appointment', 'agreement'],
};

/** What a guardian says of themself and of their ward, to be shown at an office. `bornOn`: of a child, the day it ends by. */
export const NewGuardian = z
  .strictObject({
    ward: Ward,
    /** The ward. */
    name: Line,
    /** The guardian. */
    mine: Line,
    bornOn: Day.optional(),
    paper: GuardianPaper,
    /** The ward's leave by which the guardian was let in on the ward's own phone; absent: the ward has no phone of their own here. */
    of: z
      .string()
      .regex(/^[0-9A-Za-z]{22}$/)
      .optional(),
  })
  .refine(({ ward, bornOn }) => (ward === 'minor') === (bornOn !== undefined), { path: ['bornOn'] })
  .refine(({ ward, paper }) => guardianPapers[ward].includes(paper), { path: ['paper'] })
  .meta({ id: 'NewGuardian' });
export type NewGuardian = z.infer<typeof NewGuardian>;

/** What whoever is at the office reads when they scan it: to be held beside the paper. */
export const GuardianClaim = z
  .strictObject({
    ward: Ward,
    name: z.string(),
    mine: z.string(),
    bornOn: Day.nullable(),
    paper: GuardianPaper,
    /** Whether the ward has a phone of their own here, and will see all that is done for them. */
    hasPhone: z.boolean(),
    until: Day,
  })
  .meta({ id: 'GuardianClaim' });
export type GuardianClaim = z.infer<typeof GuardianClaim>;

/** That the office has seen the paper. */
export const SeenGuardian = z.strictObject({ scene: Scene }).meta({ id: 'SeenGuardian' });

/** Why an office ends it here: of age or able to act again (民法典 39), another was appointed or it was withdrawn (31, 36), they are on the other side of the ward, it was a mistake. */
export const GuardianOver = z
  .enum(['ableAgain', 'decided', 'otherSide', 'mistake'])
  .meta({ id: 'GuardianOver' });
export type GuardianOver = z.infer<typeof GuardianOver>;
