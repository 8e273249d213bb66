import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { Me } from '../../../functions/contract/people/session';
import { RoleSwitch } from '../../../src/features/switchRole/RoleSwitch';
import { StaffOnly } from '../../../src/features/switchRole/StaffOnly';
import { lawyer, resident } from '../../support/front/cases';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

afterEach(() => jest.restoreAllMocks());

const atAgency = { role: 'lawyer', organisationId: 'legalAidAgency-150902000000' } as const;
const sessionOf = (me: Me) =>
  ok({ accessToken: 'a', refreshToken: 'r', expiresAt: '2026-03-02T06:00:00.000Z', me });

const staffPage = (
  <StaffOnly>
    {(me) => (
      <>
        <RoleSwitch me={me} stays />
        工作内容
      </>
    )}
  </StaffOnly>
);

test('the role one acts in is shown and can be changed; the page goes on as the new one', async () => {
  const server = fakeServer(signedInAs(lawyer), {
    actAs: ({ body }) => sessionOf({ ...lawyer, acting: body }),
  });
  renderWith(server, staffPage);
  fireEvent.click(screen.getByRole('link', { name: /高飞.*集宁区公共法律服务中心 · 律师/ }));
  expect(await screen.findByRole('radio', { name: '集宁区公共法律服务中心 · 律师' })).toBeChecked();
  fireEvent.click(screen.getByRole('radio', { name: '集宁区法律援助中心 · 律师' }));
  expect(await screen.findByRole('link', { name: /集宁区法律援助中心 · 律师/ })).toBeInTheDocument();
  expect(server.asked).toEqual([{ name: 'actAs', request: { body: atAgency } }]);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('where a role is taken up on a page of one’s own, its work begins', async () => {
  const reLaunch = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: 'ok' });
  const server = fakeServer(signedInAs(lawyer), {
    actAs: ({ body }) => sessionOf({ ...lawyer, acting: body }),
  });
  renderWith(server, <RoleSwitch me={lawyer} />);
  fireEvent.click(screen.getByRole('link', { name: /高飞/ }));
  fireEvent.click(await screen.findByRole('radio', { name: '集宁区法律援助中心 · 律师' }));
  await waitFor(() => expect(reLaunch).toHaveBeenCalledWith({ url: '/staff/pages/today/index' }));
});

test('a change of role that fails says why and leaves the old one', async () => {
  const server = fakeServer(signedInAs(lawyer), {
    actAs: () => ({
      ok: false,
      problem: { code: 'offline', detail: '现在连不上网络。', errors: [], instance: null },
    }),
  });
  renderWith(server, staffPage);
  fireEvent.click(screen.getByRole('link', { name: /高飞/ }));
  fireEvent.click(await screen.findByRole('radio', { name: '集宁区法律援助中心 · 律师' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('现在连不上网络。');
  expect(screen.getByRole('radio', { name: '集宁区公共法律服务中心 · 律师' })).toBeChecked();
});

test('a person without a role is led back to the first page, in a plain sentence', () => {
  const reLaunch = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: 'ok' });
  renderWith(fakeServer(signedInAs(resident), {}), staffPage);
  expect(screen.getByText(/您的账号还没有工作身份/)).toBeInTheDocument();
  expect(screen.queryByText('工作内容')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '回到首页' }));
  expect(reLaunch).toHaveBeenCalledWith({ url: '/pages/home/index' });
});

test('staff who act as residents just now are asked for a role, and go on with it', async () => {
  const server = fakeServer(signedInAs({ ...lawyer, acting: resident.acting }), {
    actAs: ({ body }) => sessionOf({ ...lawyer, acting: body }),
  });
  renderWith(server, staffPage);
  expect(screen.queryByText('工作内容')).toBeNull();
  fireEvent.click(screen.getByRole('link', { name: /居民（办自己的事）/ }));
  fireEvent.click(await screen.findByRole('radio', { name: '集宁区法律援助中心 · 律师' }));
  expect(await screen.findByText('工作内容')).toBeInTheDocument();
});

test('an administrator is told that they see no cases, and led to their own work', () => {
  const reLaunch = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: 'ok' });
  const admin: Me = { ...lawyer, acting: { role: 'admin', organisationId: 'justiceBureau-150902000000' } };
  renderWith(fakeServer(signedInAs(admin), {}), staffPage);
  expect(screen.getByText(/管理员只管机构和人员/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '去管人员' }));
  expect(reLaunch).toHaveBeenCalledWith({ url: '/staff/pages/people/index' });
});

test('nobody signed in: why, and another try', () => {
  const problem = { code: 'offline', detail: '现在连不上网络。', errors: [], instance: null } as const;
  renderWith(fakeServer({ at: 'out', problem: { ...problem, errors: [] } }, {}), staffPage);
  expect(screen.getByRole('alert')).toHaveTextContent('现在连不上网络。');
  expect(screen.getByRole('button', { name: '再试一次' })).toBeInTheDocument();
});
