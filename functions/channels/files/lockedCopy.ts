import { createHash } from 'node:crypto';
import type { Instant } from '../../contract/ids';
import { patienceOf } from '../../runtime/deadline';
import { bucketUrl, type BucketAddress, type FileCredentials } from './bucketAddress';
import { signedUrl } from './signature';

/** Seconds in which a copy has to be there. */
const seconds = 10;

/**
 * Puts a text into a bucket whose versions nobody may take out before their time (S3 Object Lock, which asks for the MD5 of
 * what is put). By hand: the SDK's client would weigh a third of the sweep's bundle.
 * @throws Error when the store does not take it
 */
export const lockedCopy =
  (address: BucketAddress, credentials: FileCredentials, now: () => Instant) =>
  async (name: string, text: string): Promise<void> => {
    const signing = { now: now(), seconds, region: address.region, credentials };
    const reply = await fetch(signedUrl(`${bucketUrl(address)}/${name}`, {}, signing, 'PUT'), {
      method: 'PUT',
      redirect: 'error',
      body: text,
      headers: {
        'content-type': 'application/json',
        'content-md5': createHash('md5').update(text).digest('base64'),
      },
      signal: patienceOf(seconds * 1000),
    });
    await reply.body?.cancel();
    if (!reply.ok) throw new Error(`the locked bucket answered ${reply.status}`);
  };
