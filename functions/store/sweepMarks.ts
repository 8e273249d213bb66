import { Day, type Instant } from '../contract/ids';
import * as z from '../contract/z';
import { calendarMarkKey, sweepMarkKey } from './keys/service';
import { putItem } from './table/putItem';
import { readItem } from './table/readItem';
import { getItem, toItem, type Table } from './table/table';
import { markItem, readMark } from './table/timeMark';

/** How far the clock sweep has come. */
export const createSweepMark = (table: Table) => ({
  async get(): Promise<Instant | null> {
    const item = await getItem(table, sweepMarkKey, { ConsistentRead: true });
    return item ? readMark(item) : null;
  },
  set: (at: Instant): Promise<void> => putItem(table, markItem(sweepMarkKey, at)),
});

export type SweepMark = ReturnType<typeof createSweepMark>;

/** The calendar under which open dates were last counted again; `next`: the day to go on from, null when done. */
export type CountedUnder = { version: string; next: Day | null };

const StoredCountedUnder = z.object({ version: z.string().min(1), next: Day.optional() });

/** Under which calendar the open dates were counted. */
export const createCalendarMark = (table: Table) => ({
  async get(): Promise<CountedUnder | null> {
    const item = await getItem(table, calendarMarkKey, { ConsistentRead: true });
    if (!item) return null;
    const { version, next = null } = readItem(StoredCountedUnder, item);
    return { version, next };
  },
  set: ({ version, next }: CountedUnder): Promise<void> =>
    putItem(table, toItem({ ...calendarMarkKey, version, next: next ?? undefined })),
});

export type CalendarMark = ReturnType<typeof createCalendarMark>;
