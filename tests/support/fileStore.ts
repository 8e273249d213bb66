import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FileCredentials, BucketAddress } from '../../functions/channels/files/bucketAddress';
import type { Upload } from '../../functions/contract/case/files';
import { startFileStore, type FileStore } from '../../functions/local/platforms/s3/store';
import type { Version } from '../../functions/local/platforms/s3/objects';
import { credentials as localKeys } from './filePlace';
import { removeFolder } from './removeFolder';

export const region = 'cn-northwest-1';
export const appOrigin = 'http://app.test';

/** An S3 bucket with versions: the one that S3_TEST_ENDPOINT, S3_TEST_BUCKET and S3_TEST_REGION name, or our own. */
export type TestStore = {
  place: BucketAddress;
  credentials: FileCredentials;
  /** Our own store, for what only it can be told; null for another. */
  local: FileStore | null;
  created: Version[];
  close(): Promise<void>;
};

const env = process.env;

/** Our own store in a folder of its own, or again in one that was used before. */
export async function openLocalStore(
  now: () => Date,
  before?: string,
): Promise<TestStore & { folder: string }> {
  const folder = before ?? (await mkdtemp(path.join(tmpdir(), 'file-store-')));
  const created: Version[] = [];
  const bucket = 'papers';
  const local = await startFileStore({
    ...{ folder, bucket, now, allowedOrigins: [appOrigin] },
    keys: { ...localKeys, region },
    onCreated: (version) => created.push(version),
  });
  return {
    place: { bucket, region, endpoint: local.endpoint },
    credentials: localKeys,
    ...{ local, created, folder },
    close: async () => {
      await local.close();
      await removeFolder(folder);
    },
  };
}

/** Whichever store the environment names; our own when it names none. Another's time is the real one. */
export async function openTestStore(now: () => Date): Promise<TestStore> {
  const { S3_TEST_BUCKET: bucket, S3_TEST_ENDPOINT: endpoint } = env;
  if (bucket === undefined) return openLocalStore(now);
  return {
    place: { bucket, region: env.S3_TEST_REGION ?? region, ...(endpoint ? { endpoint } : {}) },
    credentials: {
      accessKeyId: env.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '',
      sessionToken: env.AWS_SESSION_TOKEN,
    },
    local: null,
    created: [],
    close: async () => undefined,
  };
}

/** A key that nothing is under. */
export const newObjectKey = (): string => `uploads/${randomUUID()}`;

/** Sends a form as a phone does: the fields, then the file. */
export async function sendForm(
  { url, fields }: Pick<Upload, 'url' | 'fields'>,
  bytes: Buffer<ArrayBuffer> | string,
  after: Record<string, string> = {},
): Promise<{ status: number; code: string | null }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob([bytes]), 'file');
  for (const [name, value] of Object.entries(after)) form.set(name, value);
  const reply = await fetch(url, { method: 'POST', body: form });
  const text = await reply.text();
  return { status: reply.status, code: /<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? null };
}
