import { OrganisationId, PersonId, type Digest, type Instant } from '../../contract/ids';
import { SignInWay } from '../../contract/people/session';
import { Role, type StaffRole } from '../../contract/words';
import * as z from '../../contract/z';
import { personIn, sessionIn, sessionKey } from '../keys/people';
import { DigestBytes, digestBytes, Moment, moment, ttl } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/**
 * A signed-in phone. One row a family of tokens: `digests` are those that are good, `previous` those before them, which may
 * still be a second tab's until then; an older one coming back ends it.
 */
export type SessionRow = {
  personId: PersonId;
  sessionId: string;
  digests: readonly Digest[];
  previous: { digests: readonly Digest[]; until: Instant } | null;
  role: StaffRole | 'resident' | 'helper';
  organisationId: OrganisationId | null;
  way: SignInWay;
  /** When somebody signed in; null in a row from before this was written down. */
  startedAt: Instant | null;
  expiresAt: Instant;
};

const StoredSession = z
  .object({
    pk: z.string().transform(personIn).pipe(PersonId),
    sk: z.string().transform(sessionIn).pipe(z.string().min(1)),
    digests: z.array(DigestBytes).min(1),
    previous: z.object({ digests: z.array(DigestBytes), until: Moment }).optional(),
    role: Role,
    organisationId: OrganisationId.optional(),
    /** Not written of a phone, as before browsers were signed in by one. */
    way: SignInWay.default('phone'),
    startedAt: Moment.optional(),
    expiresAt: Moment,
  })
  .transform(
    ({ pk, sk, previous = null, organisationId = null, startedAt = null, ...stored }): SessionRow => ({
      personId: pk,
      sessionId: sk,
      previous,
      organisationId,
      startedAt,
      ...stored,
    }),
  );

export const readSession = (item: Item): SessionRow => readItem(StoredSession, item);

export const sessionItem = ({ personId, sessionId, digests, previous, ...row }: SessionRow): Item =>
  toItem({
    ...sessionKey(personId, sessionId),
    digests: digests.map(digestBytes),
    previous: previous
      ? { digests: previous.digests.map(digestBytes), until: moment(previous.until) }
      : undefined,
    role: row.role,
    organisationId: row.organisationId ?? undefined,
    way: row.way === 'phone' ? undefined : row.way,
    startedAt: row.startedAt ? moment(row.startedAt) : undefined,
    expiresAt: moment(row.expiresAt),
    ttl: ttl(row.expiresAt),
  });
