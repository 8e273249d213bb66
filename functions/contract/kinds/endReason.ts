import * as z from '../z';

/** Why aid already granted ends, in the order of 法律援助法 48. */
export const AidEndReason = z
  .enum([
    'deceit',
    'concealment',
    'illegalUse',
    'noLongerInHardship',
    'caseEnded',
    'ownLawyer',
    'askedToEnd',
    'other',
  ])
  .meta({ id: 'AidEndReason' });
export type AidEndReason = z.infer<typeof AidEndReason>;

/** What the justice bureau says to an objection: 维持, or 责令改正 (法律援助法 49). */
export const ObjectionOutcome = z.enum(['upheld', 'corrected']).meta({ id: 'ObjectionOutcome' });
export type ObjectionOutcome = z.infer<typeof ObjectionOutcome>;

/**
 * What a review or re-review of an opinion on a petition says (信访工作条例 35, 36); the last of what was asked for after
 * its thirty days.
 */
export const ReviewOutcome = z
  .enum(['maintained', 'changed', 'redo', 'outOfTime'])
  .meta({ id: 'ReviewOutcome' });
export type ReviewOutcome = z.infer<typeof ReviewOutcome>;

/** Why aid is given before the review: a period is about to end, something must be secured, others (法律援助法 44). */
export const UrgentGround = z.enum(['limitation', 'preservation', 'other']).meta({ id: 'UrgentGround' });
export type UrgentGround = z.infer<typeof UrgentGround>;

/** To whom harm to a child is reported: 公安、民政、教育等有关部门 (未成年人保护法 11). */
export const ReportedTo = z.enum(['police', 'civilAffairs', 'education', 'other']).meta({ id: 'ReportedTo' });
export type ReportedTo = z.infer<typeof ReportedTo>;
