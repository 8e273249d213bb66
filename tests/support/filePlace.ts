import type { BucketAddress } from '../../functions/channels/files/bucketAddress';

/** A bucket that nobody has. Forms and links are signed all the same: nothing is asked of the store for them. */
export const nowhere: BucketAddress = {
  bucket: 'papers',
  region: 'cn-northwest-1',
  endpoint: 'http://127.0.0.1:9',
};
export const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
