import * as z from '../z';

/**
 * Who is asked to step aside: the one who has it, the head of the office, whoever took a step of the timeline (`step-12`),
 * or someone else there, as the reasons say.
 */
export const RecusalWhom = z.string().regex(/^(assignee|head|someone|step-\d{1,3})$/);
export type RecusalWhom = z.infer<typeof RecusalWhom>;

/** The step of the timeline that a choice stands for; null for those that name no step. */
export const stepIn = (whom: RecusalWhom): number | null =>
  whom.startsWith('step-') ? Number(whom.slice('step-'.length)) : null;

/** They step aside; or they stay, with the reason. */
export const RecusalOutcome = z.enum(['stepsAside', 'stays']);
export type RecusalOutcome = z.infer<typeof RecusalOutcome>;
