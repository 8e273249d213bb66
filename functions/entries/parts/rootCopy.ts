import { lockedCopy } from '../../channels/files/lockedCopy';
import { canonicalJson } from '../../contract/record/canonical';
import type { Root } from '../../contract/record/root';
import type { ScheduleEnv } from '../../runtime/env';
import { now } from './store';

/** What lays the root of a day into the bucket that is locked; null where there is none. */
export function rootCopyFrom(env: ScheduleEnv): ((root: Root) => Promise<void>) | null {
  const { ROOTS_BUCKET: bucket, AWS_REGION: region } = env;
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (bucket === undefined || accessKeyId === undefined || secretAccessKey === undefined) return null;
  const credentials = { accessKeyId, secretAccessKey, sessionToken: env.AWS_SESSION_TOKEN };
  const copy = lockedCopy({ bucket, region }, credentials, now);
  return (root) => copy(`roots/${root.day}.json`, canonicalJson(root));
}
