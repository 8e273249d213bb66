import type { Instant, PersonId } from '../contract/ids';
import { limits } from '../contract/limits';
import { dayOf } from '../domain/clocks/day';
import { mayFold } from '../domain/deliveries/folding';
import { noticeIdOf } from '../domain/deliveries/noticeId';
import type { Inbox } from '../store/inbox/inbox';
import type { FoldedLines } from '../store/inbox/foldedLines';
import type { NewNotice } from '../store/inbox/noticeItem';
import type { People } from '../store/people/people';
import type { StreamedEvent } from '../store/cases/eventItem';
import { noticesFor, type Notice } from './decide';
import { deputyFor, type LeavesRead } from './deputies';
import { toldInStead, type InSteadDeps } from './inStead';
import { ofNoOtherSide } from './otherSide';

export type TellDeps = InSteadDeps & {
  inbox: Pick<Inbox, 'put'>;
  folded: FoldedLines;
  people: Pick<People, 'get' | 'members'>;
  /** Who stands in for somebody who is away. */
  leaves: LeavesRead;
  now: () => Instant;
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

async function peopleOf(
  { to, audience }: Notice,
  streamed: StreamedEvent,
  { people, leaves }: TellDeps,
): Promise<PersonId[]> {
  if (to.at === 'person') {
    // Whoever is away is told as ever, and finds it when they are back.
    const deputy = audience === 'staff' && (await deputyFor(to.personId, streamed, leaves));
    return [to.personId, ...(deputy ? [deputy] : [])];
  }
  const found = await people.members(to.organisationId, to.role);
  return found.map(({ personId }) => personId);
}

/** Who gets a notice. The resident is always told of what is theirs, wherever they work. */
async function recipientsOf(notice: Notice, streamed: StreamedEvent, deps: TellDeps): Promise<PersonId[]> {
  const { about } = streamed;
  const { people } = deps;
  const all = (await peopleOf(notice, streamed, deps)).filter(
    (personId) => !notice.except.includes(personId),
  );
  return notice.audience === 'resident' ? all : ofNoOtherSide(all, about.against, people);
}

/**
 * The same for those who help whoever it is told to, each once, and nobody who is told of it for themself. They are told after
 * everybody whose it is: who is told is asked of them.
 */
async function alsoInStead(
  streamed: StreamedEvent,
  told: ReadonlyMap<PersonId, Notice>,
  deps: TellDeps,
): Promise<NewNotice[]> {
  const ofResidents = [...told].filter(([, { audience }]) => audience === 'resident');
  const today = dayOf(deps.now());
  const found = await Promise.all(
    ofResidents.map(async ([helpedId, notice]) => {
      const helpers = await toldInStead(helpedId, streamed, today, deps);
      return helpers.map(({ personId, inStead }) => ({ ...noticeOf(streamed, notice, personId), inStead }));
    }),
  );
  const first = new Map<PersonId, NewNotice>();
  for (const notice of found.flat())
    if (!told.has(notice.personId) && !first.has(notice.personId)) first.set(notice.personId, notice);
  return [...first.values()];
}

/** Puts into each inbox what an event has to tell its owner, one notice a person: the first that is meant for them. */
export async function tell(streamed: StreamedEvent, deps: TellDeps): Promise<void> {
  const { inbox, folded, inboxLines = limits.inboxLines } = deps;
  const notices = noticesFor(streamed);
  const meant = await Promise.all(notices.map((notice) => recipientsOf(notice, streamed, deps)));
  const told = new Map<PersonId, Notice>();
  notices.forEach((notice, at) => {
    for (const personId of meant[at] ?? []) if (!told.has(personId)) told.set(personId, notice);
  });
  const { event, about } = streamed;
  const put = (notice: NewNotice) =>
    mayFold(notice, about) ? folded.put({ notice, seq: event.seq }, inboxLines) : inbox.put(notice);
  await Promise.all([...told].map(([personId, notice]) => put(noticeOf(streamed, notice, personId))));
  await Promise.all((await alsoInStead(streamed, told, deps)).map(put));
}
