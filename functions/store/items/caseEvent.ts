import { EventWord } from '../../contract/actions';
import { CaseId, CaseNumber, ClientKey, PersonId } from '../../contract/ids';
import { CaseStatus } from '../../contract/kinds';
import { CaseKind, Standing } from '../../contract/words';
import * as z from '../../contract/z';
import type { CaseEvent, CaseHead, EventAuthor } from '../../domain/case';
import { genesis } from '../../domain/timeline/digest';
import { caseIdIn, eventKey, seqIn } from '../keys';
import type { CaseAbout, StreamedEvent } from '../ports';
import { openForm, sealForm } from '../seal/formFields';
import type { Seal } from '../seal/seal';
import { toItem, type Item } from '../table';
import { DigestBytes, digestBytes } from './digestBytes';
import { Moment, moment } from './moment';
import { assigneeOf, placeFields, storedPlace } from './place';
import { readItem } from './readItem';

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
  .object({ number: CaseNumber, kind: CaseKind, ownerId: PersonId, ...storedPlace })
  .transform(({ assignee, sender = null, ...about }): CaseAbout => ({
    ...about,
    assignee: assigneeOf(assignee, about.desk),
    sender,
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
};
const StoredStep = z.object(told);
const StoredEvent = z.object({
  ...told,
  key: ClientKey.optional(),
  details: z.record(z.string(), z.unknown()),
  previous: DigestBytes.optional(),
  digest: DigestBytes,
});

const stepOf = ({ pk, sk, at, word, by, from, to }: z.output<typeof StoredStep>): StreamedEvent['event'] => ({
  caseId: pk,
  seq: sk,
  at,
  word,
  by,
  from: from ?? null,
  to,
});

/** An event without its content, for those who only tell that it happened. */
export function readStep(item: Item): StreamedEvent {
  const stored = readItem(StoredStep, item);
  return { event: stepOf(stored), about: stored.about };
}

export function readEvent(item: Item, seal: Seal): CaseEvent {
  const stored = readItem(StoredEvent, item);
  const { key = null, previous = genesis, digest, details, about } = stored;
  const step = stepOf(stored);
  const opened = step.word === 'file' ? openForm(about.kind, step.caseId, details, seal) : details;
  return { ...step, key, details: opened, previous, digest };
}

const authorFields = ({ standing, personId, name, organisationName }: EventAuthor) => ({
  standing,
  personId: personId ?? undefined,
  name: name ?? undefined,
  organisationName: organisationName ?? undefined,
});

/** The item of an event. `head` is the case after it; the digest stays that of the readable content. */
export function eventItem(event: CaseEvent, head: CaseHead, seal: Seal): Item {
  const { kind, number, ownerId } = head;
  const isFiling = event.word === 'file';
  return toItem({
    ...eventKey(event.caseId, event.seq),
    et: eventMark,
    at: moment(event.at),
    word: event.word,
    by: authorFields(event.by),
    key: event.key ?? undefined,
    from: event.from ?? undefined,
    to: event.to,
    details: isFiling ? sealForm(kind, event.caseId, event.details, seal) : event.details,
    previous: event.previous === genesis ? undefined : digestBytes(event.previous),
    digest: digestBytes(event.digest),
    about: { number, kind, ownerId, ...placeFields(head) },
  });
}
