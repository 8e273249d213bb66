import type { OrganisationKind } from '../../contract/words';
import type { FoundOrganisation, OutsideRef } from '../case/case';
import { kindOfOrganisation } from './routing';

/** Courts, prosecutors, police and the like: no deployment has them in its tree. */
const always: readonly OrganisationKind[] = [
  'court',
  'procuratorate',
  'publicSecurity',
  'politicalLegal',
  'discipline',
  'arbitration',
  'partyOrganisation',
];

/** Whether nobody of an organisation works here: by what was entered of it, or by its kind. */
export function isOutside(found: FoundOrganisation | undefined): found is OutsideRef {
  if (found === undefined) return false;
  const kind = kindOfOrganisation(found.organisationId);
  return found.isOutside === true || (kind !== null && always.includes(kind));
}
