import type { AreaCode, OrganisationId } from '../../contract/ids';
import { contracts } from '../../contract/kinds';
import type { OrganisationKind } from '../../contract/words';
import type { CaseHead, OutsideRef } from '../case/case';
import { lifecycles } from '../kinds/lifecycles';
import { areaOfOrganisation, areasBeyond, areasUp, kindOfOrganisation, organisationOf } from './routing';

const of = (kind: OrganisationKind, areas: readonly AreaCode[]): OrganisationId[] =>
  areas.map((area) => organisationOf(kind, area));

/** The levels above the one an organisation serves, nearest first. */
const levelsAbove = (id: OrganisationId): AreaCode[] => areasUp(areaOfOrganisation(id)).slice(1);

/** Offices of the same kind above an organisation, nearest first: where a matter is raised to. */
export function officesAbove(id: OrganisationId): OrganisationId[] {
  const kind = kindOfOrganisation(id);
  return kind === null ? [] : of(kind, levelsAbove(id));
}

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

/** Organisations whose administrators may let staff in at another: the levels above it. */
export const administersAbove = (id: OrganisationId): OrganisationId[] =>
  [...officesAbove(id), ...justiceBureausAbove(id)].filter((other) => other !== id);

/** Who decides of the head of an office: the level above, else another office beside or above it; somebody always does. */
export function decidersAbove(head: Pick<CaseHead, 'kind' | 'desk' | 'against'>): OrganisationId[] {
  const id = head.desk.organisationId;
  const areas = areasUp(areaOfOrganisation(id));
  // The centre last: where both others are the other side, it is still somebody.
  const beside = (['justiceBureau', 'petitionOffice', 'serviceCentre'] as const).flatMap((kind) =>
    of(kind, areas),
  );
  return [...new Set([...levelAbove(head), ...beside])].filter(
    (other) => other !== id && !head.against.includes(other),
  );
}

const beyondNames: Partial<Record<OrganisationKind, readonly string[]>> = {
  petitionOffice: ['自治区信访局（复查复核机构）', '国家信访局'],
  justiceBureau: ['自治区司法厅', '司法部'],
  discipline: ['自治区纪委监委', '中央纪委国家监委'],
};

/**
 * The bodies above the top of the tree, nearest first: those of the region and of the state. They are there whether or not
 * an administrator has entered where they are found: a remedy does not wait for that. What is entered under the same id
 * names them better.
 */
export const beyondTree = (kind: OrganisationKind, id: OrganisationId): OutsideRef[] =>
  areasBeyond(areaOfOrganisation(id)).flatMap((area, level) => {
    const name = beyondNames[kind]?.[level];
    return name === undefined ? [] : [{ organisationId: organisationOf(kind, area), name, isOutside: true }];
  });

/** Who decides between two when there is nobody above both in the tree; for kinds that can be passed on alone. */
export const beyondBoth = ({ kind, desk }: CaseHead): OutsideRef[] =>
  contracts[kind].passedOnTo.length === 0 ? [] : beyondTree(lifecycles[kind].superior, desk.organisationId);

/**
 * Who looks at a decision next: the level above the body that decided, which is the desk or a body outside, in the tree or
 * beyond it.
 */
export function bodiesAbove({ kind, desk, against, outside }: CaseHead) {
  const decided = outside?.body ?? desk;
  const beyond = beyondTree(lifecycles[kind].superior, decided.organisationId);
  const isBeyond = areasBeyond(areaOfOrganisation(desk.organisationId)).indexOf(
    areaOfOrganisation(decided.organisationId),
  );
  return {
    nearestFirst: isBeyond < 0 ? levelAbove({ kind, desk: decided, against }) : [],
    beyond: beyond.slice(isBeyond + 1),
  };
}

const sameLevelNames: Partial<Record<OrganisationKind, string>> = {
  politicalLegal: '同级党委政法委员会',
  discipline: '同级纪检监察机关',
  arbitration: '同级仲裁委员会',
};

/**
 * Bodies of these kinds where an organisation is, nearest first. Those outside the tree are there whether or not they have
 * been entered: nothing waits at a wrong door for want of an address.
 */
export function sameLevel(kinds: readonly OrganisationKind[], id: OrganisationId) {
  const areas = areasUp(areaOfOrganisation(id));
  const [area = ''] = areas;
  return {
    nearestFirst: kinds.flatMap((kind) => of(kind, areas)).filter((other) => other !== id),
    beyond: kinds.flatMap((kind): OutsideRef[] => {
      const name = sameLevelNames[kind];
      return name === undefined
        ? []
        : [{ organisationId: organisationOf(kind, area), name, isOutside: true }];
    }),
  };
}

/** Who looks into a report of corruption: the discipline inspection of the same level, else one above it (22). */
export function disciplineOf({ desk }: Pick<CaseHead, 'desk'>) {
  const { nearestFirst, beyond } = sameLevel(['discipline'], desk.organisationId);
  return { nearestFirst, beyond: [...beyond, ...beyondTree('discipline', desk.organisationId)] };
}
