import { Instant, PersonId } from '../ids';
import { StaffRole } from '../words';
import * as z from '../z';

/** A member of staff as their own office sees them. */
export const StaffView = z
  .strictObject({
    personId: PersonId,
    name: z.string(),
    role: StaffRole,
    /** Whether they are reached in WeCom; the account itself is shown to nobody. */
    weCom: z.boolean(),
  })
  .meta({ id: 'StaffView' });
export type StaffView = z.infer<typeof StaffView>;
/** Who came to an office or left it, as its administrators see it. */
export const PostChange = z
  .strictObject({
    at: Instant,
    what: z.enum(['joined', 'ended']),
    name: z.string(),
    role: StaffRole,
    /** By whose invitation or hand; null: by the one who set the service up. */
    byName: z.string().nullable(),
  })
  .meta({ id: 'PostChange' });
export type PostChange = z.infer<typeof PostChange>;
export const StaffList = z
  .strictObject({
    staff: z.array(StaffView),
    /** Whether the desk has a robot in its group; its key is shown to nobody. */
    robot: z.boolean(),
    /** The latest changes of posts, newest first. */
    changes: z.array(PostChange),
  })
  .meta({ id: 'StaffList' });
export type StaffList = z.infer<typeof StaffList>;
