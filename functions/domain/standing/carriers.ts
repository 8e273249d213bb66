import type { AreaCode, OrganisationId } from '../../contract/ids';
import { CaseKind, type OrganisationKind, type StaffRole } from '../../contract/words';
import { kinds } from '../kinds';
import { lifecycles } from '../kinds/lifecycles';
import { areaAt, areaOfOrganisation, kindOfOrganisation, organisationOf } from './routing';

/**
 * Whose people carry the cases of an office beside its own, as the kind says; null for nobody else's.
 */
export function carriersBeside(
  home: OrganisationId,
  kind: CaseKind,
): { areaCode: AreaCode; kind: OrganisationKind } | null {
  const beside = kinds[kind].particulars.carriedBesideBy;
  return beside && { areaCode: areaAt(areaOfOrganisation(home), 'county'), kind: beside };
}

type Post = { role: StaffRole; organisationId: OrganisationId };

/** Where a post lets somebody stand on the roster: for which kind, at their own office and at those they carry beside. */
const rostersFor = ({ role, organisationId }: Post): { organisationId: OrganisationId; kind: CaseKind }[] =>
  CaseKind.options.flatMap((kind) => {
    const { carriedBy, desk } = lifecycles[kind];
    if (carriedBy !== role) return [];
    const isBeside = kinds[kind].particulars.carriedBesideBy === kindOfOrganisation(organisationId);
    const office = organisationOf(desk.kind, areaAt(areaOfOrganisation(organisationId), 'county'));
    return [organisationId, ...(isBeside ? [office] : [])].map((id) => ({ organisationId: id, kind }));
  });

/** The rosters that somebody leaves with a post, and for which kinds: those that no other post of theirs keeps them on. */
export function rostersLeft(post: Post, others: readonly Post[]): Map<OrganisationId, CaseKind[]> {
  const kept = others.flatMap(rostersFor);
  const left = new Map<OrganisationId, CaseKind[]>();
  for (const { organisationId, kind } of rostersFor(post)) {
    const isKept = kept.some((one) => one.organisationId === organisationId && one.kind === kind);
    if (!isKept) left.set(organisationId, [...(left.get(organisationId) ?? []), kind]);
  }
  return left;
}
