import { PersonId } from '../contract/ids';
import * as z from '../contract/z';

/** The phone at which a link was made: it opens nothing once that is signed out, as when a post ends. */
export const LinkMaker = z.object({ personId: PersonId, sessionId: z.string().min(1) });
export type LinkMaker = z.infer<typeof LinkMaker>;
