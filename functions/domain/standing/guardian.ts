import type { Standing } from '../../contract/words';
import type { Actor, EventAuthor } from '../case/case';
import type { Seen } from './seen';

// A guardian acts for a child or for a grown person who cannot act alone by law (民法典 23, 34), not because the ward let them. So the
// ward cannot take it back here; so it has to be shown by a paper, and ends: with the eighteenth birthday, when the ward can act
// again (39), by a decision (31, 36); and it is never used against the ward.

/**
 * What of their ward's a guardian reaches: what they filed for them as guardian, and nothing else. What a ward wrote is the ward's
 * own: nobody reads a child's letters but of one under eight (未成年人保护法 63), what is written here may be about the guardian, and
 * what another guardian filed may be against this one. A ward who wants them to read it lets them, as anybody lets a helper.
 */
export const reachesAsGuardian = ({ personId }: Pick<Actor, 'personId'>, { guardianId }: Seen): boolean =>
  guardianId === personId;

/**
 * Whether what somebody opens has reached the resident by it: they are the resident, or the one who receives for them by law (民法典
 * 23, 161). What any other helper opens has not.
 */
export const receives = ({ helping }: Pick<Actor, 'helping'>, standing: Standing): boolean =>
  standing === 'owner' || (standing === 'helper' && helping?.guardian !== undefined);

/** How whoever acts was shown to be guardian, as a step says it beside their name; nothing of those who are none. */
export const guardianIn = ({ helping }: Actor): Pick<EventAuthor, 'guardian'> =>
  helping?.guardian ? { guardian: helping.guardian } : {};
