import { unmarshall } from '@aws-sdk/util-dynamodb';
import { AreaCode, CaseId, CaseNumber, Day, Instant, OrganisationId, PersonId } from '../../contract/ids';
import { CaseAction } from '../../contract/deeds/actions';
import { CaseStatus } from '../../contract/kinds';
import { CaseKind } from '../../contract/words';
import * as z from '../../contract/z';
import type { CaseHead } from '../../domain/case/case';
import { holder } from '../../domain/case/holder';
import { Mark } from '../../domain/case/marks';
import { workOrder } from '../../domain/case/workOrder';
import { isPaused } from '../../domain/clocks/pause';
import { isOpen } from '../../domain/kinds/statusRow';
import { caseIdIn, dueIn, dueKey, handledKey, headKey, heldKey, ownedKey, ownerIn } from '../keys/cases';
import { lookFor, standingAt } from './lookLine';
import { seenFields, seenIn, storedSeen } from './stepsItem';
import { placeOfTitle, titleIn, titleText } from './titleField';
import { DigestBytes, digestBytes, Moment, moment, SaltBytes, saltBytes } from '../table/attributes';
import type { Seal } from '../seal/seal';
import type { SealedAnew } from '../seal/sealedAnew';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';
import { clockFields, StoredClock } from './clockItem';
import { recusalFields, StoredRecusal } from './recusalItem';
import {
  organisationFields,
  handsFields,
  handsOf,
  outsideFields,
  storedHands,
  StoredOrganisation,
  StoredOutside,
} from './handsItem';

/** What a list shows of a case: the head without what only a step needs. */
export type CaseSummary = Omit<
  CaseHead,
  | 'tip'
  | 'salt'
  | 'keysSeen'
  | 'steps'
  | 'returns'
  | 'resume'
  | 'mandateUntil'
  | 'cameFrom'
  | 'recusal'
  | 'agreed'
>;

/** The id and the owner are kept in the keys alone, and so is the time of filing: the head is written in every step. */
const shown = {
  pk: z.string().transform(caseIdIn).pipe(CaseId),
  opk: z.string().transform(ownerIn).pipe(PersonId),
  osk: Instant,
  number: CaseNumber,
  version: z.int().min(1),
  kind: CaseKind,
  areaCode: AreaCode,
  status: CaseStatus,
  /** Sealed; in clear as it was written before titles were. */
  title: z.union([z.instanceof(Uint8Array), z.string()]),
  updatedAt: Moment,
  heldSince: Moment,
  clocks: z.array(StoredClock),
  marks: z.array(Mark).default([]),
  against: z.array(OrganisationId).default([]),
  aside: z.array(PersonId).default([]),
  clearedDeputy: PersonId.optional(),
  parties: z.array(PersonId).default([]),
  guardianId: PersonId.optional(),
  outside: StoredOutside.optional(),
  overseer: StoredOrganisation.optional(),
  limitationOn: Day.optional(),
  ...storedHands,
};
const StoredSummary = z.object(shown);
const StoredHead = z.object({
  ...shown,
  returns: z.int().default(0),
  resume: CaseStatus.optional(),
  mandateUntil: Day.optional(),
  recusal: StoredRecusal.optional(),
  agreed: z.object({ action: CaseAction, by: z.array(PersonId) }).optional(),
  cameFrom: z.object({ caseId: CaseId, number: CaseNumber }).optional(),
  ...storedSeen,
  salt: SaltBytes.optional(),
  tip: DigestBytes,
  dsk: z.string().transform(dueIn).pipe(Instant).optional(),
});

const summaryOf = (stored: z.output<typeof StoredSummary>, seal: Seal): CaseSummary => ({
  id: stored.pk,
  number: stored.number,
  version: stored.version,
  kind: stored.kind,
  areaCode: stored.areaCode,
  ownerId: stored.opk,
  status: stored.status,
  ...titleIn(stored, seal),
  filedAt: stored.osk,
  updatedAt: stored.updatedAt,
  heldSince: stored.heldSince,
  ...handsOf(stored),
  outside: stored.outside ?? null,
  overseer: stored.overseer ?? null,
  against: stored.against,
  aside: stored.aside,
  ...(stored.clearedDeputy !== undefined && { clearedDeputy: stored.clearedDeputy }),
  parties: stored.parties,
  guardianId: stored.guardianId ?? null,
  marks: stored.marks,
  limitationOn: stored.limitationOn ?? null,
  clocks: stored.clocks,
});

/**
 * What is left of a line that cannot be read (a status that this release does not know, say): enough to show that it is
 * there and by when it is due, and to whom. Null where not even that can be told.
 */
export type UnreadableCase = {
  id: CaseId;
  number: CaseNumber;
  ownerId: PersonId;
  deskId: OrganisationId;
  assigneeId: PersonId | null;
  against: readonly OrganisationId[];
  aside: readonly PersonId[];
  dueAt: Instant | null;
};

const StoredRest = z.object({
  pk: shown.pk,
  opk: shown.opk,
  number: shown.number,
  desk: StoredOrganisation,
  assignee: z.object({ id: PersonId }).optional(),
  against: shown.against,
  aside: shown.aside,
  clocks: z.array(StoredClock).catch([]),
});

export function readRest(item: Item): UnreadableCase | null {
  const { data: rest } = StoredRest.safeParse(unmarshall(item));
  if (!rest) return null;
  return {
    id: rest.pk,
    number: rest.number,
    ownerId: rest.opk,
    deskId: rest.desk.organisationId,
    assigneeId: rest.assignee?.id ?? null,
    against: rest.against,
    aside: rest.aside,
    dueAt:
      rest.clocks
        .filter((clock) => !isPaused(clock))
        .map(({ dueAt }) => dueAt)
        .sort()[0] ?? null,
  };
}

/** @throws BrokenItem */
export const readSummary = (item: Item, seal: Seal): CaseSummary =>
  summaryOf(readItem(StoredSummary, item), seal);

/** @throws BrokenItem */
export function readHead(item: Item, seal: Seal): CaseHead {
  const stored = readItem(StoredHead, item);
  const {
    returns,
    resume = null,
    mandateUntil = null,
    cameFrom = null,
    recusal = null,
    agreed = null,
    salt = null,
    tip,
  } = stored;
  const more = {
    returns,
    resume,
    mandateUntil,
    cameFrom,
    recusal,
    agreed,
    ...seenIn(stored),
    salt,
    tip,
  };
  return standingAt({ ...summaryOf(stored, seal), ...more }, stored.dsk ?? null);
}

/** A title that was written before titles were sealed; null where it is. */
export function headSealedAnew(item: Item, seal: Seal): SealedAnew | null {
  const { pk, title } = item;
  if (title?.S === undefined || pk?.S === undefined) return null;
  const set = { title: seal.sealText(title.S, placeOfTitle(caseIdIn(pk.S))) };
  return { set, remove: [], was: { title } };
}

const unlessEmpty = <T>(words: readonly T[]): readonly T[] | undefined =>
  words.length > 0 ? words : undefined;

/** The lists a case stands in now; it leaves one when the attributes are no longer written. */
function indexKeys(head: CaseHead, before: CaseHead | null): Record<string, string> {
  const { assignee } = head;
  const held = holder(head);
  const due = lookFor(head, before);
  const isHeldByStaff = held.at === 'desk' || held.at === 'person';
  const isHandled = assignee !== null && isOpen(head.kind, head.status);
  return {
    ...ownedKey(head.ownerId, head.filedAt),
    ...(isHeldByStaff && heldKey(held, workOrder(head))),
    ...(isHandled && handledKey(assignee.personId, head.filedAt)),
    ...(due !== null && dueKey(due, head.id)),
  };
}

/** The item of a head; `before`: the head it follows, as the table has it. */
export const headItem = (head: CaseHead, seal: Seal, before: CaseHead | null = null): Item =>
  toItem({
    ...headKey(head.id),
    ...indexKeys(head, before),
    number: head.number,
    kind: head.kind,
    areaCode: head.areaCode,
    status: head.status,
    version: head.version,
    title: seal.sealText(titleText(head), placeOfTitle(head.id)),
    updatedAt: moment(head.updatedAt),
    heldSince: moment(head.heldSince),
    ...handsFields(head),
    outside: head.outside ? outsideFields(head.outside) : undefined,
    overseer: head.overseer ? organisationFields(head.overseer) : undefined,
    against: unlessEmpty(head.against),
    aside: unlessEmpty(head.aside),
    clearedDeputy: head.clearedDeputy,
    parties: unlessEmpty(head.parties),
    guardianId: head.guardianId ?? undefined,
    agreed: head.agreed ?? undefined,
    recusal: head.recusal ? recusalFields(head.recusal) : undefined,
    marks: unlessEmpty(head.marks),
    returns: head.returns || undefined,
    resume: head.resume ?? undefined,
    limitationOn: head.limitationOn ?? undefined,
    mandateUntil: head.mandateUntil ?? undefined,
    cameFrom: head.cameFrom ?? undefined,
    clocks: head.clocks.map(clockFields),
    ...seenFields(head),
    salt: head.salt === null ? undefined : saltBytes(head.salt),
    tip: digestBytes(head.tip),
  });
