import { CaseId, CaseNumber, ClientKey, Day, Instant } from '../ids';
import { PetitionType } from '../kinds/petition';
import { reachShape } from '../kinds/reach';
import { Scene } from '../numbers/scene';
import { Line } from '../text';
import * as z from '../z';

// One petition, brought by several: who filed it shows a code, up to four others join by it, each may leave again.

/** The number of a code, to be said and typed: stands for the same as what is scanned. */
export const JoinNumber = z
  .string()
  .regex(/^[0-9]{6}$/)
  .meta({ id: 'JoinNumber' });
export type JoinNumber = z.infer<typeof JoinNumber>;

/** A code as it was scanned, or its number as it was typed. */
export const JoinCode = z.union([Scene, JoinNumber]).meta({ id: 'JoinCode' });
export type JoinCode = z.infer<typeof JoinCode>;

/** What the matter is called before those who are asked: in the words of whoever asks, since theirs may say more than they want. */
export const NewJoining = z.strictObject({ subject: Line }).meta({ id: 'NewJoining' });

/** The code as whoever made it shows it. */
export const JoiningCode = z
  .strictObject({ scene: Scene, number: JoinNumber, url: z.url(), subject: z.string(), until: Instant })
  .meta({ id: 'JoiningCode' });
export type JoiningCode = z.infer<typeof JoiningCode>;

/** The code there is for a petition; null: none, any more. */
export const JoiningNow = z.strictObject({ code: JoiningCode.nullable() }).meta({ id: 'JoiningNow' });

export const LookedForJoining = z.strictObject({ code: JoinCode }).meta({ id: 'LookedForJoining' });

/** What somebody would join: as much as they need to say yes or no, and not a word of what was written in it. */
export const OfferedJoining = z
  .strictObject({
    subject: z.string(),
    type: PetitionType,
    /** The unit it is about, as it was written; null: none. */
    against: z.string().nullable(),
    /** Who asks them. */
    askedBy: z.string(),
    filedOn: Day,
    /** How many petition so far, and how many more may. */
    people: z.int().min(1),
    places: z.int().min(0),
  })
  .meta({ id: 'OfferedJoining' });
export type OfferedJoining = z.infer<typeof OfferedJoining>;

/** Somebody joins: under which name, and how they are reached, as the form of a petition asks it. */
export const NewParty = z
  .strictObject({ code: JoinCode, name: Line, ...reachShape, key: ClientKey })
  .meta({ id: 'NewParty' });
export type NewParty = z.infer<typeof NewParty>;

export const JoinedCase = z.strictObject({ caseId: CaseId, number: CaseNumber }).meta({ id: 'JoinedCase' });
export type JoinedCase = z.infer<typeof JoinedCase>;
