import { Digest, OrganisationId, PersonId, type Instant } from '../../contract/ids';
import { StaffRole } from '../../contract/words';
import * as z from '../../contract/z';
import { invitationIn, invitationKey } from '../keys/people';
import { Moment, moment, ttl } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

export type InvitationRow = {
  digest: Digest;
  role: StaffRole;
  organisationId: OrganisationId;
  name: string;
  expiresAt: Instant;
};

const StoredInvitation = z.object({
  pk: z.string().transform(invitationIn).pipe(Digest),
  role: StaffRole,
  organisationId: OrganisationId,
  name: z.string(),
  expiresAt: Moment,
  spentBy: PersonId.optional(),
});

/** An invitation, and who took it up. */
export function readInvitation(item: Item): { row: InvitationRow; spentBy: PersonId | null } {
  const { pk, spentBy = null, ...stored } = readItem(StoredInvitation, item);
  return { row: { digest: pk, ...stored }, spentBy };
}

export const invitationItem = ({ digest, role, organisationId, name, expiresAt }: InvitationRow): Item =>
  toItem({
    ...invitationKey(digest),
    role,
    organisationId,
    name,
    expiresAt: moment(expiresAt),
    ttl: ttl(expiresAt),
  });
