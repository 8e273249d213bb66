import type { Cursor, PersonId } from '../../contract/ids';
import { keeping } from '../../contract/case/keeping';
import type { Forgotten, LeftPetition, MyRecord } from '../../contract/people/myData';
import { isErased, keptUntil } from '../../domain/case/keptUntil';
import { addHours, dayOf } from '../../domain/clocks/day';
import { Refused } from '../../domain/refused';
import type { CaseSummary } from '../../store/cases/headItem';
import type { Person } from '../../store/people/personItem';
import type { ActorDeps, WorkDeps } from '../deps';
import { allLeft, type LeftCase } from '../joining/left';
import { joinedOf } from '../joining/joined';
import { inboxOf } from '../helping/inboxOf';
import { shownHelping } from '../helping/shown';

/** Lines of the inbox that are shown among what is held; the inbox itself has them all. */
const latestLines = 100;

/** @throws Refused `not_allowed` to staff in their posts, `session_ended` */
export async function personOf({ store, actor }: ActorDeps): Promise<Person> {
  if (actor.role !== 'resident') throw new Refused('not_allowed');
  const person = await store.people.get(actor.personId);
  if (!person) throw new Refused('session_ended');
  return person;
}

/** A petition that somebody left, with what they had given to join it. */
function shownLeft({ head, events, party }: LeftCase): LeftPetition[] {
  const leftAt = events.filter(({ word }) => word === 'leave').at(-1)?.at;
  if (leftAt === undefined) return [];
  const { name = null, phone = null, helper = null, address = null } = party?.given ?? {};
  const { id: caseId, number } = head;
  return [{ caseId, number, joinedAt: party?.at ?? null, leftAt, name, phone, helper, address }];
}

/** What is held of a person besides their cases. `sessionId`: the one that asks; null where none does. */
export async function recordOf(
  { personId, name, phone }: Person,
  sessionId: string | null,
  deps: ActorDeps,
): Promise<MyRecord> {
  const { store, now } = deps;
  const today = dayOf(now);
  const [sessions, consents, { rows: notices, signIns }, given, received, left] = await Promise.all([
    store.sessions.of(personId),
    store.consents.of(personId),
    inboxOf({ limit: latestLines }, deps),
    store.helpings.given(personId, today),
    store.helpings.received(personId, today),
    allLeft(deps),
  ]);
  return {
    name,
    phone,
    notices,
    ...(signIns.length > 0 && { signIns }),
    helpings: {
      given: given.map((one) => shownHelping(one, one.helperName)),
      received: received.map((one) => shownHelping(one, one.helpedName)),
    },
    ...(left.length > 0 && { left: left.flatMap(shownLeft) }),
    sessions: sessions.map((row) => ({
      sessionId: row.sessionId,
      isThis: row.sessionId === sessionId,
      role: row.role,
      way: row.way,
      // Each time it shows itself its time begins anew.
      seenAt: addHours(row.expiresAt, -24 * keeping.session.length.days),
      until: row.expiresAt,
    })),
    consents: consents.map(({ templateId, ledger: { left, standing, voidedAt, answers } }) => ({
      templateId,
      isGiven: left > 0 || standing?.yes === true,
      answeredAt: answers.at(-1)?.at ?? standing?.at ?? null,
      withdrawnAt: voidedAt,
    })),
  };
}

/** The last day on which the text of a case is kept; null as long as it is open. */
export function lastKeptDay(head: Pick<CaseSummary, 'kind' | 'status' | 'heldSince'>) {
  const until = keptUntil(head);
  return until && dayOf(until);
}

/** Every case of a person, newest first, and those that they joined. */
export async function allOwned(personId: PersonId, { store }: WorkDeps): Promise<CaseSummary[]> {
  const owned: CaseSummary[] = [];
  let cursor: Cursor | undefined;
  do {
    const { rows, next } = await store.cases.ownedBy(personId, { cursor });
    owned.push(...rows);
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return [...owned, ...(await joinedOf(personId, store))];
}

/**
 * Deletes what need not be kept of a person (个人信息保护法 47): name and number, which numbers answered, the lines of the inbox, what they agreed to be
 * sent, who helps them and whom they help, every sign-in. Cases are records of the office and stay until their period is over; as long as there is one,
 * so does the number by which its owner finds it. Stopped anywhere, asking again goes on.
 * @throws Refused `not_allowed` to those who hold a post, whose name is on what they signed
 */
export async function forget(deps: ActorDeps): Promise<Forgotten> {
  const { store } = deps;
  const person = await personOf(deps);
  if (person.places.length > 0) throw new Refused('not_allowed');
  const { personId } = person;
  const owned = (await allOwned(personId, deps)).filter((head) => !isErased(head));
  await store.people.setName(personId, null);
  await store.people.setPhone(personId, null);
  await store.people.forgetAnswered(personId);
  await store.consents.forget(personId);
  await store.inbox.forget(personId);
  await store.helpings.forget(personId);
  const isGone = owned.length === 0 && (await store.people.remove(person));
  for (const { sessionId } of await store.sessions.of(personId))
    await store.sessions.end(personId, sessionId);
  return {
    account: isGone ? 'gone' : 'kept',
    stays: owned.map((head) => ({
      caseId: head.id,
      number: head.number,
      kind: head.kind,
      until: lastKeptDay(head),
    })),
  };
}
