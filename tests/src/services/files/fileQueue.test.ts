import { waitFor } from '@testing-library/react';
import type { FileQueueParts } from '../../../../src/services/files/queue/fileQueue';
import type { DraftFile } from '../../../../src/services/files/queue/queuedFile';
import { resident } from '../../../support/front/cases';
import { FakeStore, FakeWire, fileId, photo } from '../../../support/front/files';
import { fakeServer, signedInAs } from '../../../support/front/server';

const place = 'draft-1';

function scene(phone: Partial<FileQueueParts> = {}) {
  const store = new FakeStore();
  const wire = new FakeWire(store);
  const server = fakeServer(signedInAs(resident), store.answers(), { send: wire.send, ...phone });
  const states = () => server.files.files.read().map(({ progress }) => progress.at);
  const progress = () => server.files.files.read()[0]?.progress;
  const offers = () => server.asked.filter(({ name }) => name === 'offerFile').length;
  return { store, wire, queue: server.files, asked: server.asked, states, progress, offers };
}

test('a photo is made small, told of, sent and received', async () => {
  const shrink = jest.fn(async (large) => ({ ...large, path: 'blob:small', size: 300_000 }));
  const { queue, wire, states, asked } = scene({ shrink });
  queue.add(place, [photo()]);
  await waitFor(() => expect(states()).toEqual(['sending']));
  expect(asked[0]?.request).toMatchObject({
    body: { kind: 'photo', type: 'image/jpeg', name: '合同.jpg', size: 300_000 },
  });
  wire.under[0]?.percent(40);
  expect(queue.files.read()[0]).toMatchObject({
    path: 'blob:small',
    progress: { at: 'sending', percent: 40 },
  });
  await wire.end('arrived');
  await waitFor(() => expect(states()).toEqual(['received']));
});

test('three are sent at a time, the others wait their turn', async () => {
  const { queue, wire, states } = scene();
  queue.add(
    place,
    [1, 2, 3, 4, 5].map((nth) => photo({ name: `${nth}.jpg` })),
  );
  await waitFor(() => expect(states()).toEqual(['sending', 'sending', 'sending', 'waiting', 'waiting']));
  expect(wire.under.map(({ id }) => id)).toEqual([fileId(1), fileId(2), fileId(3)]);
  await wire.end('arrived');
  await waitFor(() => expect(wire.under.map(({ id }) => id)).toEqual([fileId(2), fileId(3), fileId(4)]));
});

test('a form that is refused is asked for anew, for the same file, and the whole is sent again', async () => {
  const { queue, wire, states, offers } = scene();
  queue.add(place, [photo()]);
  await wire.end('turnedAway');
  await waitFor(() => expect(offers()).toBe(2));
  await wire.end('offline');
  await wire.end('arrived');
  await waitFor(() => expect(states()).toEqual(['received']));
  expect(queue.files.read()[0]?.id).toBe(fileId(1));
});

test('after three tries it says so, keeps the file, and goes on when asked', async () => {
  const { queue, wire, progress, states } = scene();
  queue.add(place, [photo()]);
  for (let tries = 0; tries < 3; tries += 1) await wire.end('turnedAway');
  await waitFor(() =>
    expect(progress()).toMatchObject({ at: 'failed', says: expect.stringContaining('再传一次') }),
  );
  queue.retry(queue.files.read()[0]?.key ?? '');
  await wire.end('arrived');
  await waitFor(() => expect(states()).toEqual(['received']));
});

test('when only the reply was lost, the bytes are not sent a second time', async () => {
  const { queue, wire, store, states } = scene();
  queue.add(place, [photo()]);
  await waitFor(() => expect(wire.under).toHaveLength(1));
  store.arrived(fileId(1));
  await wire.end('offline');
  await waitFor(() => expect(states()).toEqual(['received']));
  expect(wire.under).toHaveLength(0);
});

test('a file told of long ago gets a new form before its bytes go out', async () => {
  let now = 0;
  const { queue, wire, offers } = scene({ now: () => now });
  queue.add(
    place,
    [1, 2, 3, 4].map((nth) => photo({ name: `${nth}.jpg` })),
  );
  await waitFor(() => expect(offers()).toBe(4));
  now += 6 * 60_000;
  await wire.end('arrived');
  await waitFor(() => expect(wire.under).toHaveLength(3));
  expect(offers()).toBe(5);
});

test('what the server does not take is refused with its reason', async () => {
  const { queue, wire, store, progress } = scene();
  store.verdict = { state: 'refused', refusal: 'notWhatItSays' };
  queue.add(place, [photo()]);
  await wire.end('arrived');
  await waitFor(() => expect(progress()).toEqual({ at: 'refused', why: 'notWhatItSays' }));
});

test.each([
  [0, 'empty'],
  [20 * 1024 * 1024 + 1, 'tooLarge'],
])('a file of %i bytes is refused here, before the server hears of it', async (size, why) => {
  const { queue, progress, offers } = scene();
  queue.add(place, [{ path: 'blob:1', name: '判决书.pdf', type: 'application/pdf', size }]);
  await waitFor(() => expect(progress()).toEqual({ at: 'refused', why }));
  expect(offers()).toBe(0);
});

test('a file that is taken away is stopped and deleted', async () => {
  const { queue, wire, asked } = scene();
  queue.add(place, [photo()]);
  await waitFor(() => expect(wire.under).toHaveLength(1));
  queue.remove(queue.files.read()[0]?.key ?? '');
  expect(queue.files.read()).toEqual([]);
  expect(wire.stopped).toEqual([fileId(1)]);
  expect(asked.at(-1)).toEqual({ name: 'dropFile', request: { params: { fileId: fileId(1) } } });
});

test('a form waits until the server knows its files, not until it has them', async () => {
  const { queue, states } = scene();
  queue.add(place, [photo(), photo()]);
  await queue.offered(place);
  expect(queue.files.read().map(({ id }) => id)).toEqual([fileId(1), fileId(2)]);
  expect(states()).toEqual(['sending', 'sending']);
});

test('without a network it is not waited for for ever, and can be tried again', async () => {
  const { queue, wire, store, progress, states } = scene();
  store.isDown = true;
  queue.add(place, [photo()]);
  await queue.offered(place);
  expect(progress()).toMatchObject({ at: 'failed', says: expect.stringContaining('网络断了') });
  store.isDown = false;
  queue.retry(queue.files.read()[0]?.key ?? '');
  await wire.end('arrived');
  await waitFor(() => expect(states()).toEqual(['received']));
});

const drafted = (nth: number): DraftFile => {
  const name = `${nth}.jpg`;
  return { id: fileId(nth), name, kind: 'photo', type: 'image/jpeg', size: 1, seconds: null };
};

test('what a draft remembers is asked after: received, begun but lost with the app, or gone', async () => {
  const { queue, store, states } = scene();
  const said = store.answers();
  for (const nth of [1, 2]) {
    const { kind, type, name, size } = drafted(nth);
    said.offerFile?.({ body: { key: `key-of-the-file-${nth}`, kind, type, name, size } });
  }
  store.arrived(fileId(1));
  queue.restore(place, [drafted(1), drafted(2), drafted(3)]);
  expect(states()).toEqual(['looking', 'looking', 'looking']);
  await waitFor(() => expect(states()).toEqual(['received', 'lost', 'gone']));
  queue.restore(place, [drafted(1)]);
  expect(states()).toHaveLength(3);
});

test('files without a name are named by kind and number', async () => {
  const { queue } = scene();
  queue.add(place, [photo({ name: null }), photo({ name: null })]);
  queue.add(place, [{ path: 'blob:3', name: null, type: 'audio/webm', size: 9, seconds: 4 }]);
  expect(queue.files.read().map(({ name }) => name)).toEqual(['照片1.jpg', '照片2.jpg', '语音1.webm']);
});
