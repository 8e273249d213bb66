import { EventWord, SystemWord } from '../../contract/actions';
import { CaseId, CaseNumber, ClientKey, type Digest, OrganisationId, PersonId } from '../../contract/ids';
import { CaseStatus } from '../../contract/kinds';
import { CaseKind, Standing } from '../../contract/words';
import * as z from '../../contract/z';
import type { CaseEvent, CaseHead, EventAuthor, Move } from '../../domain/case/case';
import { Mark } from '../../domain/case/marks';
import { genesis } from '../../domain/case/timeline/digest';
import { caseIdIn, eventKey, seqIn } from '../keys/cases';
import { openForm, sealForm } from '../seal/formFields';
import type { Seal } from '../seal/seal';
import { DigestBytes, digestBytes, Moment, moment } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';
import { duesFields, endFields, StoredDues, StoredEnd } from './clockItem';
import { organisationFields, handsFields, handsOf, storedHands, StoredOrganisation } from './handsItem';

/** Everything about a case that a notice needs, kept with each event so that telling costs no reading. */
export type CaseAbout = Pick<
  CaseHead,
  'number' | 'ownerId' | 'desk' | 'assignee' | 'sender' | 'marks' | 'against' | 'aside' | 'overseer'
> & {
  kind: CaseKind;
  /** Who had it before, when this step took it out of their hands. */
  previousAssignee: PersonId | null;
  /** Where it lay before, when this step moved it to another desk. */
  previousDesk: OrganisationId | null;
};

/** An event as the stream delivers it; `details` are those of the clock's steps, and empty for what people wrote. */
export type StreamedEvent = {
  event: Omit<CaseEvent, 'digest' | 'said' | 'isErased' | 'previous' | 'key' | 'ended' | 'dues'>;
  about: CaseAbout;
  /** Of the whole step, with what people wrote. */
  digest: Digest;
};

/** Written in `et` on events alone, so that the stream's filter needs one plain comparison. */
export const eventMark = 'event';

const StoredAuthor = z
  .object({
    standing: Standing,
    personId: PersonId.optional(),
    name: z.string().optional(),
    organisationName: z.string().optional(),
  })
  .transform(({ standing, personId = null, name = null, organisationName = null }): EventAuthor => ({
    standing,
    personId,
    name,
    organisationName,
  }));

const StoredAbout = z
  .object({
    number: CaseNumber,
    kind: CaseKind,
    ownerId: PersonId,
    marks: z.array(Mark).default([]),
    against: z.array(OrganisationId).default([]),
    aside: z.array(PersonId).default([]),
    overseer: StoredOrganisation.nullable().default(null),
    previousAssignee: PersonId.nullable().default(null),
    previousDesk: OrganisationId.nullable().default(null),
    ...storedHands,
  })
  .transform((stored): CaseAbout => ({ ...stored, ...handsOf(stored) }));

const told = {
  pk: z.string().transform(caseIdIn).pipe(CaseId),
  sk: z.string().transform(seqIn).pipe(z.int().min(1)),
  at: Moment,
  word: EventWord,
  by: StoredAuthor,
  from: CaseStatus.optional(),
  to: CaseStatus,
  about: StoredAbout,
  details: z.record(z.string(), z.unknown()),
};
const StoredStep = z.object({ ...told, digest: DigestBytes });
const StoredEvent = z.object({
  ...told,
  key: ClientKey.optional(),
  ended: z.array(StoredEnd).default([]),
  dues: StoredDues,
  previous: DigestBytes.optional(),
  said: DigestBytes.optional(),
  erased: z.literal(true).optional(),
  digest: DigestBytes,
});

type Step = Omit<StreamedEvent['event'], 'details'>;

const stepOf = ({ pk, sk, at, word, by, from, to }: z.output<typeof StoredStep>): Step => ({
  caseId: pk,
  seq: sk,
  at,
  word,
  by,
  from: from ?? null,
  to,
});

/** Steps of the clock say which date they are about; what people wrote is not for those who only tell of it. */
const isTold = (word: EventWord): boolean => word !== 'file' && SystemWord.safeParse(word).success;

/**
 * A new image of the table's stream as the event it brings; null for every other item. What people wrote is not read:
 * a notice never carries it. @throws BrokenItem
 */
export function parseStreamedEvent(image: Item): StreamedEvent | null {
  if (image.et?.S !== eventMark) return null;
  const stored = readItem(StoredStep, image);
  const step = stepOf(stored);
  const { about, digest } = stored;
  return { event: { ...step, details: isTold(step.word) ? stored.details : {} }, about, digest };
}

/** The steps that hold answers of the form, with those opened or sealed: the filing, and one that sets an answer right. */
function answersChanged(
  word: EventWord,
  details: Record<string, unknown>,
  change: (form: Record<string, unknown>) => Record<string, unknown>,
): Record<string, unknown> {
  if (word === 'file') return change(details);
  const { field, right } = details;
  if (word !== 'correct' || typeof field !== 'string' || right === null) return details;
  return { ...details, right: change({ [field]: right })[field] };
}

export function readEvent(item: Item, seal: Seal): CaseEvent {
  const stored = readItem(StoredEvent, item);
  const { key = null, previous = genesis, said, erased, digest, details, ended, dues, about } = stored;
  const step = stepOf(stored);
  const opened = answersChanged(step.word, details, (form) => openForm(about.kind, step.caseId, form, seal));
  return {
    ...step,
    key,
    details: opened,
    ...(said !== undefined && { said }),
    ...(erased && { isErased: true }),
    ended,
    dues,
    previous,
    digest,
  };
}

const authorFields = ({ standing, personId, name, organisationName }: EventAuthor) => ({
  standing,
  personId: personId ?? undefined,
  name: name ?? undefined,
  organisationName: organisationName ?? undefined,
});

/** What a notice has to know of the case after the event; nothing that is nothing is written. */
function aboutFields(head: CaseHead, before: CaseHead | null) {
  const { number, kind, ownerId, marks, against, aside, overseer } = head;
  const had = before?.assignee?.personId;
  const layAt = before?.desk.organisationId;
  return {
    number,
    kind,
    ownerId,
    ...handsFields(head),
    marks: marks.length > 0 ? marks : undefined,
    against: against.length > 0 ? against : undefined,
    aside: aside.length > 0 ? aside : undefined,
    overseer: overseer ? organisationFields(overseer) : undefined,
    previousAssignee: had !== head.assignee?.personId ? had : undefined,
    previousDesk: layAt !== head.desk.organisationId ? layAt : undefined,
  };
}

/** The item of an event. `head` is the case after it; the digest stays that of the readable content. */
export function eventItem({ event, head, before }: Omit<Move, 'priorStatuses'>, seal: Seal): Item {
  const { kind } = head;
  return toItem({
    ...eventKey(event.caseId, event.seq),
    et: eventMark,
    at: moment(event.at),
    word: event.word,
    by: authorFields(event.by),
    key: event.key ?? undefined,
    from: event.from ?? undefined,
    to: event.to,
    details: answersChanged(event.word, event.details, (form) => sealForm(kind, event.caseId, form, seal)),
    previous: event.previous === genesis ? undefined : digestBytes(event.previous),
    said: event.said === undefined ? undefined : digestBytes(event.said),
    digest: digestBytes(event.digest),
    ended: event.ended.length > 0 ? event.ended.map(endFields) : undefined,
    dues: duesFields(event.dues),
    about: aboutFields(head, before),
  });
}
