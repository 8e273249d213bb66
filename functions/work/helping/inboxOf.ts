import type { NoticeView } from '../../contract/case/notices';
import { dayOf } from '../../domain/clocks/day';
import type { NoticeRow } from '../../store/inbox/noticeItem';
import type { InboxLines } from '../../store/inbox/inbox';
import type { PageOf } from '../../store/table/list';
import type { ActorDeps } from '../deps';

/** Of whom the one who asks has leave on this day, by leave; asked only where a line is told by one. */
async function namesOf(rows: readonly NoticeRow[], { store, actor, now }: ActorDeps) {
  if (!rows.some(({ inStead }) => inStead !== undefined)) return new Map<string, string>();
  const held = await store.helpings.received(actor.personId, dayOf(now));
  return new Map(held.map(({ id, helpedName }) => [id, helpedName]));
}

/**
 * A page of the inbox of whoever asks. What they were told in another's stead says in whose, and goes with the leave: once that
 * is over none of it is there, whatever was told while it held.
 */
export async function inboxOf(
  asked: PageOf,
  deps: ActorDeps,
): Promise<Omit<InboxLines, 'rows'> & { rows: NoticeView[] }> {
  const page = await deps.store.inbox.page(deps.actor.personId, asked);
  const names = await namesOf(page.rows, deps);
  const rows = page.rows.flatMap(({ inStead: helpingId, ...row }): NoticeView[] => {
    if (helpingId === undefined) return [row];
    const name = names.get(helpingId);
    return name === undefined ? [] : [{ ...row, inStead: { helpingId, name } }];
  });
  const newOf = (lines: readonly { seen: boolean }[]) => lines.filter(({ seen }) => !seen).length;
  // What is not there any more is not new either.
  return { ...page, rows, unseen: Math.max(0, page.unseen - (newOf(page.rows) - newOf(rows))) };
}
