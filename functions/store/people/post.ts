import type { OrganisationId } from '../../contract/ids';
import type { StaffRole } from '../../contract/words';

/** A role that somebody holds in an organisation. */
export type Post = { role: StaffRole; organisationId: OrganisationId };
