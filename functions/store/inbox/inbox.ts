import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { SignInLine } from '../../contract/case/notices';
import type { Instant, PersonId } from '../../contract/ids';
import { allNotices, seenKey } from '../keys/notices';
import { moment } from '../table/attributes';
import type { Cursors } from '../table/cursor';
import { deleteRun } from '../table/deleteItems';
import { pageOf, queryOf, type List, type Page, type PageOf } from '../table/list';
import { orUnavailable } from '../table/orUnavailable';
import { isNew, putItem, putItemIf } from '../table/putItem';
import { readEach, readLines, type UnreadableLine } from '../table/readItem';
import { getItem, type Table } from '../table/table';
import { markItem, readMark } from '../table/timeMark';
import {
  isSignIn,
  keptUntil,
  noticeItem,
  readNotice,
  readSignIn,
  signInItem,
  type NewNotice,
  type NoticeRow,
} from './noticeItem';

/** More than so many are said to be more. */
const countedUnseen = 99;

/** Every line that came after what a person has seen. */
const unseenLines = (personId: PersonId, seen: Instant | null): List => ({
  hash: { name: 'pk', value: seenKey(personId).pk },
  range: seen
    ? { name: 'sk', is: 'between', value: `${allNotices}${seen}#~`, to: `${allNotices}~` }
    : { name: 'sk', is: 'startsWith', value: allNotices },
  order: 'descending',
});

/** A page of an inbox: lines about cases, those of no case, and how many are not seen of all there are. */
export type InboxLines = Page<NoticeRow, UnreadableLine> & { signIns: SignInLine[]; unseen: number };

/** What people were told, as they read it, and up to when they have. */
export function createInbox(table: Table, cursors: Cursors, now: () => Instant) {
  const seenUntil = async (personId: PersonId): Promise<Instant | null> => {
    const item = await getItem(table, seenKey(personId));
    return item ? readMark(item) : null;
  };

  /** Up to `countedUnseen`, and one more where there are more. */
  const countUnseen = async (personId: PersonId, seen: Instant | null): Promise<number> => {
    const query = { ...queryOf(table, unseenLines(personId, seen)), Select: 'COUNT' } as const;
    const command = new QueryCommand({ ...query, Limit: countedUnseen + 1 });
    return (await orUnavailable(table.client.send(command))).Count ?? 0;
  };

  return {
    seenUntil,

    /** Puts a notice in if its id is not there yet; false when it was (told already). */
    async put(notice: NewNotice): Promise<boolean> {
      return (await putItemIf(table, noticeItem(notice), isNew)) === null;
    },

    /** Notes that somebody was let in by a text to this person's number. */
    signedIn: (personId: PersonId, at: Instant): Promise<void> => putItem(table, signInItem(personId, at)),

    /**
     * Newest first; those whose time is over are gone, whether the broom has come by now or not. With how many are not seen of all
     * there are (up to `countedUnseen`, and one more where there are more): they are the newest, so a first page that has one that is
     * seen tells it.
     */
    async page(personId: PersonId, asked: PageOf): Promise<InboxLines> {
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
      const isKept = ({ at }: { at: Instant }): boolean => keptUntil(at) >= now();
      const about = page.rows.filter((item) => !isSignIn(item));
      const read = readLines({ ...page, rows: about }, (item) => readNotice(item, seen));
      const rows = read.rows.filter(isKept);
      const texted = readEach(page.rows.filter(isSignIn), (item) => readSignIn(item, seen));
      const signIns = texted.rows.filter(isKept);
      const lines = [...rows, ...signIns];
      const here = lines.filter((line) => !line.seen).length;
      const isAll = asked.cursor === undefined && (read.next === null || here < lines.length);
      return { ...read, rows, signIns, unseen: isAll ? here : await countUnseen(personId, seen) };
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
