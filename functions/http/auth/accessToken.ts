// Each from its own file: the whole package would bring its encryption into what the API starts with.
import { SignJWT } from 'jose/jwt/sign';
import { jwtVerify } from 'jose/jwt/verify';
import { importJWK } from 'jose/key/import';
import { type Instant, OrganisationId, PersonId } from '../../contract/ids';
import { Role } from '../../contract/words';
import * as z from '../../contract/z';
import type { Actor } from '../../domain/case/case';
import { addMs } from '../../domain/clocks/day';
import { Refused } from '../../domain/refused';
import type { TokenKey } from '../../runtime/env';

/** Short: what it says of names is as old as it is. What its bearer may is looked up (`standingNow.ts`). */
const lifeMs = 10 * 60_000;
const algorithm = 'ES256';
/** Says that it is an access token (RFC 9068), so that nothing else signed with these keys passes for one. */
const type = 'at+jwt';

const Claims = z.object({
  sub: PersonId,
  sid: z.string().min(1),
  role: Role,
  org: OrganisationId.nullable(),
  orgName: z.string().nullable(),
  name: z.string().nullable(),
});

/** Who a token says they are: a person at a phone, and the role they acted in when it was made. */
export type Bearer = { sessionId: string; actor: Omit<Actor, 'belongsTo'> };

export type AccessTokens = {
  issue(bearer: Bearer, now: Instant): Promise<{ accessToken: string; expiresAt: Instant }>;
  /** @throws Refused `not_signed_in`, whatever is wrong with the token. */
  read(token: string, now: Instant): Promise<Bearer>;
};

const seconds = (at: Instant): number => Math.floor(Date.parse(at) / 1000);

function claimsOf({ sessionId, actor }: Bearer): z.infer<typeof Claims> {
  const { personId, role, organisation, name } = actor;
  return {
    sub: personId,
    sid: sessionId,
    role,
    org: organisation?.organisationId ?? null,
    orgName: organisation?.name ?? null,
    name,
  };
}

function bearerOf({ sub, sid, role, org, orgName, name }: z.infer<typeof Claims>): Bearer {
  const organisation = org === null ? null : { organisationId: org, name: orgName ?? '' };
  return { sessionId: sid, actor: { personId: sub, name, role, organisation } };
}

/** Access tokens under these keys: the first signs, any of them opens. */
export function accessTokens(keys: readonly TokenKey[]): AccessTokens {
  const [current] = keys;
  if (!current) throw new Error('no key to sign access tokens with');
  const signing = importJWK(current, algorithm);
  const opening = new Map(
    keys.map(({ kid, kty, crv, x, y }) => [kid, importJWK({ kty, crv, x, y }, algorithm)]),
  );

  return {
    issue: async (bearer, now) => {
      const expiresAt = addMs(now, lifeMs);
      const accessToken = await new SignJWT(claimsOf(bearer))
        .setProtectedHeader({ alg: algorithm, typ: type, kid: current.kid })
        .setIssuedAt(seconds(now))
        .setExpirationTime(seconds(expiresAt))
        .sign(await signing);
      return { accessToken, expiresAt };
    },

    read: async (token, now) => {
      try {
        const { payload } = await jwtVerify(
          token,
          async ({ kid }) => {
            const key = await opening.get(kid ?? '');
            if (!key) throw new Error('a key we do not have');
            return key;
          },
          { algorithms: [algorithm], typ: type, requiredClaims: ['exp'], currentDate: new Date(now) },
        );
        return bearerOf(Claims.parse(payload));
      } catch {
        throw new Refused('not_signed_in');
      }
    },
  };
}
