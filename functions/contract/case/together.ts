import { CaseAction } from '../deeds/actions';
import { SensitiveField } from '../deeds/sensitive';
import { Instant } from '../ids';
import { reachShape } from '../kinds/reach';
import { limits } from '../limits';
import * as z from '../z';

/** One of those who petition together. Names are masked to staff until they tap; how each is reached is shown to nobody else. */
export const PartyView = z
  .strictObject({
    /** The step by which they joined; null of whoever filed it. */
    seq: z.int().nullable(),
    name: z.string(),
    at: Instant,
    /** By a code, or as whoever filed it. */
    way: z.enum(['filed', 'code']),
    isMe: z.boolean(),
    /** What else they gave, for staff to tap on. */
    masked: z.array(SensitiveField),
    /** When they left; null: they have not. */
    leftAt: Instant.nullable(),
    /** How many of those who are there chose them to speak; absent: nobody. */
    chosenBy: z.int().min(1).optional(),
    /** Chosen by more than half of them: they speak for all, and say yes for nobody but themself. */
    speaks: z.literal(true).optional(),
    isMyChoice: z.literal(true).optional(),
  })
  .meta({ id: 'PartyView' });
export type PartyView = z.infer<typeof PartyView>;

/** Who petitions together, whether others may be asked now, and what waits for each one's word. */
export const TogetherView = z
  .strictObject({
    people: z.array(PartyView),
    /** How many more may join. */
    places: z
      .int()
      .min(0)
      .max(limits.together - 1),
    mayInvite: z.boolean(),
    /** What the reader gave who joined, and how they are reached; absent for whoever filed it and for staff. */
    mine: z.strictObject({ name: z.string(), ...reachShape }).optional(),
    waiting: z
      .strictObject({
        action: CaseAction,
        /** Said yes: the steps by which these joined, null for whoever filed it. */
        said: z.array(z.int().nullable()),
        isMine: z.boolean(),
      })
      .nullable(),
  })
  .meta({ id: 'TogetherView' });
export type TogetherView = z.infer<typeof TogetherView>;
