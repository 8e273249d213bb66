import type { AreaCode, OrganisationId } from '../../contract/ids';
import type { OrganisationKind } from '../../contract/words';
import type { CaseHead } from '../case/case';
import { lifecycles } from '../kinds/lifecycles';
import { areaOfOrganisation, areasUp, kindOfOrganisation, organisationOf } from './routing';

const of = (kind: OrganisationKind, areas: readonly AreaCode[]): OrganisationId[] =>
  areas.map((area) => organisationOf(kind, area));

/** The levels above the one an organisation serves, nearest first. */
const levelsAbove = (id: OrganisationId): AreaCode[] => areasUp(areaOfOrganisation(id)).slice(1);

/** Offices of the same kind above an organisation, nearest first: where a matter is raised to. */
export const officesAbove = (id: OrganisationId): OrganisationId[] =>
  of(kindOfOrganisation(id), levelsAbove(id));

/** The level above one that is late: the same kind of office, else the kind's superior of its own area and above. */
export const levelAbove = ({ kind, desk, against }: Pick<CaseHead, 'kind' | 'desk' | 'against'>) => {
  const id = desk.organisationId;
  const others = of(lifecycles[kind].superior, areasUp(areaOfOrganisation(id)));
  const above = [...officesAbove(id), ...others.filter((other) => other !== id)];
  return above.filter((other) => !against.includes(other));
};

/** Who decides between two organisations: the nearest superior of the area they share (信访工作条例 24). */
export function commonSuperiors(head: CaseHead): OrganisationId[] {
  const parties = [head.desk, head.sender].flatMap((one) => (one ? [one.organisationId] : []));
  const [first = [], ...others] = parties.map((id) => areasUp(areaOfOrganisation(id)));
  const shared = first.filter((area) => others.every((areas) => areas.includes(area)));
  const { superior } = lifecycles[head.kind];
  const above = of(superior, shared).filter((id) => !parties.includes(id));
  // At the top there is nobody above both: then the justice bureau there, whose head is no party to it.
  return [...above, ...of('justiceBureau', shared)].filter((id) => !parties.includes(id));
}

/** The justice bureaus of an organisation's area and above, nearest first: the nearest set up the agency (法律援助法 49). */
export const justiceBureausAbove = (id: OrganisationId): OrganisationId[] =>
  of('justiceBureau', areasUp(areaOfOrganisation(id)));

/** Who decides of the head of an office: the level above, else another office beside or above it; somebody always does. */
export function decidersAbove(head: Pick<CaseHead, 'kind' | 'desk' | 'against'>): OrganisationId[] {
  const id = head.desk.organisationId;
  const areas = areasUp(areaOfOrganisation(id));
  const beside = [...of('justiceBureau', areas), ...of('petitionOffice', areas)];
  return [...new Set([...levelAbove(head), ...beside])].filter(
    (other) => other !== id && !head.against.includes(other),
  );
}
