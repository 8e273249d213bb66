import { Day, Instant } from '../ids';
import * as z from '../z';

const due = {
  clock: z.string(),
  /** What has to happen by then, in the office's words. */
  title: z.string(),
  law: z.string(),
  /** Whether the figure is a setting of this deployment and not the law's own. */
  setting: z.boolean(),
  /** Who has to act by then. */
  audience: z.enum(['staff', 'resident']),
  length: z.number(),
  unit: z.enum(['hour', 'dutyHour', 'calendarDay', 'workingDay', 'month']),
  extendedBy: z.int(),
  startedAt: Instant,
  /** The law's last day, the same rolled past holidays, and the office's own target. */
  raw: Day,
  rolled: Day,
  target: Day,
  /** The last day that counts, and the moment it ends. */
  dueOn: Day,
  dueAt: Instant,
  /** Reaches into a year whose holidays are not published yet. */
  provisional: z.boolean(),
  /** How the date was counted, sentence by sentence. */
  steps: z.array(z.string()),
};

/** The date of a case that counts next, for a line of a list: of whoever must act now; of one that is over, what is still open to its owner. */
export const NextDate = z
  .strictObject({
    /** The last day that counts, and the moment it ends. */
    on: Day,
    at: Instant,
    /** It ends at that moment of the day, and not with the day. */
    byHour: z.boolean(),
    audience: due.audience,
    overdue: z.boolean(),
  })
  .meta({ id: 'NextDate' });
export type NextDate = z.infer<typeof NextDate>;

/** A running date, with the rule it comes from, so that it explains itself. */
export const DueView = z
  .strictObject({ ...due, state: z.enum(['running', 'paused', 'overdue']) })
  .meta({ id: 'DueView' });
export type DueView = z.infer<typeof DueView>;

/**
 * A period that has not begun (`toCome` of a case): it is counted from the receipt of what the office said, and that has not reached the
 * resident. `served`: the paper has to; `told`: they have to know what it says.
 */
export const ComingDueView = z
  .strictObject({
    clock: due.clock,
    title: due.title,
    law: due.law,
    setting: due.setting,
    audience: due.audience,
    length: due.length,
    unit: due.unit,
    startsOn: z.enum(['served', 'told']),
  })
  .meta({ id: 'ComingDueView' });
export type ComingDueView = z.infer<typeof ComingDueView>;

/** A date that is over: kept, missed, or no longer needed. */
export const EndedDueView = z
  .strictObject({ ...due, state: z.enum(['met', 'missed', 'cancelled']), endedAt: Instant })
  .meta({ id: 'EndedDueView' });
export type EndedDueView = z.infer<typeof EndedDueView>;
