import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Consult } from '../../../../src/features/file/consultation/Consult';
import { phoneProblem } from '../../../../src/services/server/answer';
import { choose, FakeStore, FakeWire, fileId, fileView, keepBlobs } from '../../../support/front/files';
import {
  choose as pickOne,
  filedTo,
  goTo,
  lastReading,
  leads,
  serverThat,
  submit,
  writeQuestion,
} from '../../../support/front/filing';
import { freshDevice } from '../../../support/front/device';
import { renderWith } from '../../../support/front/server';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
  window.scrollTo = jest.fn();
  keepBlobs();
});
afterEach(() => jest.restoreAllMocks());

const picture = (name: string) => new File(['picture'], name, { type: 'image/jpeg' });

function scene() {
  const store = new FakeStore();
  const wire = new FakeWire(store);
  const server = serverThat(undefined, store.answers(), { send: wire.send });
  return { store, wire, server };
}

async function pickPhotos(...names: string[]) {
  fireEvent.click(screen.getByRole('button', { name: '拍照片或选照片' }));
  await choose(...names.map(picture));
}

test('a form is filed while its photos are still on their way, and they arrive after it', async () => {
  leads();
  const { server, wire } = scene();
  renderWith(server, <Consult />);
  await pickPhotos('合同.jpg', '欠条.jpg');
  await waitFor(() => expect(wire.under).toHaveLength(2));
  wire.under[0]?.percent(40);
  expect(screen.getByRole('progressbar', { name: /^合同.jpg .*正在上传 40%/ })).toHaveAttribute(
    'aria-valuenow',
    '40',
  );
  expect(
    screen.getByText('已选 2 个，最多 20 个。还有 2 个在路上，不用等，可以先提交。'),
  ).toBeInTheDocument();
  await writeQuestion();
  await submit();
  await waitFor(() =>
    expect(filedTo(server)).toMatchObject({ body: { form: { files: [fileId(1), fileId(2)] } } }),
  );
  await wire.end('arrived');
  await waitFor(() => expect(server.files.files.read()[0]?.progress).toEqual({ at: 'received' }));
});

test('each file says when it is received', async () => {
  const { server, wire } = scene();
  renderWith(server, <Consult />);
  await pickPhotos('合同.jpg');
  await wire.end('arrived');
  expect(await screen.findByText('照片 7 字节 · 已收到')).toBeInTheDocument();
});

test('a file that is not taken says why and what to do; it is taken out before filing, and nothing else is lost', async () => {
  leads();
  const { server, wire, store } = scene();
  store.verdict = { state: 'refused', refusal: 'notWhatItSays' };
  renderWith(server, <Consult />);
  await pickPhotos('网页.jpg');
  await wire.end('arrived');
  expect(await screen.findByText(/没有收下：文件打不开.*请重新拍照/)).toBeInTheDocument();
  await writeQuestion();
  await submit();
  expect(await screen.findByText(/^“网页.jpg”没有传上去。/)).toBeInTheDocument();
  expect(filedTo(server)).toBeUndefined();

  fireEvent.click(screen.getByRole('button', { name: '去掉 网页.jpg' }));
  await goTo(lastReading);
  await submit();
  await waitFor(() => expect(filedTo(server)).toBeDefined());
  expect(filedTo(server)).not.toHaveProperty('body.form.files');
});

test('a draft brings its files back, and says which did not make it', async () => {
  const first = scene();
  const { container, show } = renderWith(first.server, <Consult />);
  await pickPhotos('合同.jpg', '欠条.jpg');
  await first.wire.end('arrived');
  await screen.findByText('照片 7 字节 · 已收到');
  show(null);
  expect(container).toBeEmptyDOMElement();

  // The app was closed: the queue is gone, the store and the draft are not.
  const again = serverThat(undefined, first.store.answers());
  renderWith(again, <Consult />);
  expect(await screen.findByText('合同.jpg')).toBeInTheDocument();
  expect(await screen.findByText('照片 7 字节 · 已收到')).toBeInTheDocument();
  expect(await screen.findByText(/上次没有传完。请去掉它，重新选一次。/)).toBeInTheDocument();
});

test('without a network the names are there all the same', async () => {
  const first = scene();
  const { show } = renderWith(first.server, <Consult />);
  await pickPhotos('合同.jpg');
  await first.wire.end('arrived');
  await screen.findByText('照片 7 字节 · 已收到');
  show(null);
  const offline = serverThat(undefined, { myFiles: () => phoneProblem('offline') });
  renderWith(offline, <Consult />);
  expect(await screen.findByText(/不知道传到了没有/)).toBeInTheDocument();
});

test('starting over takes the files back from the server', async () => {
  const first = scene();
  const { show } = renderWith(first.server, <Consult />);
  await pickPhotos('合同.jpg');
  await first.wire.end('arrived');
  await screen.findByText('照片 7 字节 · 已收到');
  show(null);
  renderWith(first.server, <Consult />);
  fireEvent.click(screen.getByRole('button', { name: '不要了，重新写' }));
  await waitFor(() => expect(first.store.views.size).toBe(0));
  expect(screen.queryByText('合同.jpg')).toBeNull();
});

test('a question without a name takes no files, and says why', async () => {
  leads();
  const { server } = scene();
  renderWith(server, <Consult />);
  await pickOne('不留名字');
  expect(await screen.findByText(/不写名字的提问不能传文件/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '拍照片或选照片' })).toBeNull();
});

test('no more than twenty are taken, and what is no photo is left out with a word', async () => {
  const { server } = scene();
  renderWith(server, <Consult />);
  fireEvent.click(screen.getByRole('button', { name: '拍照片或选照片' }));
  await choose(picture('一.jpg'), new File(['x'], '电影.mov', { type: 'video/quicktime' }));
  expect(await screen.findByText(/有的文件收不了/)).toBeInTheDocument();
  await pickPhotos(...Array.from({ length: 25 }, (_, nth) => `${nth}.jpg`));
  expect(await screen.findByText('最多 20 个。要换，请先去掉几个。')).toBeInTheDocument();
  expect(screen.getByRole('list', { name: '已经选的文件' }).children).toHaveLength(20);
  expect(server.files.files.read()).toHaveLength(20);
});

test('a received voice of a draft is named and can be listened to', async () => {
  const { server, store } = scene();
  const voice = fileView({ kind: 'voice', type: 'audio/webm', name: '语音1.webm', seconds: 9, size: 9 });
  store.views.set(voice.id, voice);
  const { id, name, kind, type, size, seconds } = voice;
  Taro.setStorageSync('draft.p1000000000000000000000000.consultation', {
    key: 'a-key-of-sixteen-and-more',
    written: {
      ...{ areaCode: '', question: '问', language: 'zh', phone: '' },
      files: [{ id, name, kind, type, size, seconds }],
    },
  });
  renderWith(server, <Consult />);
  expect(await screen.findByRole('button', { name: '播放：语音，9 秒，第 1 段' })).toBeInTheDocument();
});

test('whoever only spoke or photographed need not write: the words say where to look', async () => {
  leads();
  const { server, wire } = scene();
  renderWith(server, <Consult />);
  await pickPhotos('欠条.jpg');
  await wire.end('arrived');
  await screen.findByText('照片 7 字节 · 已收到');
  await goTo(lastReading);
  await submit();
  await waitFor(() =>
    expect(filedTo(server)).toMatchObject({ body: { form: { question: '见附上的录音、照片。' } } }),
  );
});
