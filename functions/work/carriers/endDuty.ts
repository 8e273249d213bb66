import type { Cursor, OrganisationId, PersonId } from '../../contract/ids';
import { StaffRole } from '../../contract/words';
import type { CaseHead } from '../../domain/case/case';
import { dayOf } from '../../domain/clocks/day';
import { release } from '../../domain/systemSteps/systemStep';
import { lifecycles } from '../../domain/kinds/lifecycles';
import { isOpen } from '../../domain/kinds/statusRow';
import { Refused } from '../../domain/refused';
import { withoutMember } from '../../domain/standing/leave';
import { rostersLeft } from '../../domain/standing/carriers';
import type { CasesPage } from '../../store/cases/listCases';
import type { Leaving, PostEnd } from '../../store/people/endDuty';
import type { Post } from '../../store/people/personItem';
import type { ActorDeps, WorkDeps } from '../deps';
import { isStale, retryWhileStale } from '../retry';

/** Items that one transaction may hold beside those of the end itself. */
const room = 80;
/** How often others may act on what goes back in one transaction while it is made. */
const tries = 5;

type Leaver = { personId: PersonId; post: Post };
type GoingBack = Pick<Leaving, 'moves' | 'invitations' | 'days'>;

/** Cases that one step of an end can give back, beside what goes with them, and one more by which it shows that there are. */
const atOnce = room / 2 + 1;

/**
 * What the person still has in this place, as the cases themselves say: as many as one step can give back and one more, so
 * that a desk's worth of cases is read once and not again in every step. `all` of it where nothing is left for another.
 */
async function heldIn({ personId, post }: Leaver, { store }: WorkDeps, all: boolean): Promise<CaseHead[]> {
  const ids: string[] = [];
  let cursor: Cursor | null = null;
  do {
    const page: CasesPage = await store.cases.handledBy(personId, { cursor: cursor ?? undefined });
    // One that cannot be read is asked for as well, and stops the end: nobody who has left holds a case.
    ids.push(...[...page.rows, ...(page.unreadable ?? [])].map(({ id }) => id));
    cursor = page.next;
  } while (cursor);
  const isTheirs = (head: CaseHead | null): head is CaseHead => {
    const assignee = head?.assignee;
    if (!head || assignee?.personId !== personId || !isOpen(head.kind, head.status)) return false;
    const isHere = assignee.organisation.organisationId === post.organisationId;
    return isHere && lifecycles[head.kind].carriedBy === post.role;
  };
  const held: CaseHead[] = [];
  for (let at = 0; at < ids.length && (all || held.length < atOnce); at += atOnce) {
    const some = ids.slice(at, at + atOnce).map((id) => store.cases.current(id));
    held.push(...(await Promise.all(some)).filter(isTheirs));
  }
  return held;
}

/** Days of rosters on which nothing but this post keeps them, without them. */
async function daysLeft({ personId, post }: Leaver, { store, now }: WorkDeps): Promise<Leaving['days']> {
  const person = await store.people.get(personId);
  const others = (person?.places ?? []).filter(
    ({ role, organisationId }) => role !== post.role || organisationId !== post.organisationId,
  );
  const found = [...rostersLeft(post, others)].map(async ([organisationId, kinds]) => {
    const days = await store.rosters.without(
      organisationId,
      dayOf(now),
      (duty) => duty.personId === personId && kinds.includes(duty.kind),
    );
    return days.map((day) => ({ organisationId, day }));
  });
  return (await Promise.all(found)).flat();
}

/** Everything that goes back with a post: cases to their desks, duties to the roster; open invitations are taken back. */
async function goingBack(leaver: Leaver, deps: WorkDeps, all = false): Promise<GoingBack> {
  const { store, now, rules } = deps;
  const { personId, post } = leaver;
  const [heads, invited, days] = await Promise.all([
    heldIn(leaver, deps, all),
    post.role === 'admin' ? store.invitations.open(post.organisationId, now) : [],
    daysLeft(leaver, deps),
  ]);
  return {
    moves: heads.map((head) => release(head, now, rules)),
    invitations: invited.filter(({ by }) => by !== 'commandLine' && by.personId === personId),
    days,
  };
}

/** As much of it as one transaction can take, and whether that is all. */
function firstOf({ moves, invitations, days }: GoingBack): { part: GoingBack; isAll: boolean } {
  const some = moves.slice(0, room / 2);
  const more = invitations.slice(0, room / 2 - some.length);
  const rest = days.slice(0, room - 2 * (some.length + more.length));
  const isAll =
    some.length === moves.length && more.length === invitations.length && rest.length === days.length;
  return { part: { moves: some, invitations: more, days: rest }, isAll };
}

/** Who goes on administering. @throws Refused `last_administrator` when nobody does */
async function successorOf({ personId, post }: Leaver, { store }: WorkDeps): Promise<PersonId | null> {
  if (post.role !== 'admin') return null;
  const [other] = (await store.people.members(post.organisationId, 'admin')).filter(
    (one) => one.personId !== personId,
  );
  if (!other) throw new Refused('last_administrator');
  return other.personId;
}

/** The end of a post as it is written: which phones are at work in it, who goes on, and who is told by whose hand. */
async function endOf(leaver: Leaver, name: string, deps: ActorDeps): Promise<PostEnd> {
  const { personId, post } = leaver;
  const { store, actor, now: at } = deps;
  const isAtWork = ({ role, organisationId }: { role: string; organisationId: string | null }) =>
    role === post.role && organisationId === post.organisationId;
  const phones = (await store.sessions.ofPerson(personId)).filter(isAtWork);
  return {
    post,
    sessionIds: phones.map(({ sessionId }) => sessionId),
    successor: await successorOf(leaver, deps),
    change: { ...post, at, what: 'ended', personId, name, byName: actor.name },
  };
}

/** Gives back as much as one transaction can; the last of it ends the post in it. */
async function giveBack(leaver: Leaver, name: string, deps: ActorDeps) {
  const { part, isAll } = firstOf(await goingBack(leaver, deps));
  const end = isAll ? await endOf(leaver, name, deps) : null;
  await deps.store.people.leave({ personId: leaver.personId, ...part, end });
  return { released: part.moves.length, isLast: isAll };
}

/** What came to them a moment before the end, and no list showed yet. */
async function stragglers(leaver: Leaver, deps: WorkDeps): Promise<number> {
  const { moves, invitations, days } = await goingBack(leaver, deps, true);
  const { personId, post } = leaver;
  await deps.store.leaves.change(post.organisationId, (leaves) => withoutMember(leaves, personId, post.role));
  for (const move of moves) await deps.store.cases.save(move);
  const { part } = firstOf({ moves: [], invitations, days });
  if (invitations.length + days.length === 0) return moves.length;
  await deps.store.people.leave({ personId: leaver.personId, ...part, end: null });
  return moves.length;
}

/**
 * A request that died between the end of a duty and its last cases is finished by the next one.
 * @throws Refused `unknown_person` when there is nothing to finish
 */
async function afterwards(leaver: Leaver, deps: WorkDeps): Promise<number> {
  const released = await stragglers(leaver, deps);
  if (released === 0) throw new Refused('unknown_person');
  return released;
}

/**
 * Ends a duty: every open case the person carries in it goes back to its desk, open invitations they made and duties of the
 * roster are taken back, and their phones at work in it are signed out; the last of all that in the very transaction that
 * ends the duty, so that nobody who has left holds a case or lets anybody in. The number of cases given back.
 * @throws Refused `unknown_person` when they hold no such post, `last_administrator` when nobody would administer the
 * office, `still_needed` when others keep acting on the cases
 */
export async function endDuty(personId: PersonId, post: Post, deps: ActorDeps): Promise<number> {
  const leaver = { personId, post };
  const member = await deps.store.people.member(post.organisationId, post.role, personId);
  if (!member) return afterwards(leaver, deps);
  await successorOf(leaver, deps);
  let released = 0;
  for (let isOver = false; !isOver;) {
    const given = await retryWhileStale(tries, () => giveBack(leaver, member.name, deps)).catch(
      (error: unknown) => {
        throw isStale(error) ? new Refused('still_needed') : error;
      },
    );
    released += given.released;
    isOver = given.isLast;
  }
  return released + (await stragglers(leaver, deps));
}

/** In which order posts end: who lets others in goes last, so that whoever leaves by their own hand can say it again. */
const lastToGo = (one: Post, other: Post): number =>
  Number(one.role === 'admin') - Number(other.role === 'admin');

/**
 * Somebody leaves an office: every post they hold in it ends, each as `endDuty` does, one after the other. A request that
 * died on the way is finished by the next. The number of cases given back.
 * @throws Refused as `endDuty`; `last_administrator` before anything has ended
 */
export async function leaveOffice(
  personId: PersonId,
  organisationId: OrganisationId,
  deps: ActorDeps,
): Promise<number> {
  const person = await deps.store.people.get(personId);
  const held = (person?.places ?? []).filter((post) => post.organisationId === organisationId);
  const posts = [...held].sort(lastToGo);
  for (const post of posts) await successorOf({ personId, post }, deps);
  let released = 0;
  for (const post of posts) released += await endDuty(personId, post, deps);
  if (posts.length > 0) return released;
  // All posts have ended: what came to them in those minutes goes back as well.
  for (const role of StaffRole.options)
    released += await stragglers({ personId, post: { organisationId, role } }, deps);
  if (released === 0) throw new Refused('unknown_person');
  return released;
}
