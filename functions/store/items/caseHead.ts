import { AreaCode, CaseId, CaseNumber, Instant, PersonId } from '../../contract/ids';
import { CaseStatus } from '../../contract/kinds';
import { CaseKind } from '../../contract/words';
import * as z from '../../contract/z';
import type { CaseHead, RunningClock } from '../../domain/case';
import { clockKeys } from '../../domain/clocks/table';
import { nextDue } from '../../domain/clocks/turn';
import { holder } from '../../domain/holder';
import { isOpen } from '../../domain/statusRow';
import { caseIdIn, dueKey, handledKey, headKey, heldKey, ownedKey, ownerIn } from '../keys';
import type { CaseSummary } from '../ports';
import { toItem, type Item } from '../table';
import { DigestBytes, digestBytes } from './digestBytes';
import { Moment, moment } from './moment';
import { assigneeOf, placeFields, storedPlace } from './place';
import { readItem } from './readItem';

const StoredClock = z
  .object({
    key: z.enum(clockKeys),
    startedAt: Moment,
    dueAt: Moment,
    pausedAt: Moment.optional(),
    overdueAt: Moment.optional(),
  })
  .transform((clock): RunningClock => ({
    ...clock,
    pausedAt: clock.pausedAt ?? null,
    overdueAt: clock.overdueAt ?? null,
  }));

const clockFields = ({ key, startedAt, dueAt, pausedAt, overdueAt }: RunningClock) => ({
  key,
  startedAt: moment(startedAt),
  dueAt: moment(dueAt),
  pausedAt: pausedAt ? moment(pausedAt) : undefined,
  overdueAt: overdueAt ? moment(overdueAt) : undefined,
});

const { sender, ...shownPlace } = storedPlace;

/** The id and the owner are kept in the keys alone, and so is the time of filing: the head is written in every step. */
const shown = {
  pk: z.string().transform(caseIdIn).pipe(CaseId),
  opk: z.string().transform(ownerIn).pipe(PersonId),
  osk: Instant,
  number: CaseNumber,
  kind: CaseKind,
  areaCode: AreaCode,
  status: CaseStatus,
  title: z.string(),
  updatedAt: Moment,
  heldSince: Moment,
  clocks: z.array(StoredClock),
  ...shownPlace,
};
const StoredSummary = z.object(shown);
const StoredHead = z.object({ ...shown, sender, version: z.int().min(1), tip: DigestBytes });

const summaryOf = ({ pk, opk, osk, ...stored }: z.output<typeof StoredSummary>): CaseSummary => ({
  id: pk,
  number: stored.number,
  kind: stored.kind,
  areaCode: stored.areaCode,
  ownerId: opk,
  status: stored.status,
  title: stored.title,
  filedAt: osk,
  updatedAt: stored.updatedAt,
  heldSince: stored.heldSince,
  desk: stored.desk,
  assignee: assigneeOf(stored.assignee, stored.desk),
  clocks: stored.clocks,
});

export const readSummary = (item: Item): CaseSummary => summaryOf(readItem(StoredSummary, item));

export function readHead(item: Item): CaseHead {
  const stored = readItem(StoredHead, item);
  return { ...summaryOf(stored), version: stored.version, sender: stored.sender ?? null, tip: stored.tip };
}

/** The lists a case stands in now; it leaves one when the attributes are no longer written. */
function indexKeys(head: CaseHead): Record<string, string> {
  const { assignee } = head;
  const held = holder(head);
  const due = nextDue(head.clocks);
  const isHeldByStaff = held.at === 'desk' || held.at === 'person';
  const isHandled = assignee !== null && isOpen(head.kind, head.status);
  return {
    ...ownedKey(head.ownerId, head.filedAt),
    ...(isHeldByStaff && heldKey(held, head.heldSince)),
    ...(isHandled && handledKey(assignee.personId, head.filedAt)),
    ...(due !== null && dueKey(due, head.id)),
  };
}

export const headItem = (head: CaseHead): Item =>
  toItem({
    ...headKey(head.id),
    ...indexKeys(head),
    number: head.number,
    kind: head.kind,
    areaCode: head.areaCode,
    status: head.status,
    version: head.version,
    title: head.title,
    updatedAt: moment(head.updatedAt),
    heldSince: moment(head.heldSince),
    ...placeFields(head),
    clocks: head.clocks.map(clockFields),
    tip: digestBytes(head.tip),
  });
