import { act, fireEvent, screen } from '@testing-library/react';
import { FilesField } from '../../../../src/features/file/FilesField';
import { useFieldErrors } from '../../../../src/services/server/fieldErrors';
import { useAttached } from '../../../../src/services/files/attached';
import { resident } from '../../../support/front/cases';
import { FakeStore, keepBlobs } from '../../../support/front/files';
import { giveMicrophone, pass } from '../../../support/front/microphone';
import { freshDevice } from '../../../support/front/device';
import { fakeServer, renderWith, signedInAs } from '../../../support/front/server';

/** The field alone, with a draft that keeps nothing. */
function Field() {
  const attached = useAttached('draft-1', { read: () => [], write: () => undefined, isOpen: () => true });
  const errors = useFieldErrors([]);
  return <FilesField desk={{ attached, errors }} />;
}

beforeEach(() => {
  jest.useFakeTimers();
  freshDevice();
  keepBlobs();
});
afterEach(() => jest.useRealTimers());

const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await pass(0);
};

function open() {
  const store = new FakeStore();
  const server = fakeServer(signedInAs(resident), store.answers());
  const { show } = renderWith(server, <Field />);
  return { server, show };
}

test('a piece is spoken, listened to and sent with its length', async () => {
  const microphone = giveMicrophone();
  const { server } = open();
  await press('录一段话');
  await press('开始录音');
  await pass(12);
  expect(screen.getByText('正在录音，12 秒，最长 60 秒')).toBeInTheDocument();
  expect(screen.getByRole('progressbar', { name: '录一段话' })).toHaveAttribute('aria-valuenow', '20');
  await press('说完了');
  expect(microphone.listening()).toBe(0);
  expect(screen.getByRole('button', { name: '播放：语音，12 秒，第 1 段' })).toBeInTheDocument();
  await press('就用这一段');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(server.asked[0]).toMatchObject({
    name: 'offerFile',
    request: { body: { kind: 'voice', type: 'audio/webm', name: '语音1.webm', seconds: 12, size: 5 } },
  });
});

test('at sixty seconds it stops by itself', async () => {
  const microphone = giveMicrophone();
  open();
  await press('录一段话');
  await press('开始录音');
  await pass(59);
  expect(microphone.listening()).toBe(1);
  await pass(1);
  expect(microphone.listening()).toBe(0);
  expect(screen.getByRole('button', { name: '播放：语音，60 秒，第 1 段' })).toBeInTheDocument();
});

test('a piece can be spoken again before it is kept, and nothing of the first is sent', async () => {
  giveMicrophone();
  const { server } = open();
  await press('录一段话');
  await press('开始录音');
  await pass(5);
  await press('说完了');
  await press('重新录');
  await pass(7);
  await press('说完了');
  await press('就用这一段');
  expect(server.asked.filter(({ name }) => name === 'offerFile')).toHaveLength(1);
  expect(server.asked[0]?.request).toMatchObject({ body: { seconds: 7 } });
});

test('who refuses the microphone is told where to allow it, and can try again', async () => {
  giveMicrophone(new DOMException('', 'NotAllowedError'));
  open();
  await press('录一段话');
  await press('开始录音');
  expect(screen.getByRole('alert')).toHaveTextContent('打开“麦克风”');
  giveMicrophone();
  await press('开始录音');
  await pass(1);
  expect(screen.getByText('正在录音，1 秒，最长 60 秒')).toBeInTheDocument();
});

test('a browser that cannot record says so', async () => {
  giveMicrophone();
  Object.assign(globalThis, { MediaRecorder: undefined });
  open();
  await press('录一段话');
  await press('开始录音');
  expect(screen.getByRole('alert')).toHaveTextContent('请在微信里打开');
});

test('closing the sheet lets the microphone go', async () => {
  const microphone = giveMicrophone();
  const { server } = open();
  await press('录一段话');
  await press('开始录音');
  await pass(3);
  await press('关闭');
  expect(microphone.listening()).toBe(0);
  await act(() => Promise.resolve());
  expect(server.asked).toEqual([]);
});
