import type { Instant } from '../../contract/ids';
import type { UnreadableRow } from '../../contract/case/unreadable';
import type { UnreadableLine } from '../../store/table/readItem';

/** Lines that cannot be shown, as a page has them; a page without any says nothing of it. */
export const showUnreadable = (
  lines: readonly (UnreadableLine & { dueAt?: Instant | null })[] = [],
): { unreadable?: UnreadableRow[] } =>
  lines.length === 0 ? {} : { unreadable: lines.map(({ number, dueAt = null }) => ({ number, dueAt })) };
