import { OrganisationId, PersonId, type Digest, type Instant } from '../../contract/ids';
import { Role, type StaffRole } from '../../contract/words';
import * as z from '../../contract/z';
import { personIn, sessionIn, sessionKey } from '../keys/people';
import { DigestBytes, digestBytes, Moment, moment, ttl } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** A signed-in phone. One row a family: each refresh replaces the digest; an older one coming back ends it. */
export type SessionRow = {
  personId: PersonId;
  sessionId: string;
  digest: Digest;
  previous: { digest: Digest; until: Instant } | null;
  role: StaffRole | 'resident' | 'helper';
  organisationId: OrganisationId | null;
  expiresAt: Instant;
};

const StoredSession = z
  .object({
    pk: z.string().transform(personIn).pipe(PersonId),
    sk: z.string().transform(sessionIn).pipe(z.string().min(1)),
    digest: DigestBytes,
    previous: z.object({ digest: DigestBytes, until: Moment }).optional(),
    role: Role,
    organisationId: OrganisationId.optional(),
    expiresAt: Moment,
  })
  .transform(({ pk, sk, previous = null, organisationId = null, ...stored }): SessionRow => ({
    personId: pk,
    sessionId: sk,
    previous,
    organisationId,
    ...stored,
  }));

export const readSession = (item: Item): SessionRow => readItem(StoredSession, item);

export const sessionItem = ({ personId, sessionId, digest, previous, ...row }: SessionRow): Item =>
  toItem({
    ...sessionKey(personId, sessionId),
    digest: digestBytes(digest),
    previous: previous ? { digest: digestBytes(previous.digest), until: moment(previous.until) } : undefined,
    role: row.role,
    organisationId: row.organisationId ?? undefined,
    expiresAt: moment(row.expiresAt),
    ttl: ttl(row.expiresAt),
  });
