import { ClockTime } from '../../contract/people/roster';
import * as z from '../../contract/z';

/**
 * When the desks of a place are on duty, in Asia/Shanghai: from when to when, on working days or on every day. What is
 * not said is as offices mostly work.
 */
export const DutyHours = z
  .strictObject({
    from: ClockTime.default('08:30'),
    to: ClockTime.default('17:30'),
    on: z.enum(['workingDays', 'everyDay']).default('workingDays'),
  })
  .refine(({ from, to }) => from < to, { path: ['to'] });
export type DutyHours = z.infer<typeof DutyHours>;

/** A proposal; a setting of each place. */
export const proposedDutyHours = DutyHours.parse({});
