import { connect } from 'node:net';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { s3Bytes } from '../../../../functions/channels/files/s3Bytes';
import { s3Door } from '../../../../functions/channels/files/s3Door';
import { appOrigin, newObjectKey, openLocalStore, sendForm } from '../../../support/fileStore';
import { until } from '../../../support/until';

// What only our own store can be asked: what lies on its disk, what it tells, what it does out of order.

type Opened = Awaited<ReturnType<typeof openLocalStore>>;
let store: Opened;

beforeEach(async () => {
  store = await openLocalStore(() => new Date());
});
afterEach(() => store.close());

const objects = () => {
  if (!store.local) throw new Error('no store of our own');
  return store.local;
};
const now = () => new Date().toISOString();
const soon = () => new Date(Date.now() + 60_000).toISOString();
const formFor = (key: string, maxBytes = 1000) =>
  s3Door(store.place, store.credentials).form({
    ...{ key, type: 'application/pdf', maxBytes },
    ...{ now: now(), until: soon() },
  });
const linkTo = (key: string, version: string) =>
  s3Door(store.place, store.credentials).link({
    ...{ key, version, name: 'a.pdf', type: 'application/pdf' },
    ...{ now: now(), until: soon() },
  }).url;
const drafts = () => readdir(path.join(store.folder, 'drafts'));

test('it tells of each version once, and of nothing that it refused', async () => {
  const key = newObjectKey();
  await sendForm(formFor(key), 'one');
  await sendForm(formFor(key, 2), 'three');
  await sendForm(formFor(key), 'two');
  expect(store.created.map((version) => [version.key, version.size])).toEqual([
    [key, 3],
    [key, 3],
  ]);
  expect(new Set(store.created.map(({ version }) => version)).size).toBe(2);
});

test('nothing of what is refused stays on the disk', async () => {
  await sendForm(formFor(newObjectKey(), 10), Buffer.alloc(200_000, 1));
  await sendForm({ ...formFor(newObjectKey()), fields: { key: 'uploads/x' } }, 'no policy');
  expect(await drafts()).toEqual([]);
  expect(await objects().objects.versions('')).toEqual([]);
});

test('an upload that breaks off half-way leaves nothing', async () => {
  const { url, fields } = formFor(newObjectKey());
  const { hostname, port, pathname } = new URL(url);
  const parts = Object.entries(fields).map(
    ([name, value]) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = '--b\r\ncontent-disposition: form-data; name="file"; filename="f"\r\n\r\nthe first ha';
  const body = parts.join('') + file;
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.write(
    `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: multipart/form-data; boundary=b\r\ncontent-length: ${body.length + 500}\r\n\r\n${body}`,
  );
  await until(async () => (await drafts()).length === 1);
  socket.destroy();
  await until(async () => (await drafts()).length === 0);
  expect([await objects().objects.versions(''), store.created]).toEqual([[], []]);
});

test('fields after the file count for nothing: a form whose policy comes last is refused', async () => {
  const { url, fields } = formFor(newObjectKey());
  const { policy = '', ...before } = fields;
  expect(await sendForm({ url, fields: before }, 'x', { policy })).toMatchObject({ code: 'AccessDenied' });
});

test.each([
  ['a policy that is not JSON', 'not JSON'],
  ['a policy without conditions', '{"expiration":"2030-01-01T00:00:00.000Z"}'],
])('%s is refused even when it is signed', async (_, policy) => {
  const { url, fields } = formFor(newObjectKey());
  const text = Buffer.from(policy).toString('base64');
  const { signText } = await import('../../../../functions/channels/files/signature');
  const stamp = fields['x-amz-date'] ?? '';
  const at = `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}T00:00:00.000Z`;
  const signature = signText(store.credentials, at, store.place.region, text);
  const sent = { url, fields: { ...fields, policy: text, 'x-amz-signature': signature } };
  expect(await sendForm(sent, 'x')).toEqual({ status: 400, code: 'InvalidPolicyDocument' });
});

test('a part of a file is given out, and one beyond its end is not', async () => {
  const bytes = s3Bytes(store.place, store.credentials);
  const key = newObjectKey();
  const url = linkTo(key, await bytes.keep(key, Buffer.from('0123456789'), 'application/pdf'));
  const part = async (range: string) => {
    const reply = await fetch(url, { headers: { range } });
    return [reply.status, reply.status === 206 ? await reply.text() : null];
  };
  expect(await part('bytes=2-4')).toEqual([206, '234']);
  expect(await part('bytes=-3')).toEqual([206, '789']);
  expect(await part('bytes=20-')).toEqual([416, null]);
});

test('pages of the app may send and fetch, other pages may not; nothing is guessed from content', async () => {
  const { url } = formFor(newObjectKey());
  const ask = (origin: string) =>
    fetch(url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
  const [ours, theirs] = [await ask(appOrigin), await ask('http://elsewhere.test')];
  expect([ours.status, ours.headers.get('access-control-allow-origin')]).toEqual([200, appOrigin]);
  expect([theirs.status, theirs.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  expect(ours.headers.get('x-content-type-options')).toBe('nosniff');
});

test('out of order on purpose, it refuses as S3 does, and then goes on', async () => {
  objects().faults.refuse('sending', 'SlowDown');
  expect(await sendForm(formFor(newObjectKey()), 'x')).toEqual({ status: 503, code: 'SlowDown' });
  objects().faults.refuse('sending', null);
  expect(await sendForm(formFor(newObjectKey()), 'x')).toMatchObject({ status: 201 });
});

test('what it keeps is there after a restart, and what was half-written is not', async () => {
  const key = newObjectKey();
  await sendForm(formFor(key), 'kept');
  const [before] = store.created;
  await objects().close();
  const again = await openLocalStore(() => new Date(), store.folder);
  const bytes = s3Bytes(again.place, again.credentials);
  expect(String(await bytes.read(key, before?.version ?? ''))).toBe('kept');
  await again.local?.close();
});

test('a deleted object without a version leaves a marker, and its versions can still be read by name', async () => {
  const bytes = s3Bytes(store.place, store.credentials);
  const key = newObjectKey();
  const version = await bytes.keep(key, Buffer.from('x'), 'application/pdf');
  await objects().objects.mark(key);
  expect(await objects().objects.find(key)).toBeNull();
  expect(String(await bytes.read(key, version))).toBe('x');
  await bytes.removeAll(key);
  expect(await objects().objects.versions(key)).toEqual([]);
});
