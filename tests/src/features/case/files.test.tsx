import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Command } from '../../../../functions/contract/deeds/actions';
import type { FileView } from '../../../../functions/contract/case/files';
import type { Me } from '../../../../functions/contract/people/session';
import type { CaseState, CaseView } from '../../../../functions/contract/case/views';
import { Case } from '../../../../src/features/case/Case';
import { phoneProblem } from '../../../../src/services/server/answer';
import { player } from '../../../../src/services/files/voice/player';
import { fakeAudio } from '../../../support/front/audio';
import { caseState, caseView, entry, lawyer, resident } from '../../../support/front/cases';
import { freshDevice } from '../../../support/front/device';
import { press, type } from '../../../support/front/fields';
import { choose, FakeStore, FakeWire, fileId, fileView, keepBlobs } from '../../../support/front/files';
import { fakeServer, ok, renderWith, signedInAs, type Answers } from '../../../support/front/server';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
  keepBlobs();
});
afterEach(() => {
  player.stop();
  jest.restoreAllMocks();
});

const caseId = '4821370655';
const area = { code: '150902000000', name: '集宁区', level: 'county', parent: null } as const;
const voice = (nth: number, seconds: number): FileView =>
  fileView({ id: fileId(nth), kind: 'voice', type: 'audio/mpeg', name: `语音${nth}.mp3`, seconds });

const files = {
  photo: fileView(),
  paper: fileView({ id: fileId(2), kind: 'pdf', type: 'application/pdf', name: '裁决书.pdf', scan: 'clean' }),
  first: voice(3, 12),
  second: voice(4, 31),
};

/** A question with a photo and two voices, answered with a paper. */
const withFiles = (part: Partial<CaseState> = {}, all: FileView[] = Object.values(files)): CaseView => ({
  ...caseView({ standing: 'owner', version: 2, status: 'answered', actions: ['message'], ...part }),
  answers: {
    kind: 'consultation',
    form: { topic: 'wages', question: '怎么要？', language: 'zh', files: [fileId(1), fileId(3), fileId(4)] },
  },
  timeline: [entry({ details: { text: '可以要回来。', files: [fileId(2)] } })],
  files: all,
});

type World = { found?: () => CaseView; me?: Me; more?: Answers };

function follow({ found = withFiles, me = resident, more = {} }: World = {}) {
  const server = fakeServer(signedInAs(me), {
    getCase: () => ok(found()),
    area: () => ok({ area, parts: [] }),
    openFile: ({ params }) =>
      ok({ url: `https://files.test/${params.fileId}`, until: '2026-03-02T01:10:00.000Z' }),
    ...more,
  });
  renderWith(server, <Case caseId={caseId} shown={0} />);
  return server;
}

test('files stand where they were sent: with the question, and with the answer', async () => {
  follow();
  expect(await screen.findByText('裁决书.pdf')).toBeInTheDocument();
  expect(screen.queryByText('合同.jpg')).toBeNull();
  await press('您交来的内容');
  expect(screen.getByText('合同.jpg')).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent(fileId(2));
});

test('staff are told whether a file was scanned, the resident is not bothered with it', async () => {
  follow({ me: lawyer, found: () => withFiles({ standing: 'handler' }) });
  expect(await screen.findByText('照片 320 K · 已收到，没有查过毒')).toBeInTheDocument();
  expect(screen.getByText('PDF 320 K · 已收到，查过毒，没有发现问题')).toBeInTheDocument();
});

test('before staff open a document that nobody scanned it is said aloud, and they are asked', async () => {
  const replace = jest.fn();
  const tab = { opener: window, location: { replace }, close: jest.fn() };
  Object.assign(window, { open: jest.fn(() => tab) });
  const found = withFiles({ standing: 'handler' });
  const files = found.files.map((file) => ({ ...file, scan: 'notScanned' as const }));
  const server = follow({ me: lawyer, found: () => ({ ...found, files }) });
  expect(await screen.findByText('下面的文件没有查过毒')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '打开 裁决书.pdf' }));
  const asking = await screen.findByRole('dialog', { name: '“裁决书.pdf”没有查过毒，现在打开吗？' });
  expect(server.asked.map(({ name }) => name)).not.toContain('openFile');
  fireEvent.click(within(asking).getByText('知道了，打开'));
  await waitFor(() => expect(replace).toHaveBeenCalledWith(`https://files.test/${fileId(2)}`));
});

test('the resident reads of the same photo that it is received', async () => {
  follow();
  await press('您交来的内容');
  expect(await screen.findByText('照片 320 K · 已收到')).toBeInTheDocument();
});

test('a photo opens on the page, by a link of its own', async () => {
  const server = follow();
  await press('您交来的内容');
  fireEvent.click(await screen.findByRole('button', { name: '打开 合同.jpg' }));
  const sheet = await screen.findByRole('dialog', { name: '照片：合同.jpg' });
  await waitFor(() =>
    expect(sheet.querySelector('img')).toHaveAttribute('src', `https://files.test/${fileId(1)}`),
  );
  expect(sheet.querySelector('img')).toHaveAttribute('alt', '照片：合同.jpg');
  expect(server.asked.at(-1)).toEqual({
    name: 'openFile',
    request: { params: { fileId: fileId(1) }, body: { caseId } },
  });
});

test('a paper opens in a new tab, which knows nothing of this one', async () => {
  const replace = jest.fn();
  const tab = { opener: window, location: { replace }, close: jest.fn() };
  Object.assign(window, { open: jest.fn(() => tab) });
  follow();
  fireEvent.click(await screen.findByRole('button', { name: '打开 裁决书.pdf' }));
  await waitFor(() => expect(replace).toHaveBeenCalledWith(`https://files.test/${fileId(2)}`));
  expect(tab.opener).toBeNull();
});

test('a file that does not open says why, and leaves no empty tab', async () => {
  const close = jest.fn();
  Object.assign(window, { open: jest.fn(() => ({ close })) });
  follow({ more: { openFile: () => phoneProblem('offline') } });
  fireEvent.click(await screen.findByRole('button', { name: '打开 裁决书.pdf' }));
  expect(await screen.findByText(/现在连不上网络/)).toBeInTheDocument();
  expect(close).toHaveBeenCalled();
});

test('voices have names for those who do not see them, and one plays at a time', async () => {
  const audio = fakeAudio();
  follow();
  await press('您交来的内容');
  const first = await screen.findByRole('button', { name: '播放：语音，12 秒，第 1 段' });
  fireEvent.click(first);
  await waitFor(() => expect(audio.asked.slice(-1)).toEqual([`play https://files.test/${fileId(3)}`]));
  audio.happen('play');
  audio.happen('timeupdate', 6);
  expect(screen.getByRole('progressbar', { name: '语音，12 秒，第 1 段' })).toHaveAttribute(
    'aria-valuenow',
    '50',
  );

  fireEvent.keyDown(screen.getByRole('button', { name: '播放：语音，31 秒，第 2 段' }), { key: 'Enter' });
  await waitFor(() =>
    expect(audio.asked.slice(-2)).toEqual(['pause', `play https://files.test/${fileId(4)}`]),
  );
  audio.happen('play', 0);
  expect(screen.getByRole('button', { name: '播放：语音，12 秒，第 1 段' })).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '暂停：语音，31 秒，第 2 段' }));
  expect(audio.asked.at(-1)).toBe('pause');
  audio.happen('pause');
  fireEvent.click(screen.getByRole('button', { name: '播放：语音，31 秒，第 2 段' }));
  expect(audio.asked.at(-1)).toBe(`play https://files.test/${fileId(4)}`);
});

test('a voice that cannot be played says so', async () => {
  const audio = fakeAudio();
  follow();
  await press('您交来的内容');
  fireEvent.click(await screen.findByRole('button', { name: '播放：语音，12 秒，第 1 段' }));
  await waitFor(() => expect(audio.asked.at(-1)).toBe(`play https://files.test/${fileId(3)}`));
  audio.happen('error');
  expect(screen.getByRole('alert')).toHaveTextContent('播放不了');
});

test('a file that was not kept says why, and one that has not come cannot be opened', async () => {
  const refused = fileView({ state: 'refused', refusal: 'harmful', scan: null, digest: null });
  const awaited = fileView({ ...files.paper, state: 'awaited', scan: null, digest: null });
  follow({ found: () => withFiles({}, [refused, awaited]) });
  await press('您交来的内容');
  expect(await screen.findByText(/没有收下：文件里查出了病毒/)).toBeInTheDocument();
  expect(screen.getByText('PDF 320 K · 还没有传到')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^打开/ })).toBeNull();
});

test('a message goes with its photo while that is on its way; the page says that it goes on', async () => {
  const store = new FakeStore();
  const wire = new FakeWire(store);
  const sent: Command[] = [];
  let found = caseView({ standing: 'owner', version: 1, actions: ['message'] });
  const act = (body: Command) => {
    sent.push(body);
    const written = entry({ word: 'message', details: body.input, by: { ...entry().by, standing: 'owner' } });
    found = {
      ...found,
      state: caseState({ standing: 'owner', version: 2, actions: ['message'] }),
      timeline: [written],
      files: [...store.views.values()],
    };
    return ok({ state: found.state, entry: written });
  };
  const answers = {
    getCase: () => ok(found),
    area: () => ok({ area, parts: [] }),
    actOnCase: ({ body }: { body: Command }) => act(body),
  };
  const server = fakeServer(signedInAs(resident), { ...store.answers(), ...answers }, { send: wire.send });
  renderWith(server, <Case caseId={caseId} shown={0} />);
  fireEvent.click(await screen.findByRole('button', { name: '留言' }));
  await type('text', '照片在这里');
  fireEvent.click(screen.getByRole('button', { name: '拍照片或选照片' }));
  await choose(new File(['picture'], '欠条.jpg', { type: 'image/jpeg' }));
  await waitFor(() => expect(wire.under).toHaveLength(1));
  fireEvent.click(screen.getByRole('button', { name: '发出去' }));
  await waitFor(() => expect(sent[0]?.input).toEqual({ text: '照片在这里', files: [fileId(1)] }));
  expect(await screen.findByText(/还有 1 个文件正在上传。请先不要关掉这个程序/)).toBeInTheDocument();
  expect(await screen.findByText(/照片 7 字节 · 正在上传 0%/)).toBeInTheDocument();
  await wire.end('arrived');
  await waitFor(() => expect(screen.queryByText(/正在上传/)).toBeNull());
  expect(screen.getByRole('button', { name: '打开 欠条.jpg' })).toBeInTheDocument();
});
