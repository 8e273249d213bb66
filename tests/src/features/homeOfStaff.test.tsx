import { fireEvent, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { Me } from '../../../functions/contract/people/session';
import { Home } from '../../../src/features/home/Home';
import { lawyer, resident } from '../../support/front/cases';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../support/front/server';

beforeEach(() => jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]));
afterEach(() => jest.restoreAllMocks());

async function home(me: Me) {
  const server = fakeServer(signedInAs(me), { myCases: () => ok({ rows: [], next: null, unseen: 0 }) });
  renderWith(server, <Home shown={0} />);
  await settled();
  return server;
}

test.each([
  ['lawyer', '/staff/pages/today/index'],
  ['supervisor', '/staff/pages/today/index'],
  ['helper', '/staff/pages/today/index'],
  ['admin', '/staff/pages/people/index'],
] as const)(
  'who acts as %s begins at their work, and nothing of a resident is asked for',
  async (role, url) => {
    const reLaunch = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: 'ok' });
    const server = await home({ ...lawyer, acting: { ...lawyer.acting, role } });
    expect(reLaunch.mock.calls).toEqual([[{ url }]]);
    expect(screen.queryByRole('link', { name: /^法律咨询/ })).toBeNull();
    expect(server.asked).toEqual([]);
  },
);

test('who holds a post and is here for themself finds their way to work', async () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  await home({ ...lawyer, acting: resident.acting });
  fireEvent.click(screen.getByRole('link', { name: /^工作台/ }));
  expect(navigateTo).toHaveBeenCalledWith({ url: '/staff/pages/today/index' });
});
