import type { OrganisationId } from '../../contract/ids';
import type { CaseKind } from '../../contract/words';
import type { CaseHead } from '../case/case';
import { lifecycles } from '../kinds/lifecycles';
import { kindOfOrganisation } from './routing';

/** Whether an organisation is of the kind that receives such cases. */
export const isOffice = (kind: CaseKind, id: OrganisationId): boolean =>
  kindOfOrganisation(id) === lifecycles[kind].desk.kind;

/** The office that gives a case to people: the desk that received it, or that handed it over; null when it is neither. */
export function givingOffice({
  kind,
  desk,
  sender,
}: Pick<CaseHead, 'kind' | 'desk' | 'sender'>): OrganisationId | null {
  const offices = [desk, sender].flatMap((one) => (one ? [one.organisationId] : []));
  return offices.find((id) => isOffice(kind, id)) ?? null;
}
