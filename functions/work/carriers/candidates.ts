import type { OrganisationId, PersonId } from '../../contract/ids';
import type { CaseHead } from '../../domain/case/case';
import { dayOf } from '../../domain/clocks/day';
import type { Contender } from '../../domain/standing/assignment/rank';
import { onDutyAt, type Duty } from '../../domain/standing/assignment/roster';
import { shortlist } from '../../domain/standing/assignment/shortlist';
import type { Wish } from '../../domain/standing/assignment/wish';
import { isAway, type Leave } from '../../domain/standing/leave';
import { givingOffice } from '../../domain/standing/givingOffice';
import { carriersIn, carriersOf } from './carriers';
import { caseForConflict, mattersAgainst, personForConflict } from './conflict';
import type { WorkDeps } from '../deps';

/** Who is away, of all that have a case in their gift. */
async function awayAt(
  organisationIds: readonly OrganisationId[],
  { store, now }: WorkDeps,
): Promise<Leave[]> {
  const lists = await Promise.all(organisationIds.map((id) => store.leaves.ofOffice(id)));
  return lists.flat().filter((leave) => isAway(leave, dayOf(now)));
}

/** A duty of somebody who is away is that of whoever stands in. */
const stoodIn = (duties: readonly Duty[], away: readonly Leave[]): Duty[] =>
  duties.map((duty) => {
    const deputyId = away.find(({ personId }) => personId === duty.personId)?.deputyId;
    return deputyId === undefined ? duty : { ...duty, personId: deputyId };
  });

async function onDutyFor(head: CaseHead, { store, now }: WorkDeps): Promise<Duty[]> {
  const home = givingOffice(head);
  const today = dayOf(now);
  if (home === null) return [];
  const { duties } = await store.rosters.between(home, today, today);
  return onDutyAt(duties, now, head.kind);
}

const withDeputed = (contender: Contender, away: readonly Leave[]): Contender => {
  const standsInFor = away
    .filter(({ deputyId }) => deputyId === contender.member.personId)
    .map(({ name }) => name);
  return standsInFor.length > 0 ? { ...contender, standsInFor } : contender;
};

const sharesFor = async (head: CaseHead, { store, now }: WorkDeps) => {
  const home = givingOffice(head);
  return home === null ? new Map<string, number>() : store.workloads.shares(home, dayOf(now).slice(0, 7));
};

/**
 * Whom a case can be given to, best first, and what it wishes for. Checked for conflicts before anything else is made
 * of it; whoever has the case now, or is away, is left out.
 */
export async function candidatesFor(
  head: CaseHead,
  deps: WorkDeps,
): Promise<{ contenders: Contender[]; wish: Wish }> {
  const { store } = deps;
  const organisationIds = await carriersOf(head, deps);
  const [carriers, { checked, wish }, duties, shares, away] = await Promise.all([
    carriersIn(organisationIds, head.kind, deps),
    caseForConflict(head, deps),
    onDutyFor(head, deps),
    sharesFor(head, deps),
    awayAt(organisationIds, deps),
  ]);
  const isThere = (id: PersonId) => !away.some(({ personId }) => personId === id);
  const members = carriers.filter(
    ({ personId }) => personId !== head.assignee?.personId && isThere(personId),
  );
  const ids = members.map(({ personId }) => personId);
  const [matters, belongings, open] = await Promise.all([
    mattersAgainst(checked, deps),
    store.profiles.belongings(ids),
    store.workloads.open(ids),
  ]);
  const people = await Promise.all(
    members.map(async ({ profile, ...member }) => ({
      member,
      profile,
      asked: await personForConflict(member, belongings.get(member.personId) ?? [], deps),
      load: open.get(member.personId) ?? 0,
      share: shares.get(member.personId) ?? 0,
    })),
  );
  const contenders = shortlist(people, checked, matters, { wish, onDuty: stoodIn(duties, away) });
  return { contenders: contenders.map((one) => withDeputed(one, away)), wish };
}
