import * as z from '../z';

/** The six ways an appeal for a solution is dealt with, in the order of 信访工作条例 31; only the last is the petition's own. */
export const PetitionRoute = z
  .enum(['litigation', 'arbitration', 'partyAppeal', 'administrative', 'lawEnforcement', 'petition'])
  .meta({ id: 'PetitionRoute' });
export type PetitionRoute = z.infer<typeof PetitionRoute>;

/** Why a petition is not accepted: under way below (19), decided in re-review (36), or no matter for a petition (17, 23). */
export const NotAcceptedGround = z
  .enum(['pendingBelow', 'afterReReview', 'notPetition'])
  .meta({ id: 'NotAcceptedGround' });
export type NotAcceptedGround = z.infer<typeof NotAcceptedGround>;
