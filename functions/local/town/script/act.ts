import type { Deed } from '../../../contract/deeds/actions';
import type { Instant, PersonId } from '../../../contract/ids';

/** Whose hands do it: the resident, or the holder of a post in the county or in the city. */
export type Doer = 'resident' | `county:${string}` | `city:${string}`;
export type Act = { by: Doer; deed: Deed };

/** What a script needs besides the life: the moment of seeding, for what is still to come, and the lawyer or agent. */
export type Props = { now: Instant; handlerId: PersonId };

export const county = (post: string, deed: Deed): Act => ({ by: `county:${post}`, deed });
export const city = (post: string, deed: Deed): Act => ({ by: `city:${post}`, deed });
export const self = (deed: Deed): Act => ({ by: 'resident', deed });

export const withdraw = self({ action: 'withdraw', input: {} });
