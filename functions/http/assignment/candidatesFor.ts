import type { OrganisationId } from '../../contract/ids';
import type { Profile } from '../../contract/roster';
import type { CaseKind } from '../../contract/words';
import { opposed } from '../../domain/standing/assignment/conflict';
import type { Contender } from '../../domain/standing/assignment/rank';
import { onDutyAt, type Duty } from '../../domain/standing/assignment/roster';
import { shortlist } from '../../domain/standing/assignment/shortlist';
import type { Wish } from '../../domain/standing/assignment/wish';
import type { CaseHead, StaffMember } from '../../domain/case/case';
import { dayOf } from '../../domain/clocks/day';
import { lifecycles } from '../../domain/kinds/lifecycles';
import type { Store } from '../../store/ports';
import { givingOffice } from '../../domain/standing/givingOffice';
import { carriersOf } from '../cases/carriers';
import type { OpenContext } from '../context';
import { askedOf } from './asked';
import { checkedOf } from './checked';

type Tools = Pick<OpenContext, 'store' | 'numberSecret' | 'now'>;
export type Carrier = StaffMember & { profile: Profile };

/** Those who carry cases of a kind at some organisations, each once, for the first of them they belong to. */
export async function carriersIn(
  organisationIds: readonly OrganisationId[],
  kind: CaseKind,
  { profiles }: Pick<Store, 'profiles'>,
): Promise<Carrier[]> {
  const { handler } = lifecycles[kind];
  const lists = await Promise.all(organisationIds.map((id) => profiles.members(id, handler)));
  const once = new Map<string, Carrier>();
  for (const member of lists.flat()) if (!once.has(member.personId)) once.set(member.personId, member);
  return [...once.values()];
}

async function onDutyFor(head: CaseHead, { store, now }: Tools): Promise<Duty[]> {
  const home = givingOffice(head);
  const today = dayOf(now);
  return home === null ? [] : onDutyAt(await store.rosters.between(home, today, today), now, head.kind);
}

const sharesFor = async (head: CaseHead, { store, now }: Tools) => {
  const home = givingOffice(head);
  return home === null ? new Map<string, number>() : store.workloads.shares(home, dayOf(now).slice(0, 7));
};

/**
 * Whom a case can be given to, best first, and what it wishes for. Checked for conflicts before anything else is made
 * of it; whoever has the case now is left out.
 */
export async function candidatesFor(
  head: CaseHead,
  tools: Tools,
): Promise<{ contenders: Contender[]; wish: Wish }> {
  const { store } = tools;
  const organisationIds = await carriersOf(head, store);
  const [carriers, { checked, wish }, onDuty, shares] = await Promise.all([
    carriersIn(organisationIds, head.kind, store),
    checkedOf(head, tools),
    onDutyFor(head, tools),
    sharesFor(head, tools),
  ]);
  const members = carriers.filter(({ personId }) => personId !== head.assignee?.personId);
  const ids = members.map(({ personId }) => personId);
  const [matters, belongings, open] = await Promise.all([
    store.matters.on(opposed(checked.parties)),
    store.profiles.belongings(ids),
    store.workloads.open(ids),
  ]);
  const people = await Promise.all(
    members.map(async ({ profile, ...member }) => ({
      ...{ member, profile },
      asked: await askedOf(member, belongings.get(member.personId) ?? [], tools),
      load: open.get(member.personId) ?? 0,
      share: shares.get(member.personId) ?? 0,
    })),
  );
  return { contenders: shortlist(people, checked, matters, { wish, onDuty }), wish };
}
