import { CaseAction } from '../../contract/deeds/actions';
import { CaseId, CaseNumber, Instant, type PersonId } from '../../contract/ids';
import { keeping } from '../../contract/case/keeping';
import type { NoticeView, SignInLine } from '../../contract/case/notices';
import { HelpingId } from '../../contract/people/helping';
import { CaseKind, NoticeKind } from '../../contract/words';
import * as z from '../../contract/z';
import { addMonths, dayOf, endOfDay } from '../../domain/clocks/day';
import { noticeIn, noticeKey } from '../keys/notices';
import { ttl } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** Until when a line is there to be read. */
export const keptUntil = (at: Instant): Instant =>
  endOfDay(addMonths(dayOf(at), keeping.inboxLine.length.months));

/** A line as it lies here. `inStead`: by whose leave its reader is told; absent: it is of their own, or of their office. */
export type NoticeRow = Omit<NoticeView, 'inStead'> & { inStead?: HelpingId };

export type NewNotice = Omit<NoticeRow, 'seen' | 'count'> & { personId: PersonId };

const InKey = z
  .string()
  .transform(noticeIn)
  .pipe(z.object({ at: Instant, id: z.string().min(1) }));

const StoredNotice = z.object({
  sk: InKey,
  kind: NoticeKind,
  audience: z.enum(['resident', 'staff']),
  caseId: CaseId,
  caseNumber: CaseNumber,
  caseKind: CaseKind,
  inStead: HelpingId.optional(),
  action: CaseAction.optional(),
  /** Steps that stand in this one line. */
  folded: z.set(z.number()).optional(),
});

/** Of no case: that somebody was let in by a text. It lies among the rest, so that all are read in the order they came in. */
const signIn = 'signIn';
const StoredSignIn = z.object({ sk: InKey });

export const isSignIn = (item: Item): boolean => item.about?.S === signIn;

export function readSignIn(item: Item, seenUntil: Instant | null): SignInLine {
  const { sk } = readItem(StoredSignIn, item);
  return { id: `${sk.id}.${sk.at}`, at: sk.at, seen: seenUntil !== null && sk.at <= seenUntil };
}

export const signInItem = (personId: PersonId, at: Instant): Item =>
  toItem({ ...noticeKey(personId, at, signIn), about: signIn, ttl: ttl(keptUntil(at)) });

/** A notice; seen when it is not later than the moment up to which its reader has looked. */
export function readNotice(item: Item, seenUntil: Instant | null): NoticeRow {
  const { sk, folded, inStead, action, ...stored } = readItem(StoredNotice, item);
  return {
    id: sk.id,
    at: sk.at,
    ...stored,
    ...(inStead !== undefined && { inStead }),
    ...(action !== undefined && { action }),
    count: folded?.size ?? 1,
    seen: seenUntil !== null && sk.at <= seenUntil,
  };
}

export const noticeItem = ({ id, at, personId, ...notice }: NewNotice): Item =>
  toItem({
    ...noticeKey(personId, at, id),
    kind: notice.kind,
    audience: notice.audience,
    caseId: notice.caseId,
    caseNumber: notice.caseNumber,
    caseKind: notice.caseKind,
    inStead: notice.inStead,
    action: notice.action,
    ttl: ttl(keptUntil(at)),
  });
