import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  type ListObjectVersionsCommandInput,
  type ListObjectVersionsCommandOutput,
} from '@aws-sdk/client-s3';
import type { FileBytes } from './fileBytes';
import type { FileCredentials, BucketAddress } from './bucketAddress';

const gone = new Set(['NoSuchKey', 'NoSuchVersion', 'NotFound']);

/** What was asked for, or null when the store says it is not there. */
async function ifThere<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof S3ServiceException && gone.has(error.name)) return null;
    throw error;
  }
}

const clientFor = ({ region, endpoint }: BucketAddress, credentials: FileCredentials): S3Client =>
  new S3Client({
    region,
    credentials: {
      accessKeyId: credentials.accessKeyId,
      secretAccessKey: credentials.secretAccessKey,
      ...(credentials.sessionToken === undefined ? {} : { sessionToken: credentials.sessionToken }),
    },
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    // Other stores than AWS's own do not all know the newer checksums; TLS and the signature cover the bytes.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });

/** The bytes in an S3 bucket with versions. */
export function s3Bytes(address: BucketAddress, credentials: FileCredentials): FileBytes {
  const client = clientFor(address, credentials);
  const { bucket: Bucket } = address;
  const remove = async (Key: string, VersionId: string | undefined): Promise<void> => {
    await client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
  };

  /** Every version and every marker of one key; a prefix finds longer keys as well. */
  const versionsOf = async (key: string): Promise<string[]> => {
    const found: string[] = [];
    let from: Pick<ListObjectVersionsCommandInput, 'KeyMarker' | 'VersionIdMarker'> | null = {};
    while (from) {
      const page: ListObjectVersionsCommandOutput = await client.send(
        new ListObjectVersionsCommand({ Bucket, Prefix: key, ...from }),
      );
      for (const { Key, VersionId } of [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])])
        if (Key === key && VersionId !== undefined) found.push(VersionId);
      from = page.IsTruncated
        ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
        : null;
    }
    return found;
  };

  return {
    async size(Key, VersionId) {
      const head = await ifThere(client.send(new HeadObjectCommand({ Bucket, Key, VersionId })));
      return head?.ContentLength ?? null;
    },

    async read(Key, VersionId) {
      const found = await ifThere(client.send(new GetObjectCommand({ Bucket, Key, VersionId })));
      return found?.Body ? Buffer.from(await found.Body.transformToByteArray()) : null;
    },

    async keep(Key, Body, ContentType) {
      const { VersionId } = await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
      if (VersionId === undefined) throw new Error('the bucket keeps no versions');
      return VersionId;
    },

    remove,

    isThere: async (key) => (await versionsOf(key)).length > 0,

    async removeAll(key) {
      for (const version of await versionsOf(key)) await remove(key, version);
    },
  };
}
