import { ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { lockedCopy } from '../../../functions/channels/files/lockedCopy';
import { s3Bytes } from '../../../functions/channels/files/s3Bytes';
import { s3Door } from '../../../functions/channels/files/s3Door';
import type { FileBytes } from '../../../functions/channels/files/fileBytes';
import type { FileDoor, FormFor } from '../../../functions/channels/files/fileDoor';
import { newObjectKey, openTestStore, sendForm, type TestStore } from '../../support/fileStore';

// What any S3 has to do for us. S3_TEST_BUCKET (and S3_TEST_ENDPOINT, S3_TEST_REGION and AWS's credentials) names
// another than our own.

let store: TestStore;
let door: FileDoor;
let bytes: FileBytes;
let other: S3Client;

const minuteMs = 60_000;
const now = () => new Date().toISOString();
const later = (ms: number) => new Date(Date.now() + ms).toISOString();
const photo = Buffer.from('ffd8ffe000104a464946', 'hex');

beforeAll(async () => {
  store = await openTestStore(() => new Date());
  const { place, credentials } = store;
  door = s3Door(place, credentials);
  bytes = s3Bytes(place, credentials);
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  other = new S3Client({
    region: place.region,
    forcePathStyle: true,
    ...(place.endpoint ? { endpoint: place.endpoint } : {}),
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) },
  });
});
afterAll(async () => {
  other.destroy();
  await store.close();
});

const form = (part: Partial<FormFor> = {}) =>
  door.form({
    ...{ key: newObjectKey(), type: 'image/jpeg', maxBytes: 100, now: now(), until: later(10 * minuteMs) },
    ...part,
  });
const versionsUnder = async (key: string | undefined): Promise<number> => {
  const found = await other.send(new ListObjectVersionsCommand({ Bucket: store.place.bucket, Prefix: key }));
  return (found.Versions ?? []).length;
};

test('a form takes what it was made for', async () => {
  const asked = form();
  expect(await sendForm(asked, photo)).toEqual({ status: 201, code: null });
  expect(await versionsUnder(asked.fields.key)).toBe(1);
});

test("a form signed by AWS's own client is taken as ours is", async () => {
  const { bucket } = store.place;
  const signed = await createPresignedPost(other, {
    ...{ Bucket: bucket, Key: newObjectKey(), Expires: 600 },
    Conditions: [['content-length-range', 1, 100]],
    Fields: { 'Content-Type': 'image/jpeg', success_action_status: '201' },
  });
  expect(await sendForm(signed, photo)).toEqual({ status: 201, code: null });
});

const changed = (part: Record<string, string>) => () => {
  const asked = form();
  return { ...asked, fields: { ...asked.fields, ...part } };
};
const without = (name: string) => () => {
  const asked = form();
  return {
    ...asked,
    fields: Object.fromEntries(Object.entries(asked.fields).filter(([key]) => key !== name)),
  };
};
const foreign = () => s3Door(store.place, { ...store.credentials, secretAccessKey: 'of somebody else' });

test.each([
  ['one byte too many', form, Buffer.alloc(101, 1), 'EntityTooLarge'],
  ['nothing in it', form, Buffer.alloc(0), 'EntityTooSmall'],
  ['another key', changed({ key: 'uploads/elsewhere' }), photo, 'AccessDenied'],
  ['another type', changed({ 'Content-Type': 'text/html' }), photo, 'AccessDenied'],
  ['a field that no condition names', changed({ acl: 'public-read' }), photo, 'AccessDenied'],
  ['a signature changed', changed({ 'x-amz-signature': '0'.repeat(64) }), photo, 'SignatureDoesNotMatch'],
  [
    'a policy changed',
    changed({ policy: Buffer.from('{}').toString('base64') }),
    photo,
    'SignatureDoesNotMatch',
  ],
  ['no policy', without('policy'), photo, 'AccessDenied'],
  [
    'a time gone by',
    () => form({ now: later(-11 * minuteMs), until: later(-minuteMs) }),
    photo,
    'AccessDenied',
  ],
  [
    "somebody else's keys",
    () =>
      foreign().form({
        ...{ key: newObjectKey(), type: 'image/jpeg', maxBytes: 100 },
        ...{ now: now(), until: later(minuteMs) },
      }),
    photo,
    'SignatureDoesNotMatch',
  ],
])('a form with %s is refused, and nothing is kept', async (_, make, content, code) => {
  const asked = make();
  expect(await sendForm(asked, content)).toEqual({ status: expect.any(Number), code });
  expect(await versionsUnder(asked.fields.key)).toBe(0);
});

test('a link gives exactly the version it was made for, to be saved and never shown as a page', async () => {
  const key = newObjectKey();
  const [first] = [
    await bytes.keep(key, photo, 'image/jpeg'),
    await bytes.keep(key, Buffer.from('later'), 'image/jpeg'),
  ];
  const name = '工资条 (1)\r\n"页".jpg';
  const asked = {
    key,
    version: first ?? '',
    name,
    type: 'image/jpeg' as const,
    now: now(),
    until: later(minuteMs),
  };
  const reply = await fetch(door.link(asked).url);
  expect(reply.status).toBe(200);
  expect(Buffer.from(await reply.arrayBuffer())).toEqual(photo);
  expect(reply.headers.get('content-type')).toBe('image/jpeg');
  const saved = reply.headers.get('content-disposition') ?? '';
  expect(saved).toMatch(/^attachment; filename="file\.jpg"; filename\*=UTF-8''/);
  expect(decodeURIComponent(saved.split("UTF-8''")[1] ?? '')).toBe(name);
});

test.each([
  ['changed', (url: string) => url.replace('image%2Fjpeg', 'text%2Fhtml'), 'SignatureDoesNotMatch'],
  ['without its signature', (url: string) => url.replace(/\?.*/, ''), 'AccessDenied'],
])('a link that was %s opens nothing', async (_, change, code) => {
  const key = newObjectKey();
  const version = await bytes.keep(key, photo, 'image/jpeg');
  const { url } = door.link({
    ...{ key, version, name: 'a.jpg', type: 'image/jpeg' as const },
    ...{ now: now(), until: later(minuteMs) },
  });
  const reply = await fetch(change(url));
  expect([reply.status, await reply.text()]).toEqual([403, expect.stringContaining(`<Code>${code}</Code>`)]);
});

test('an old link opens nothing', async () => {
  const key = newObjectKey();
  const version = await bytes.keep(key, photo, 'image/jpeg');
  const { url } = door.link({
    ...{ key, version, name: 'a.jpg', type: 'image/jpeg' as const },
    ...{ now: later(-6 * minuteMs), until: later(-minuteMs) },
  });
  expect((await fetch(url)).status).toBe(403);
});

test('versions are read, measured and deleted one by one, or all of a key', async () => {
  const key = newObjectKey();
  const first = await bytes.keep(key, Buffer.from('one'), 'image/png');
  const second = await bytes.keep(key, Buffer.from('three'), 'image/png');
  expect(await bytes.size(key, first)).toBe(3);
  expect(String(await bytes.read(key, second))).toBe('three');
  await bytes.remove(key, first);
  await bytes.remove(key, first);
  expect([await bytes.read(key, first), await bytes.size(key, second)]).toEqual([null, 5]);
  await bytes.removeAll(key);
  expect([await bytes.read(key, second), await bytes.size(key, second)]).toEqual([null, null]);
});

test('a copy is put where it is to be locked, each time as a version of its own', async () => {
  const { place, credentials } = store;
  const copy = lockedCopy(place, credentials, now);
  const name = `roots/${newObjectKey()}.json`;
  await copy(name, '{"day":"2026-03-02"}');
  await copy(name, '{"day":"2026-03-02"}');
  expect(await versionsUnder(name)).toBe(2);
  const found = await other.send(new ListObjectVersionsCommand({ Bucket: place.bucket, Prefix: name }));
  const version = String(found.Versions?.[0]?.VersionId);
  expect(String(await bytes.read(name, version))).toBe('{"day":"2026-03-02"}');
});

test('a copy that the store does not take is an error', async () => {
  const strangers = { accessKeyId: 'AKIDSTRANGER', secretAccessKey: 'x' };
  await expect(lockedCopy(store.place, strangers, now)('roots/x.json', '{}')).rejects.toThrow('answered 403');
});
