import { Day } from '../../contract/ids';
import * as z from '../../contract/z';
import { readItem } from '../table/readItem';
import { calendarMarkKey } from '../keys';
import type { CalendarMark } from '../ports';
import { putItem } from '../table/putItem';
import { getItem, toItem, type Table } from '../table/table';

const StoredMark = z.object({ version: z.string().min(1), next: Day.optional() });

export const createCalendarMark = (table: Table): CalendarMark => ({
  async get() {
    const item = await getItem(table, calendarMarkKey, { ConsistentRead: true });
    if (!item) return null;
    const { version, next = null } = readItem(StoredMark, item);
    return { version, next };
  },
  set: ({ version, next }) =>
    putItem(table, toItem({ ...calendarMarkKey, version, next: next ?? undefined })),
});
