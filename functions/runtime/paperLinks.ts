import { createHash } from 'node:crypto';
import { CaseId, type Instant } from '../contract/ids';
import { PaperFormat, PaperId } from '../contract/papers';
import * as z from '../contract/z';

/** What a link to a paper opens. */
const PaperTicket = z.strictObject({ caseId: CaseId, paper: PaperId, format: PaperFormat });
export type PaperTicket = z.infer<typeof PaperTicket>;

/** Makes and opens the last part of a paper's address. It says nothing to whoever sees it, and holds for minutes. */
export type PaperLinks = {
  make(ticket: PaperTicket, until: Instant): Promise<string>;
  /** What it opens; null for one that is over, forged or none. */
  open(token: string, now: Instant): Promise<PaperTicket | null>;
};

/** Most instances of the API are never asked for a paper: what encrypts is loaded when they are. */
const encryption = async () => {
  const [{ EncryptJWT }, { jwtDecrypt }] = await Promise.all([
    import('jose/jwt/encrypt'),
    import('jose/jwt/decrypt'),
  ]);
  return { EncryptJWT, jwtDecrypt };
};

const Claims = z.object({ c: CaseId, p: PaperId, f: PaperFormat, exp: z.int() });

/** Encrypted and not only signed: an address is kept by browsers and proxies, and shows neither case nor paper. */
export function paperLinks(secret: string): PaperLinks {
  const key = createHash('sha256').update(secret).digest();
  return {
    async make({ caseId, paper, format }, until) {
      const { EncryptJWT } = await encryption();
      return new EncryptJWT({ c: caseId, p: paper, f: format })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(new Date(until))
        .encrypt(key);
    },
    async open(token, now) {
      const { jwtDecrypt } = await encryption();
      try {
        const options = { currentDate: new Date(now), contentEncryptionAlgorithms: ['A256GCM'] };
        const { payload } = await jwtDecrypt(token, key, options);
        const { c, p, f } = Claims.parse(payload);
        return { caseId: c, paper: p, format: f };
      } catch {
        // Whatever is wrong with it, whoever holds it learns nothing.
        return null;
      }
    },
  };
}
