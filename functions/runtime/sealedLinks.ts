import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import type { Instant } from '../contract/ids';
import type * as z from '../contract/z';

/** Makes and opens the last part of an address that holds for minutes, and says nothing to whoever sees it. */
export type SealedLinks<T> = {
  make(ticket: T, until: Instant): Promise<string>;
  /** What it opens; null for one that is over, forged or none. */
  open(token: string, now: Instant): Promise<T | null>;
};

/** Most instances of the API are never asked for such a link: what encrypts is loaded when they are. */
const encryption = async () => {
  const [{ EncryptJWT }, { jwtDecrypt }] = await Promise.all([
    import('jose/jwt/encrypt'),
    import('jose/jwt/decrypt'),
  ]);
  return { EncryptJWT, jwtDecrypt };
};

/** Encrypted and not only signed: an address is kept by browsers and proxies, and shows neither person nor case. */
export function sealedLinks<T extends JWTPayload>(secret: string, claims: z.ZodType<T>): SealedLinks<T> {
  const key = createHash('sha256').update(secret).digest();
  return {
    async make(ticket, until) {
      const { EncryptJWT } = await encryption();
      return new EncryptJWT(ticket)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(new Date(until))
        .encrypt(key);
    },
    async open(token, now) {
      const { jwtDecrypt } = await encryption();
      try {
        const options = { currentDate: new Date(now), contentEncryptionAlgorithms: ['A256GCM'] };
        const { payload } = await jwtDecrypt(token, key, options);
        return claims.parse(payload);
      } catch {
        // Whatever is wrong with it, whoever holds it learns nothing.
        return null;
      }
    },
  };
}
