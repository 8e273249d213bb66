import { createHash } from 'node:crypto';
import type { OrganisationId, PersonId } from '../../contract/ids';
import type { Leaves, LeaveId, LeaveView, NewLeave } from '../../contract/people/leave';
import { StaffRole } from '../../contract/words';
import type { Actor } from '../../domain/case/case';
import { dayOf } from '../../domain/clocks/day';
import { lifecycles } from '../../domain/kinds/lifecycles';
import { Refused } from '../../domain/refused';
import { endedLeave, isAway, mayEnd, withLeave, type Leave } from '../../domain/standing/leave';
import type { ActorDeps } from '../deps';

/** The posts whose people have cases in hand, and so are stood in for. */
export const carryingRoles: readonly StaffRole[] = StaffRole.options.filter((role) =>
  Object.values(lifecycles).some(({ carriedBy }) => carriedBy === role),
);

const carries = (role: Actor['role']): role is StaffRole => carryingRoles.some((one) => one === role);

const isHead = ({ role }: Actor): boolean => role === 'supervisor';

/** The same tap sent again says the same leave. */
const leaveId = (by: PersonId, { key, from }: NewLeave): LeaveId =>
  `${from}-${createHash('sha256').update(`${by} ${key}`).digest('hex').slice(0, 16)}`;

type Home = { organisationId: OrganisationId };

async function membersWith(roles: readonly StaffRole[], { organisationId }: Home, { store }: ActorDeps) {
  const lists = roles.map(async (role) =>
    (await store.people.members(organisationId, role)).map(({ personId, name }) => ({
      personId,
      name,
      role,
    })),
  );
  return (await Promise.all(lists)).flat();
}

function showLeave(leave: Leave, { actor, now }: ActorDeps): LeaveView {
  const today = dayOf(now);
  const isOver = leave.endedAt !== null || leave.until < today;
  const { personId } = actor;
  return {
    ...leave,
    state: isOver ? 'over' : isAway(leave, today) ? 'now' : 'toCome',
    mine: leave.personId === personId ? 'away' : leave.deputyId === personId ? 'deputy' : null,
    mayEnd: !isOver && mayEnd(leave, { personId, isHead: isHead(actor) }),
  };
}

const newestFirst = (one: Leave, other: Leave): number =>
  one.from === other.from ? (one.id < other.id ? 1 : -1) : one.from < other.from ? 1 : -1;

/** Who of an office is away when; with those whom the reader may name: for whom they may say it, and who may stand in. */
export async function leavesFor(home: Home, deps: ActorDeps): Promise<Leaves> {
  const { actor, store } = deps;
  const roles = isHead(actor) ? carryingRoles : carries(actor.role) ? [actor.role] : [];
  const [leaves, deputies] = await Promise.all([
    store.leaves.ofOffice(home.organisationId, true),
    membersWith(roles, home, deps),
  ]);
  return {
    leaves: [...leaves].sort(newestFirst).map((leave) => showLeave(leave, deps)),
    people: isHead(actor) ? deputies : deputies.filter(({ personId }) => personId === actor.personId),
    deputies,
  };
}

/**
 * Somebody is away, and a colleague of their post stands in: said by themself, or by whoever heads their office. Both have to hold the post.
 * @throws Refused `not_allowed`, `unknown_person`, `deputy_elsewhere` and what the days forbid (`withLeave`)
 */
export async function takeLeave(home: Home, asked: NewLeave, deps: ActorDeps): Promise<void> {
  const { actor, store, now } = deps;
  const { personId, deputyId, role, from, until } = asked;
  const isOwn = personId === actor.personId && role === actor.role;
  if (!isOwn && !isHead(actor)) throw new Refused('not_allowed');
  const [away, deputy] = await Promise.all([
    carries(role) ? store.people.member(home.organisationId, role, personId) : null,
    store.people.member(home.organisationId, role, deputyId),
  ]);
  if (!away) throw new Refused('unknown_person');
  if (!deputy) throw new Refused('deputy_elsewhere');
  const leave: Leave = {
    id: leaveId(actor.personId, asked),
    ...{ role, personId, name: away.name, deputyId, deputyName: deputy.name, from, until, endedAt: null },
  };
  await store.leaves.change(home.organisationId, (leaves) => withLeave(leaves, leave, now));
}

/** It is over from this moment. @throws Refused `not_found`; `not_allowed` to whoever it is not about */
export async function endLeave(home: Home, id: LeaveId, { actor, store, now }: ActorDeps): Promise<void> {
  await store.leaves.change(home.organisationId, (leaves) => {
    const leave = leaves.find((one) => one.id === id);
    if (leave && !mayEnd(leave, { personId: actor.personId, isHead: isHead(actor) }))
      throw new Refused('not_allowed');
    return endedLeave(leaves, id, now);
  });
}

/** Whom the one who asks stands in for by this leave now. @throws Refused `not_found` */
export async function stoodInFor(home: Home, id: LeaveId, { actor, store, now }: ActorDeps): Promise<Leave> {
  const leave = (await store.leaves.ofOffice(home.organisationId, true)).find((one) => one.id === id);
  const isTheirs = leave?.deputyId === actor.personId && leave.role === actor.role;
  if (!leave || !isTheirs || !isAway(leave, dayOf(now))) throw new Refused('not_found');
  return leave;
}
