import { screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { Me } from '../../../functions/contract/people/session';
import { Recover } from '../../../src/features/recover/Recover';
import { Recovered } from '../../../src/features/recover/Recovered';
import { resident } from '../../support/front/cases';
import { takePaper } from '../../../src/services/codes/paperCode';
import { fieldOf, press, type } from '../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

beforeEach(() => {
  Taro.clearStorageSync();
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

const nameless: Me = { ...resident, personId: 'p7000000000000000000000000' };
const session = { accessToken: 'a', refreshToken: 'r', expiresAt: '2026-03-02T06:00:00.000Z', me: nameless };
const leads = () => jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: 'ok' });

const screenOf = () => (
  <>
    <Recovered />
    <Recover />
  </>
);

test('a code opens what was asked without a name, says so, and leads back to oneself', async () => {
  const switchTab = jest.spyOn(Taro, 'switchTab').mockResolvedValue({ errMsg: 'ok' });
  const reLaunch = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: 'ok' });
  const server = fakeServer(signedInAs(resident), {
    recover: () => ok(session),
  });
  renderWith(server, screenOf());
  expect(screen.queryByText(/您现在是凭查询码进来的/)).toBeNull();
  await type('code', 'k7qm 2xwd');
  await press('看答复');
  await waitFor(() => expect(switchTab).toHaveBeenCalledWith({ url: '/pages/cases/index' }));
  expect(server.asked).toEqual([{ name: 'recover', request: { body: { code: 'k7qm 2xwd' } } }]);
  expect(await screen.findByText(/您现在是凭查询码进来的/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '放进我的事项' })).toBeNull();

  await press('回到我的微信');
  await waitFor(() => expect(reLaunch).toHaveBeenCalledWith({ url: '/pages/home/index' }));
  expect(server.session.state.read()).toEqual(signedInAs(resident));
  expect(screen.queryByText(/您现在是凭查询码进来的/)).toBeNull();
});

test('a code puts the question among my own cases', async () => {
  const redirectTo = leads();
  const server = fakeServer(signedInAs(resident), { bindCase: () => ok({ caseId: '4821370655' }) });
  renderWith(server, screenOf());
  await type('code', 'K7QM2XWD');
  await press('放进我的事项');
  await waitFor(() =>
    expect(redirectTo).toHaveBeenCalledWith({ url: '/pages/case/index?caseId=4821370655' }),
  );
  expect(server.session.state.read()).toEqual(signedInAs(resident));
});

test('a wrong code is said in the server’s words, an empty one is not sent', async () => {
  const server = fakeServer(signedInAs(resident), {
    recover: () => ({
      ok: false,
      problem: { code: 'recovery_code_invalid', detail: '这个查询码用不了。', errors: [], instance: 'r1' },
    }),
  });
  renderWith(server, screenOf());
  await press('看答复');
  expect(await screen.findByText('这一项还没有填。')).toBeInTheDocument();
  expect(server.asked).toEqual([]);
  await type('code', 'XXXX');
  await press('看答复');
  expect(await screen.findByText('这个查询码用不了。')).toBeInTheDocument();
  expect(screen.queryByText(/您现在是凭查询码进来的/)).toBeNull();
});

test('a paper that was scanned asks the one question that stands on it, and the answer goes along', async () => {
  leads();
  takePaper({ code: '7K3QX-M04ZB-2HD9A', ask: 'phone' });
  const server = fakeServer(signedInAs(resident), { bindCase: () => ok({ caseId: '4821370655' }) });
  renderWith(server, screenOf());
  expect((await fieldOf('code')).value).toBe('7K3QX-M04ZB-2HD9A');
  await type('answer', '5178');
  expect(screen.getByText('电话号码的最后四位')).toBeInTheDocument();
  await press('放进我的事项');
  expect(server.asked).toEqual([
    { name: 'bindCase', request: { body: { code: '7K3QX-M04ZB-2HD9A', answer: '5178' } } },
  ]);
});
