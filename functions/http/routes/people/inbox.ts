import type { NoticeView } from '../../../contract/case/notices';
import type { CaseRow } from '../../../contract/case/views';
import type { NoticeKind } from '../../../contract/words';
import { readerOf } from '../../../domain/standing/reader';
import { confirmUntil } from '../../../work/case/settleDeliveries';
import { inboxOf } from '../../../work/helping/inboxOf';
import type { Handlers, SignedInContext } from '../../context';
import { showRow } from '../../show/row';
import { showUnreadable } from '../../show/unreadable';

/** Told to whoever works at the desk, until somebody has it. */
const toTheDesk: readonly NoticeKind[] = ['filed', 'arrived', 'urgent'];

/** Whether it was meant for the desk and somebody has seen to it: for the desk it is seen. Who has it may be no colleague's to know. */
const isSeenTo = ({ kind }: NoticeView, row: CaseRow | undefined): boolean =>
  toTheDesk.includes(kind) && row?.holder.at !== 'desk';

/** Lines of staff with the case as it is to them now, so that of many of one kind each can be told from the other. */
async function withRows(notices: readonly NoticeView[], { store, actor, now }: SignedInContext) {
  const ofStaff = notices.filter(({ audience }) => audience === 'staff');
  if (actor.role === 'resident' || ofStaff.length === 0) return notices;
  const { rows } = await store.cases.summaries([...new Set(ofStaff.map(({ caseId }) => caseId))]);
  const shown = new Map(
    rows.flatMap((row) => {
      const standing = readerOf(actor, row);
      return standing ? [[row.id, showRow(row, standing, now)] as const] : [];
    }),
  );
  return notices.map((notice) => {
    if (notice.audience !== 'staff') return notice;
    const row = shown.get(notice.caseId);
    return { ...notice, ...(row && { row }), seen: notice.seen || isSeenTo(notice, row) };
  });
}

export const inbox: Pick<Handlers, 'inbox' | 'seen'> = {
  inbox: async ({ query }, context) => {
    const { rows, signIns, next, unseen, unreadable } = await inboxOf(query, context);
    const notices = [...(await withRows(rows, context))];
    const seenTo = notices.filter(({ seen }, at) => seen && rows[at]?.seen === false).length;
    const shown = { notices, ...(signIns.length > 0 && { signIns }) };
    return { ...shown, unseen: Math.max(0, unseen - seenTo), next, ...showUnreadable(unreadable) };
  },

  seen: async ({ body }, context) => {
    const { store, actor } = context;
    await store.inbox.markSeen(actor.personId, body.until);
    await confirmUntil(body.until, context);
  },
};
