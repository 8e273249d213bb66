import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Case } from '../../../../src/features/case/Case';
import { Filed } from '../../../../src/features/case/Filed';
import { Me } from '../../../../src/features/me/Me';
import { resident } from '../../../support/front/cases';
import { answeredCase } from '../../../support/front/receipts';
import { fakeServer, ok, renderWith, signedInAs } from '../../../support/front/server';

const area = { code: '150902000000', name: '集宁区', level: 'county', parent: null } as const;
const server = () => fakeServer(signedInAs(resident), { area: () => ok({ area, parts: [] }) });
const mine = () =>
  fakeServer(signedInAs(resident), {
    area: () => ok({ area, parts: [] }),
    getCase: () => ok(answeredCase()),
  });
let navigateTo: jest.SpyInstance;

beforeEach(() => {
  Taro.clearStorageSync();
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
});
afterEach(() => jest.restoreAllMocks());

test('from one’s own case one tap leads to its receipt', async () => {
  renderWith(mine(), <Case caseId="4821370655" shown={0} />);
  fireEvent.click(await screen.findByRole('button', { name: /^编号 .*看回执$/ }));
  await waitFor(() =>
    expect(navigateTo).toHaveBeenCalledWith({ url: '/own/pages/receipt/index?caseId=4821370655&seq=1' }),
  );
});

test('staff are not offered the resident’s receipt', async () => {
  renderWith(server(), <Filed found={answeredCase()} reader="staff" />);
  expect(await screen.findByText('提交的内容')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /看回执/ })).toBeNull();
});

test('any receipt can be checked from one’s own page, signed in or not', async () => {
  renderWith(server(), <Me roleSwitch={() => null} />);
  fireEvent.click(await screen.findByRole('link', { name: /核验回执/ }));
  await waitFor(() => expect(navigateTo).toHaveBeenCalledWith({ url: '/own/pages/check/index' }));
});
