/** A bucket, and how to get to it. */
export type BucketAddress = {
  bucket: string;
  region: string;
  /** Another store than AWS's own, with the bucket as the first part of the path. */
  endpoint?: string | undefined;
};

/** A key pair of the store, with the token that goes with it when it is lent for hours. */
export type FileCredentials = {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
};

const suffixOf = (region: string): string =>
  region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';

/** The address of the bucket, without a slash at its end. */
export const bucketUrl = ({ bucket, region, endpoint }: BucketAddress): string =>
  endpoint === undefined
    ? `https://${bucket}.s3.${region}.${suffixOf(region)}`
    : `${endpoint.replace(/\/$/, '')}/${bucket}`;
