import { publishedCalendar, type Calendar } from './calendar';
import type { ClockKey } from './table';

/** What a deployment adds to the law: the calendar with its local holidays, and its own lengths of settings. */
export type ClockSettings = { calendar: Calendar; lengths: Partial<Record<ClockKey, number>> };

/** The national calendar, and every length as proposed. */
export const publishedSettings: ClockSettings = { calendar: publishedCalendar, lengths: {} };
