import { EventWord } from '../../contract/deeds/actions';
import { CaseId, CaseNumber, ClientKey, type Digest, OrganisationId, PersonId } from '../../contract/ids';
import { CaseStatus } from '../../contract/kinds';
import { CaseKind } from '../../contract/words';
import * as z from '../../contract/z';
import type { CaseEvent, CaseHead, EventAuthor, Move } from '../../domain/case/case';
import { Mark } from '../../domain/case/marks';
import { genesis } from '../../domain/case/timeline/digest';
import { authorFields, StoredAuthor } from './authorItem';
import { caseIdIn, eventKey, seqIn } from '../keys/cases';
import type { Seal } from '../seal/seal';
import { DigestBytes, digestBytes, Moment, moment } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';
import { duesFields, endFields, StoredDues, StoredEnd } from './clockItem';
import { Details, detailsIn, isTold, saidFields } from './saidFields';
import { organisationFields, handsFields, handsOf, storedHands, StoredOrganisation } from './handsItem';

/** Everything about a case that a notice needs, kept with each event so that telling costs no reading. */
export type CaseAbout = Pick<
  CaseHead,
  | 'number'
  | 'ownerId'
  | 'parties'
  | 'guardianId'
  | 'desk'
  | 'assignee'
  | 'sender'
  | 'marks'
  | 'against'
  | 'aside'
  | 'overseer'
> & {
  kind: CaseKind;
  /** Who had it before, when this step took it out of their hands. */
  previousAssignee: PersonId | null;
  /** Where it lay before, when this step moved it to another desk. */
  previousDesk: OrganisationId | null;
  /** With this step whoever has it took it up: it counts in their share from now on. */
  isTakenUp: boolean;
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

const StoredAbout = z
  .object({
    number: CaseNumber,
    kind: CaseKind,
    ownerId: PersonId,
    parties: z.array(PersonId).default([]),
    guardianId: PersonId.nullable().default(null),
    marks: z.array(Mark).default([]),
    against: z.array(OrganisationId).default([]),
    aside: z.array(PersonId).default([]),
    overseer: StoredOrganisation.nullable().default(null),
    previousAssignee: PersonId.nullable().default(null),
    previousDesk: OrganisationId.nullable().default(null),
    up: z.literal(true).optional(),
    ...storedHands,
  })
  .transform(({ up, ...stored }): CaseAbout => ({
    ...stored,
    ...handsOf(stored),
    isTakenUp: up === true,
  }));

const told = {
  pk: z.string().transform(caseIdIn).pipe(CaseId),
  sk: z.string().transform(seqIn).pipe(z.int().min(1)),
  at: Moment,
  word: EventWord,
  by: StoredAuthor,
  from: CaseStatus.optional(),
  to: CaseStatus,
  about: StoredAbout,
  /** In clear: what the clock said; and what people wrote before it was sealed. */
  details: Details.default({}),
};
const StoredStep = z.object({ ...told, digest: DigestBytes });
const StoredEvent = z.object({
  ...told,
  /** What people wrote, sealed. */
  text: z.instanceof(Uint8Array).optional(),
  key: ClientKey.optional(),
  ended: z.array(StoredEnd).default([]),
  dues: StoredDues,
  previous: DigestBytes.optional(),
  said: DigestBytes.optional(),
  erased: z.literal(true).optional(),
  digest: DigestBytes,
});

type Step = Omit<StreamedEvent['event'], 'details'>;

function authorIn({ by, about }: Pick<z.output<typeof StoredStep>, 'by' | 'about'>): EventAuthor {
  const { is, author } = by;
  if (is === undefined || !about.assignee) return author;
  const { personId, name, organisation } = about.assignee;
  return { ...author, personId, name, organisationName: organisation.name };
}

const stepOf = ({ pk, sk, at, word, by, about, from, to }: z.output<typeof StoredStep>): Step => ({
  caseId: pk,
  seq: sk,
  at,
  word,
  by: authorIn({ by, about }),
  from: from ?? null,
  to,
});

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

/** @throws BrokenItem, SealBroken */
export function readEvent(item: Item, seal: Seal): CaseEvent {
  const stored = readItem(StoredEvent, item);
  const { key = null, previous = genesis, said, erased, digest, ended, dues } = stored;
  const step = stepOf(stored);
  return {
    ...step,
    key,
    details: detailsIn({ ...step, ...stored }, seal),
    ...(said !== undefined && { said }),
    ...(erased && { isErased: true }),
    ended,
    dues,
    previous,
    digest,
  };
}

/** What a notice has to know of the case after the event; nothing that is nothing is written. */
function aboutFields({ head, before }: Pick<Move, 'head' | 'before'>, isTakenUp: boolean) {
  const { number, kind, ownerId, parties, guardianId, marks, against, aside, overseer } = head;
  const had = before?.assignee?.personId;
  const layAt = before?.desk.organisationId;
  return {
    number,
    kind,
    ownerId,
    parties: parties.length > 0 ? parties : undefined,
    guardianId: guardianId ?? undefined,
    ...handsFields(head),
    marks: marks.length > 0 ? marks : undefined,
    against: against.length > 0 ? against : undefined,
    aside: aside.length > 0 ? aside : undefined,
    overseer: overseer ? organisationFields(overseer) : undefined,
    previousAssignee: had !== head.assignee?.personId ? had : undefined,
    previousDesk: layAt !== head.desk.organisationId ? layAt : undefined,
    up: isTakenUp || undefined,
  };
}

/**
 * The item of an event. `head` is the case after it; the digest stays that of the readable content. `isTakenUp`: whoever has
 * the case took it up with this step.
 */
export function eventItem(move: Omit<Move, 'priorStatuses'>, seal: Seal, isTakenUp = false): Item {
  const { event } = move;
  return toItem({
    ...eventKey(event.caseId, event.seq),
    et: eventMark,
    at: moment(event.at),
    word: event.word,
    by: authorFields(event.by, move.head),
    key: event.key ?? undefined,
    from: event.from ?? undefined,
    to: event.to,
    ...saidFields(event, seal),
    previous: event.previous === genesis ? undefined : digestBytes(event.previous),
    said: event.said === undefined ? undefined : digestBytes(event.said),
    digest: digestBytes(event.digest),
    ended: event.ended.length > 0 ? event.ended.map(endFields) : undefined,
    dues: duesFields(event.dues),
    about: aboutFields(move, isTakenUp),
  });
}
