import type { Instant, PersonId } from '../../contract/ids';
import { allNotices, seenKey } from '../keys/notices';
import { moment } from '../table/attributes';
import type { Cursors } from '../table/cursor';
import { deleteRun } from '../table/deleteItems';
import { pageOf, type Page, type PageOf } from '../table/list';
import { isNew, putItemIf } from '../table/putItem';
import { readLines, type UnreadableLine } from '../table/readItem';
import { getItem, type Table } from '../table/table';
import { markItem, readMark } from '../table/timeMark';
import { keptUntil, noticeItem, readNotice, type NewNotice, type NoticeRow } from './noticeItem';

/** What people were told, as they read it, and up to when they have. */
export function createInbox(table: Table, cursors: Cursors, now: () => Instant) {
  const seenUntil = async (personId: PersonId): Promise<Instant | null> => {
    const item = await getItem(table, seenKey(personId));
    return item ? readMark(item) : null;
  };

  return {
    seenUntil,

    /** Puts a notice in if its id is not there yet; false when it was (told already). */
    async put(notice: NewNotice): Promise<boolean> {
      return (await putItemIf(table, noticeItem(notice), isNew)) === null;
    },

    /** Newest first; those whose time is over are gone, whether the broom has come by now or not. */
    async page(personId: PersonId, asked: PageOf): Promise<Page<NoticeRow, UnreadableLine>> {
      const notices = pageOf(
        table,
        cursors,
        {
          hash: { name: 'pk', value: seenKey(personId).pk },
          range: { name: 'sk', is: 'startsWith', value: allNotices },
          order: 'descending',
        },
        asked,
      );
      const [page, seen] = await Promise.all([notices, seenUntil(personId)]);
      const read = readLines(page, (item) => readNotice(item, seen));
      return { ...read, rows: read.rows.filter(({ at }) => keptUntil(at) >= now()) };
    },

    /** The person has every line of theirs deleted. */
    forget: (personId: PersonId): Promise<void> => deleteRun(table, seenKey(personId).pk),

    /** Never goes back: an older phone that answers late takes nothing from what was seen. */
    async markSeen(personId: PersonId, until: Instant): Promise<void> {
      await putItemIf(table, markItem(seenKey(personId), until), {
        expression: 'attribute_not_exists(pk) OR #until < :until',
        names: { '#until': 'until' },
        values: { ':until': moment(until) },
      });
    },
  };
}

export type Inbox = ReturnType<typeof createInbox>;
