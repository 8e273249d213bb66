import { ClientKey, Day, Instant, PersonId } from '../ids';
import { StaffRole } from '../words';
import * as z from '../z';

/** Begins with the first day of the leave. */
export const LeaveId = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{16}$/)
  .meta({ id: 'LeaveId' });
export type LeaveId = z.infer<typeof LeaveId>;

/** Somebody is away, both days included, and a colleague of the same post stands in. The key is that of this one tap. */
export const NewLeave = z
  .strictObject({
    key: ClientKey,
    personId: PersonId,
    role: StaffRole,
    deputyId: PersonId,
    from: Day,
    until: Day,
  })
  .refine(({ from, until }) => from <= until, { path: ['until'] })
  .meta({ id: 'NewLeave' });
export type NewLeave = z.infer<typeof NewLeave>;

export const LeaveView = z
  .strictObject({
    id: LeaveId,
    role: StaffRole,
    personId: PersonId,
    name: z.string(),
    deputyId: PersonId,
    deputyName: z.string(),
    from: Day,
    until: Day,
    state: z.enum(['toCome', 'now', 'over']),
    /** When it was ended before its last day; null: it was not. */
    endedAt: Instant.nullable(),
    /** Whether the reader is away, stands in, or neither. */
    mine: z.enum(['away', 'deputy']).nullable(),
    /** Whether the reader may end it. */
    mayEnd: z.boolean(),
  })
  .meta({ id: 'LeaveView' });
export type LeaveView = z.infer<typeof LeaveView>;

/** Somebody who may be away, or stand in: of the same post. */
const LeavePerson = z.strictObject({ personId: PersonId, name: z.string(), role: StaffRole });

/**
 * Who of an office is away when, and who stands in; the newest first. `people`: those the reader may choose from, for whom
 * they may say it; empty for those who may say it for nobody.
 */
export const Leaves = z
  .strictObject({
    leaves: z.array(LeaveView),
    people: z.array(LeavePerson),
    deputies: z.array(LeavePerson),
  })
  .meta({ id: 'Leaves' });
export type Leaves = z.infer<typeof Leaves>;
