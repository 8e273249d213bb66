import type { FileBytes } from '../../channels/files/fileBytes';
import type { FileDoor } from '../../channels/files/fileDoor';
import type { FileCredentials, BucketAddress } from '../../channels/files/bucketAddress';
import { s3Bytes } from '../../channels/files/s3Bytes';
import { noDoor, s3Door } from '../../channels/files/s3Door';
import type { FilesEnv } from '../../runtime/filesEnv';

/** The bucket of files and the keys to it; null where none is set up. */
function bucketFrom(env: FilesEnv): { address: BucketAddress; credentials: FileCredentials } | null {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (env.FILES_BUCKET === undefined || accessKeyId === undefined || secretAccessKey === undefined)
    return null;
  return {
    address: {
      bucket: env.FILES_BUCKET,
      region: env.FILES_REGION ?? env.AWS_REGION,
      endpoint: env.FILES_ENDPOINT,
    },
    credentials: { accessKeyId, secretAccessKey, sessionToken: env.AWS_SESSION_TOKEN },
  };
}

export function doorFrom(env: FilesEnv): FileDoor {
  const found = bucketFrom(env);
  return found ? s3Door(found.address, found.credentials) : noDoor;
}

/** The bucket of files, for what looks after it. */
export function bytesFrom(env: FilesEnv): FileBytes {
  const found = bucketFrom(env);
  if (!found) throw new Error('there is no bucket of files, or no keys to it');
  return s3Bytes(found.address, found.credentials);
}
