import { Digest, OrganisationId, PersonId, type Instant } from '../../contract/ids';
import { StaffRole } from '../../contract/words';
import * as z from '../../contract/z';
import { invitedIn, invitedKey } from '../keys/organisations';
import { invitationIn, invitationKey } from '../keys/people';
import { Moment, moment, ttl } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** Who invites: an administrator in one of their posts, or nobody but the one who sets the service up. */
const Inviter = z.union([
  z.object({ personId: PersonId, name: z.string(), organisationId: OrganisationId }),
  z.literal('commandLine'),
]);
export type Inviter = z.infer<typeof Inviter>;

export type InvitationRow = {
  digest: Digest;
  role: StaffRole;
  organisationId: OrganisationId;
  name: string;
  by: Inviter;
  expiresAt: Instant;
};

const stored = z.object({ role: StaffRole, name: z.string(), by: Inviter, expiresAt: Moment });
const StoredInvitation = stored.extend({
  pk: z.string().transform(invitationIn).pipe(Digest),
  organisationId: OrganisationId,
  spentBy: PersonId.optional(),
});
const StoredInvited = stored
  .extend({ pk: z.string(), sk: z.string() })
  .transform(({ pk, sk, ...invited }) => ({ ...invited, ...invitedIn(pk, sk) }))
  .pipe(stored.extend({ organisationId: OrganisationId, digest: Digest, expiresAt: z.string() }));

/** An invitation, and who took it up. */
export function readInvitation(item: Item): { row: InvitationRow; spentBy: PersonId | null } {
  const { pk, spentBy = null, ...invitation } = readItem(StoredInvitation, item);
  return { row: { digest: pk, ...invitation }, spentBy };
}

/** An invitation as its organisation lists it. */
export const readInvited = (item: Item): InvitationRow => readItem(StoredInvited, item);

const fieldsOf = ({ role, name, by, expiresAt }: InvitationRow) => ({
  role,
  name,
  by,
  expiresAt: moment(expiresAt),
  ttl: ttl(expiresAt),
});

/** What the code finds, and the line by which the organisation sees that it is open: written and taken together. */
export const invitationItems = (row: InvitationRow): [Item, Item] => [
  toItem({
    ...invitationKey(row.digest),
    organisationId: row.organisationId,
    ...fieldsOf(row),
  }),
  toItem({ ...invitedKey(row.organisationId, row.digest), ...fieldsOf(row) }),
];
