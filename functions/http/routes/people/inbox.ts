import type { NoticeView } from '../../../contract/case/notices';
import { isSeenForDesk } from '../../../domain/deliveries/heard';
import { readerOf } from '../../../domain/standing/reader';
import { takenFrom } from '../../../domain/standing/takenFrom';
import { confirmUntil } from '../../../work/case/settleDeliveries';
import { inboxOf } from '../../../work/helping/inboxOf';
import type { Handlers, SignedInContext } from '../../context';
import { showRow } from '../../show/row';
import { showUnreadable } from '../../show/unreadable';

/** Lines of staff with the case as it is to them now, so that of many of one kind each can be told from the other. */
async function withRows(notices: readonly NoticeView[], { store, actor, now }: SignedInContext) {
  const ofStaff = notices.filter(({ audience }) => audience === 'staff');
  if (actor.role === 'resident' || ofStaff.length === 0) return notices;
  const { rows } = await store.cases.summaries([...new Set(ofStaff.map(({ caseId }) => caseId))]);
  const taken = new Map(rows.map((row) => [row.id, takenFrom(actor, row)]));
  const shown = new Map(
    rows.flatMap((row) => {
      const standing = readerOf(actor, row);
      return standing ? [[row.id, showRow(row, standing, now)] as const] : [];
    }),
  );
  return notices.map((notice) => {
    if (notice.audience !== 'staff') return notice;
    const row = shown.get(notice.caseId);
    const heldBy = row ? null : taken.get(notice.caseId);
    return {
      ...notice,
      ...(row && { row }),
      ...(heldBy && { heldBy }),
      seen: notice.seen || isSeenForDesk(notice.kind, row?.holder.at),
    };
  });
}

/** Lines of decisions that are being written, as they are now: what was signed or taken back by another needs nobody any more. */
async function withDrafts(notices: readonly NoticeView[], { store, actor }: SignedInContext) {
  return Promise.all(
    notices.map(async (notice) => {
      const { caseId, action } = notice;
      if (action === undefined || notice.row === undefined) return notice;
      const draft = await store.drafts.get(caseId, action);
      const stage = draft?.organisationId === actor.organisation?.organisationId ? draft?.stage : undefined;
      if (notice.kind === 'draftWaiting') return { ...notice, seen: notice.seen || stage !== 'waiting' };
      const reason = stage === 'sentBack' ? draft?.sentBack?.reason : undefined;
      return { ...notice, ...(reason !== undefined && { reason }) };
    }),
  );
}

export const inbox: Pick<Handlers, 'inbox' | 'seen'> = {
  inbox: async ({ query }, context) => {
    const { rows, signIns, next, unseen, unreadable } = await inboxOf(query, context);
    const notices = await withDrafts(await withRows(rows, context), context);
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
