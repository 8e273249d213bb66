import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Page } from '../../../src/components/frame/Page';
import { Gate } from '../../../src/components/frame/gate';
import { LockScreen } from '../../../src/features/lock/LockScreen';
import { SetLock } from '../../../src/features/lock/SetLock';
import { useLeaving } from '../../../src/services/lock/left';
import { setLock } from '../../../src/services/lock/lock';
import { lockState, lookAgain, shutVault } from '../../../src/services/seal/vault';
import { useWatched } from '../../../src/services/device/watched';
import { resident } from '../../support/front/cases';
import { freshDevice } from '../../support/front/device';
import { press, type } from '../../support/front/fields';
import { fakeServer, renderWith, signedInAs } from '../../support/front/server';

beforeEach(() => {
  freshDevice();
  lookAgain();
});
afterEach(() => jest.restoreAllMocks());

/** A device so slow that it stretches the digits as little as any. */
let ticks = 0;
const slow = () => (ticks += 1000);

const digits = (all: string) =>
  [...all].forEach((digit) => fireEvent.click(screen.getByRole('button', { name: digit })));

/** As the app does it. */
function Behind({ isOpen = false }: { isOpen?: boolean }) {
  useLeaving();
  const lock = useWatched(lockState);
  return (
    <Gate.Provider value={lock === 'shut' ? <LockScreen /> : null}>
      <Page title="我的事项" isOpen={isOpen} urgent>
        丈夫打我
      </Page>
    </Gate.Provider>
  );
}

test('a lock is set by the same four digits twice, its code is shown once, and it can be taken off', async () => {
  renderWith(fakeServer(signedInAs(resident), {}), <SetLock />);
  await press('设密码');
  digits('2580');
  expect(await screen.findByText('再输一次')).toBeInTheDocument();
  digits('2581');
  expect(await screen.findByText('两次不一样，重新来。')).toBeInTheDocument();
  digits('2580');
  expect(await screen.findByText('再输一次')).toBeInTheDocument();
  digits('2580');
  expect(await screen.findByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}$/)).toBeInTheDocument();
  await press('我抄好了');
  expect(screen.getByText('现在开着')).toBeInTheDocument();
  await press('不要密码了');
  expect(screen.getByText('现在没有设')).toBeInTheDocument();
});

test('shut, a page shows nothing of itself until the digits are right, then goes on', async () => {
  await setLock('2580', slow);
  const server = fakeServer(signedInAs(resident), {});
  const stepOut = jest.spyOn(server.session, 'stepOut');
  renderWith(server, <Behind />);
  expect(screen.getByText('丈夫打我')).toBeInTheDocument();
  act(() => shutVault());
  expect(screen.queryByText('丈夫打我')).toBeNull();
  expect(stepOut).toHaveBeenCalledTimes(1);
  digits('1111');
  expect(await screen.findByText('不对，再输一次。')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: '已输 0 位，共 4 位' })).toBeInTheDocument();
  digits('25');
  fireEvent.click(screen.getByRole('button', { name: '删一位' }));
  digits('580');
  expect(await screen.findByText('丈夫打我')).toBeInTheDocument();
});

test('after five wrong ones the keys rest, and the code opens it all the same', async () => {
  const code = (await setLock('2580', slow)) ?? '';
  shutVault();
  renderWith(fakeServer(signedInAs(resident), {}), <Behind />);
  for (let at = 0; at < 5; at += 1) {
    digits('1111');
    await waitFor(() => expect(screen.queryByText('正在看对不对……')).toBeNull());
  }
  expect(await screen.findByText('等 1 分钟再输')).toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent('输错 5 次了，东西都在。还有');
  expect(screen.getByRole('button', { name: '1' })).toHaveAttribute('aria-disabled', 'true');
  await press('用恢复码打开');
  await type('lock-words', 'AAAAA');
  await press('打开');
  expect(await screen.findByText('这个恢复码不对。')).toBeInTheDocument();
  await type('lock-words', code);
  await press('打开');
  expect(await screen.findByText('丈夫打我')).toBeInTheDocument();
});

test('what needs no code stays open: numbers, guides, the first page', async () => {
  await setLock('2580', slow);
  shutVault();
  renderWith(fakeServer(signedInAs(resident), {}), <Behind isOpen />);
  expect(screen.getByText('丈夫打我')).toBeInTheDocument();
});

test('away for a minute is left: the lock shuts and a visit by code ends; a short look elsewhere is nothing', async () => {
  const reLaunch = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: 'ok' });
  await setLock('2580', slow);
  const server = fakeServer(signedInAs(resident), {});
  renderWith(server, <Behind />);
  act(() =>
    server.session.visit({
      ...{ accessToken: 'a', refreshToken: 'r', expiresAt: '2026-03-02T06:00:00.000Z' },
      me: { ...resident, personId: 'p7000000000000000000000000' },
    }),
  );
  const seen = jest.spyOn(document, 'visibilityState', 'get');
  const time = jest.spyOn(Date, 'now');
  const away = (ms: number) => {
    const from = 1_800_000_000_000;
    time.mockReturnValue(from);
    seen.mockReturnValue('hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    time.mockReturnValue(from + ms);
    seen.mockReturnValue('visible');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
  };
  away(59_000);
  expect([server.session.isVisit.read(), lockState.read()]).toEqual([true, 'open']);
  away(60_000);
  expect([server.session.isVisit.read(), lockState.read()]).toEqual([false, 'shut']);
  expect(reLaunch).toHaveBeenCalledWith({ url: '/pages/home/index' });
});
