import type { Deed } from '../../contract/actions';
import type { AreaCode, OrganisationId } from '../../contract/ids';
import type { OrganisationKind } from '../../contract/words';
import type { CaseHead } from '../case/case';
import { lifecycles } from '../kinds';
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
function commonSuperiors(head: CaseHead): OrganisationId[] {
  const parties = [head.desk, head.sender].flatMap((one) => (one ? [one.organisationId] : []));
  const [first = [], ...others] = parties.map((id) => areasUp(areaOfOrganisation(id)));
  const shared = first.filter((area) => others.every((areas) => areas.includes(area)));
  const { superior } = lifecycles[head.kind];
  const above = of(superior, shared).filter((id) => !parties.includes(id));
  // At the top there is nobody above both: then the justice bureau there, whose head is no party to it.
  return [...above, ...of('justiceBureau', shared)].filter((id) => !parties.includes(id));
}

function superiors(head: CaseHead, deed: Deed): OrganisationId[] {
  const id = head.desk.organisationId;
  switch (deed.action) {
    case 'object':
      return of('justiceBureau', areasUp(areaOfOrganisation(id)));
    case 'askReview':
    case 'askReReview':
      return levelAbove(head);
    case 'raise':
      return officesAbove(id);
    case 'sendBack':
      return head.returns > 0 ? commonSuperiors(head) : [];
    case 'nameOtherSide':
      return deed.input.organisationIds.includes(id) ? levelAbove(head) : [];
    default:
      return [];
  }
}

/**
 * Who a deed needs above, nearest first; none when it needs nobody, and never the other side. An objection goes to the
 * justice bureau that set up the agency (法律援助法 49), a review to the next higher body (信访工作条例 35, 36).
 */
export function superiorsFor(head: CaseHead, deed: Deed): OrganisationId[] {
  const named = deed.action === 'nameOtherSide' ? deed.input.organisationIds : [];
  return superiors(head, deed).filter((id) => !head.against.includes(id) && !named.includes(id));
}
