import type { AreaCode, OrganisationId } from '../../contract/ids';
import type { CaseKind, OrganisationKind } from '../../contract/words';
import { kinds } from '../kinds';
import { areaAt, areaOfOrganisation } from './routing';

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
