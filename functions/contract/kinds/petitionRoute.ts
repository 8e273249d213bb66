import * as z from '../z';

/** The six ways an appeal for a solution is dealt with, in the order of 信访工作条例 31; only the last is the petition's own. */
export const PetitionRoute = z
  .enum(['litigation', 'arbitration', 'partyAppeal', 'administrative', 'lawEnforcement', 'petition'])
  .meta({ id: 'PetitionRoute' });
export type PetitionRoute = z.infer<typeof PetitionRoute>;

/**
 * Why a petition is not accepted: under way below (19(3)), or decided in re-review (36(3)). A petition office has no "not
 * ours": 23(1) binds the other bodies, its own duty is to pass it on (22).
 */
export const NotAcceptedGround = z.enum(['pendingBelow', 'afterReReview']).meta({ id: 'NotAcceptedGround' });
export type NotAcceptedGround = z.infer<typeof NotAcceptedGround>;
