import { CasePage } from '../../../functions/contract/case/views';
import { InboxPage } from '../../../functions/contract/case/notices';
import { lastSeen, type LastSeen } from '../server/lastSeen';
import type { SessionKeeper } from '../session/sessionKeeper';

/** The beginning of one's own list, without the words that each case begins with: no list shows them. */
export const seenCases = (session: SessionKeeper): LastSeen<CasePage> =>
  lastSeen(session, 'list', CasePage, ({ rows, unreadable }) => ({
    rows: rows.map((row) => ({ ...row, title: '' })),
    next: null,
    unreadable,
  }));

/** The beginning of what one was told. */
export const seenInbox = (session: SessionKeeper): LastSeen<InboxPage> =>
  lastSeen(session, 'inbox', InboxPage, (page) => ({ ...page, next: null }));
