import type { Instant, PersonId } from '../../contract/ids';
import type { Cursors } from '../table/cursor';
import { markItem, readMark } from '../sweepMarks/markItem';
import { moment } from '../table/moment';
import { noticeItem, readNotice } from './noticeItem';
import { allNotices, seenKey } from '../keys';
import { pageOf } from '../table/list';
import type { Inbox } from '../ports';
import { isNew, putItemIf } from '../table/putItem';
import { getItem, type Table } from '../table/table';

export function createInbox(table: Table, cursors: Cursors): Inbox {
  const seenUntil = async (personId: PersonId): Promise<Instant | null> => {
    const item = await getItem(table, seenKey(personId));
    return item ? readMark(item) : null;
  };

  return {
    seenUntil,

    async put(notice) {
      return (await putItemIf(table, noticeItem(notice), isNew)) === null;
    },

    async page(personId, page) {
      const notices = pageOf(
        table,
        cursors,
        {
          hash: { name: 'pk', value: seenKey(personId).pk },
          range: { name: 'sk', is: 'startsWith', value: allNotices },
          order: 'descending',
        },
        page,
      );
      const [{ rows, next }, seen] = await Promise.all([notices, seenUntil(personId)]);
      return { rows: rows.map((item) => readNotice(item, seen)), next };
    },

    /** Never goes back: an older phone that answers late takes nothing from what was seen. */
    async markSeen(personId, until) {
      await putItemIf(table, markItem(seenKey(personId), until), {
        expression: 'attribute_not_exists(pk) OR #until < :until',
        names: { '#until': 'until' },
        values: { ':until': moment(until) },
      });
    },
  };
}
