import type { PersonId } from '../contract/ids';
import type { Inbox, NewNotice, People, StreamedEvent } from '../store/ports';
import { noticesFor, type Notice, type Recipients } from './decide';

export type Telling = { inbox: Pick<Inbox, 'put'>; members: People['members'] };

/** A notice as one person is given it. Its id is made of the event, so that an event delivered twice tells once. */
export const noticeOf = ({ event, about }: StreamedEvent, notice: Notice, personId: PersonId): NewNotice => ({
  id: `${event.caseId}.${event.seq}.${notice.kind}.${personId}`,
  personId,
  at: event.at,
  kind: notice.kind,
  audience: notice.audience,
  caseId: event.caseId,
  caseNumber: about.number,
  caseKind: about.kind,
});

async function peopleOf(to: Recipients, members: People['members']): Promise<PersonId[]> {
  if (to.at === 'person') return [to.personId];
  const found = await members(to.organisationId, to.role);
  return found.map(({ personId }) => personId);
}

async function recipientsOf({ to, except }: Notice, members: People['members']): Promise<PersonId[]> {
  const people = await peopleOf(to, members);
  return people.filter((personId) => !except.includes(personId));
}

/** Puts into each inbox what an event has to tell its owner. */
export async function tell(streamed: StreamedEvent, { inbox, members }: Telling): Promise<void> {
  for (const notice of noticesFor(streamed)) {
    const people = await recipientsOf(notice, members);
    await Promise.all(people.map((personId) => inbox.put(noticeOf(streamed, notice, personId))));
  }
}
