import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { Session } from '../../../functions/contract/people/session';
import { Me } from '../../../src/features/me/Me';
import { phoneProblem } from '../../../src/services/server/answer';
import { unseen } from '../../../src/services/session/unseen';
import { lawyer, resident } from '../../support/front/cases';
import { type } from '../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

beforeEach(() => {
  Taro.clearStorageSync();
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

const noSwitch = () => null;
const session: Session = {
  accessToken: 'access',
  refreshToken: 'refresh',
  expiresAt: '2026-03-02T01:00:00.000Z',
  me: lawyer,
};

test('an invitation taken up leads to work, in the new role', async () => {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  const server = fakeServer(signedInAs(resident), { join: () => ok(session) });
  renderWith(server, <Me roleSwitch={noSwitch} />);
  await type('code', ' A1B2-C3D4 ');
  fireEvent.click(screen.getByRole('button', { name: '加入' }));
  await waitFor(() => expect(navigateTo).toHaveBeenCalledWith({ url: '/staff/pages/today/index' }));
  expect(server.asked).toEqual([{ name: 'join', request: { body: { code: 'A1B2-C3D4' } } }]);
  expect(server.session.state.read()).toEqual({ at: 'in', me: lawyer });
});

test('an invitation that is not good any more says so', async () => {
  const server = fakeServer(signedInAs(resident), {
    join: () => ({
      ok: false,
      problem: { code: 'invitation_invalid', detail: '邀请码用不了。', errors: [], instance: 'r1' },
    }),
  });
  renderWith(server, <Me roleSwitch={noSwitch} />);
  await type('code', 'A1B2');
  fireEvent.click(screen.getByRole('button', { name: '加入' }));
  expect(await screen.findByText('邀请码用不了。')).toBeInTheDocument();
});

test('leaving is confirmed, and nothing written stays on the device, even offline', async () => {
  jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: 'ok' });
  Taro.setStorageSync('draft.p1.consultation', { key: 'a-key-of-20-letters-', written: {} });
  for (const name of ['writing.1', 'posted.1', 'lastTime', 'near', 'seen.list'])
    Taro.setStorageSync(name, 'something of theirs');
  unseen.set(3);
  Taro.setStorageSync('large-type', true);
  const server = fakeServer(signedInAs(resident), { logout: () => phoneProblem('offline') });
  const leave = jest.spyOn(server.session, 'leave');
  renderWith(server, <Me roleSwitch={noSwitch} />);
  fireEvent.click(screen.getByRole('button', { name: '退出登录' }));
  const dialog = await screen.findByRole('dialog', { name: '确定要退出吗？' });
  fireEvent.click(within(dialog).getByRole('button', { name: '退出登录' }));
  await waitFor(() => expect(leave).toHaveBeenCalledTimes(1));
  expect(Taro.getStorageInfoSync().keys).toEqual(['large-type']);
  expect(unseen.read()).toBe(0);
});

test('those with several roles may change between them here', () => {
  renderWith(fakeServer(signedInAs(lawyer), {}), <Me roleSwitch={(me) => `角色 ${me.memberships.length}`} />);
  expect(screen.getByText('角色 2')).toBeInTheDocument();
});

test('every number in the book rings', () => {
  const ring = jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({ errMsg: 'ok' });
  renderWith(fakeServer(signedInAs(resident), {}), <Me roleSwitch={noSwitch} />);
  const numbers = screen.getByRole('list', { name: '常用电话' });
  const rows = within(numbers).getAllByRole('button');
  rows.forEach((row) => fireEvent.click(row));
  const rung = ring.mock.calls.map(([{ phoneNumber }]) => phoneNumber);
  expect(rung).toHaveLength(rows.length);
  expect(rung).toEqual(expect.arrayContaining(['110', '12348', '12388']));
});

test('an empty invitation is not sent, and says so at its field', async () => {
  const server = fakeServer(signedInAs(resident), {});
  renderWith(server, <Me roleSwitch={noSwitch} />);
  fireEvent.click(screen.getByRole('button', { name: '加入' }));
  expect(await screen.findByText('这一项还没有填。')).toBeInTheDocument();
  expect(server.asked).toEqual([]);
});
