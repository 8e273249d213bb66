import { CaseNumber, Instant } from '../ids';
import * as z from '../z';

/** What stands in the place of a line that cannot be shown now: which case it is about, where that can be told. */
export const UnreadableRow = z
  .strictObject({ number: CaseNumber.nullable(), dueAt: Instant.nullable() })
  .meta({ id: 'UnreadableRow' });
export type UnreadableRow = z.infer<typeof UnreadableRow>;

/** Such lines of a page; absent where there is none. */
export const unreadable = z.array(UnreadableRow).optional();
