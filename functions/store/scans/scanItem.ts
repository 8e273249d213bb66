import { type Digest, type Instant, PersonId } from '../../contract/ids';
import { Scene } from '../../contract/numbers/scene';
import { BrowserName, ScanStage } from '../../contract/people/scan';
import * as z from '../../contract/z';
import { scanIn, scanKey } from '../keys/people';
import { DigestBytes, digestBytes, Moment, moment, ttl } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** A browser that waits to be signed in by a phone. */
export type ScanRow = {
  scene: Scene;
  /** Of the secret that this browser alone has, in a cookie. */
  secret: Digest;
  stage: ScanStage;
  /** Whose phone opened it; null while nobody's did. */
  personId: PersonId | null;
  browser: BrowserName;
  /** The address it came from, under a name that only we can make. */
  address: string;
  at: Instant;
  expiresAt: Instant;
};

const StoredScan = z
  .object({
    pk: z.string().transform(scanIn).pipe(Scene),
    secret: DigestBytes,
    stage: ScanStage,
    personId: PersonId.optional(),
    browser: BrowserName,
    address: z.string(),
    at: Moment,
    expiresAt: Moment,
  })
  .transform(({ pk, personId = null, ...stored }): ScanRow => ({ scene: pk, personId, ...stored }));

export const readScan = (item: Item): ScanRow => readItem(StoredScan, item);

export const scanItem = ({ scene, secret, personId, at, expiresAt, ...row }: ScanRow): Item =>
  toItem({
    ...scanKey(scene),
    ...row,
    secret: digestBytes(secret),
    personId: personId ?? undefined,
    at: moment(at),
    expiresAt: moment(expiresAt),
    ttl: ttl(expiresAt),
  });
