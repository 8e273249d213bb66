import type { AreaCode, OrganisationId } from '../../contract/ids';
import type { CaseKind, OrganisationKind } from '../../contract/words';
import { areaAt, areaOfOrganisation } from './routing';

/**
 * Whose people carry the cases of an office beside its own; null for nobody else's. For legal aid the law firms of its
 * county (法律援助法 16: lawyers, and others).
 */
export const carriersBeside = (
  home: OrganisationId,
  kind: CaseKind,
): { areaCode: AreaCode; kind: OrganisationKind } | null =>
  kind === 'legalAid' ? { areaCode: areaAt(areaOfOrganisation(home), 'county'), kind: 'lawFirm' } : null;
