import type { OrganisationId } from '../../contract/ids';
import type { StaffRole } from '../../contract/words';

/** A role that somebody holds in an organisation. */
export type StaffPlace = { role: StaffRole; organisationId: OrganisationId };
