import type { PersonId } from '../contract/ids';
import { limits } from '../contract/limits';
import { mayFold } from '../domain/deliveries/folding';
import { noticeIdOf } from '../domain/deliveries/noticeId';
import type { Inbox } from '../store/inbox/inbox';
import type { FoldedLines } from '../store/inbox/foldedLines';
import type { NewNotice } from '../store/inbox/noticeItem';
import type { People } from '../store/people/people';
import type { StreamedEvent } from '../store/cases/eventItem';
import { noticesFor, type Notice } from './decide';
import { ofNoOtherSide } from './otherSide';

export type TellDeps = {
  inbox: Pick<Inbox, 'put'>;
  folded: FoldedLines;
  people: Pick<People, 'get' | 'members'>;
  /** Lines a day of one kind and case before the rest are folded. */
  inboxLines?: number | undefined;
};

/** A notice as one person is given it. Its id is made of the event, so that an event delivered twice tells once. */
export const noticeOf = ({ event, about }: StreamedEvent, notice: Notice, personId: PersonId): NewNotice => ({
  id: noticeIdOf(event, notice.kind, personId),
  personId,
  at: event.at,
  kind: notice.kind,
  audience: notice.audience,
  caseId: event.caseId,
  caseNumber: about.number,
  caseKind: about.kind,
});

async function peopleOf({ to }: Notice, people: TellDeps['people']): Promise<PersonId[]> {
  if (to.at === 'person') return [to.personId];
  const found = await people.members(to.organisationId, to.role);
  return found.map(({ personId }) => personId);
}

/** Who gets a notice. The resident is always told of what is theirs, wherever they work. */
async function recipientsOf(
  notice: Notice,
  { about }: StreamedEvent,
  people: TellDeps['people'],
): Promise<PersonId[]> {
  const all = (await peopleOf(notice, people)).filter((personId) => !notice.except.includes(personId));
  return notice.audience === 'resident' ? all : ofNoOtherSide(all, about.against, people);
}

/** Puts into each inbox what an event has to tell its owner, one notice a person: the first that is meant for them. */
export async function tell(
  streamed: StreamedEvent,
  { inbox, folded, people, inboxLines = limits.inboxLines }: TellDeps,
): Promise<void> {
  const notices = noticesFor(streamed);
  const meant = await Promise.all(notices.map((notice) => recipientsOf(notice, streamed, people)));
  const told = new Map<PersonId, Notice>();
  notices.forEach((notice, at) => {
    for (const personId of meant[at] ?? []) if (!told.has(personId)) told.set(personId, notice);
  });
  const { event, about } = streamed;
  await Promise.all(
    [...told].map(([personId, meant]) => {
      const notice = noticeOf(streamed, meant, personId);
      return mayFold(notice, about) ? folded.put({ notice, seq: event.seq }, inboxLines) : inbox.put(notice);
    }),
  );
}
