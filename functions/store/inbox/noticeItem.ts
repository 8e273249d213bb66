import { CaseId, CaseNumber, Instant, type PersonId } from '../../contract/ids';
import { keeping } from '../../contract/keeping';
import type { NoticeView } from '../../contract/views';
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

export type NewNotice = Omit<NoticeView, 'seen'> & { personId: PersonId };

const StoredNotice = z.object({
  sk: z
    .string()
    .transform(noticeIn)
    .pipe(z.object({ at: Instant, id: z.string().min(1) })),
  kind: NoticeKind,
  audience: z.enum(['resident', 'staff']),
  caseId: CaseId,
  caseNumber: CaseNumber,
  caseKind: CaseKind,
});

/** A notice; seen when it is not later than the moment up to which its reader has looked. */
export function readNotice(item: Item, seenUntil: Instant | null): NoticeView {
  const { sk, ...stored } = readItem(StoredNotice, item);
  return { id: sk.id, at: sk.at, ...stored, seen: seenUntil !== null && sk.at <= seenUntil };
}

export const noticeItem = ({ id, at, personId, ...notice }: NewNotice): Item =>
  toItem({
    ...noticeKey(personId, at, id),
    kind: notice.kind,
    audience: notice.audience,
    caseId: notice.caseId,
    caseNumber: notice.caseNumber,
    caseKind: notice.caseKind,
    ttl: ttl(keptUntil(at)),
  });
