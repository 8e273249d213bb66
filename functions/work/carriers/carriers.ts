import type { OrganisationId } from '../../contract/ids';
import type { Profile } from '../../contract/people/roster';
import type { CaseKind } from '../../contract/words';
import type { CaseHead, StaffMember } from '../../domain/case/case';
import { lifecycles } from '../../domain/kinds/lifecycles';
import { carriersBeside } from '../../domain/standing/carriers';
import { givingOffice } from '../../domain/standing/givingOffice';
import type { WorkDeps } from '../deps';

export type Carrier = StaffMember & { profile: Profile };

/** The organisations whose people carry the cases of an office: its own, and those that the rule sets beside it. */
export async function carriersAt(
  home: OrganisationId,
  kind: CaseKind,
  { store }: Pick<WorkDeps, 'store'>,
): Promise<OrganisationId[]> {
  const beside = carriersBeside(home, kind);
  const others = beside ? await store.organisations.serving(beside.areaCode, beside.kind) : [];
  return [home, ...others.map(({ id }) => id)];
}

/** The organisations whose people may carry a case. */
export async function carriersOf(head: CaseHead, deps: Pick<WorkDeps, 'store'>): Promise<OrganisationId[]> {
  const home = givingOffice(head);
  const carriers = home === null ? [] : await carriersAt(home, head.kind, deps);
  return carriers.filter((id) => !head.against.includes(id));
}

/** Those who carry cases of a kind at some organisations, each once, for the first of them they belong to. */
export async function carriersIn(
  organisationIds: readonly OrganisationId[],
  kind: CaseKind,
  { store }: Pick<WorkDeps, 'store'>,
): Promise<Carrier[]> {
  const { carriedBy } = lifecycles[kind];
  const lists = await Promise.all(organisationIds.map((id) => store.profiles.members(id, carriedBy)));
  const once = new Map<string, Carrier>();
  for (const member of lists.flat()) if (!once.has(member.personId)) once.set(member.personId, member);
  return [...once.values()];
}
