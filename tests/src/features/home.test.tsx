import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { CaseRow } from '../../../functions/contract/views';
import { Home } from '../../../src/features/home/Home';
import { Cases } from '../../../src/features/cases/Cases';
import { phoneProblem } from '../../../src/services/answer';
import { largeType } from '../../../src/services/largeType';
import type { SignedIn } from '../../../src/services/session';
import { caseRow, lawyer, resident } from '../../support/front/cases';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../support/front/server';

beforeEach(() => {
  Taro.clearStorageSync();
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
});
afterEach(() => jest.restoreAllMocks());

const ended: CaseRow['holder'] = { at: 'nobody', since: '2026-03-02T01:00:00.000Z' };

const shown = (time: number) => <Home shown={time} roleSwitch={() => '换身份'} />;

async function home(signedIn: SignedIn, rows: CaseRow[] = [], unseen = 0) {
  const server = fakeServer(signedIn, {
    myCases: () => ok({ rows, next: null }),
    inbox: () => ok({ notices: [], unseen, next: null }),
  });
  const { show } = renderWith(server, shown(0));
  await settled();
  return { server, show };
}

test('three doors stand open, whatever else comes', async () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  await home(signedInAs(resident));
  fireEvent.click(screen.getByRole('link', { name: /^法律咨询/ }));
  fireEvent.click(screen.getByRole('link', { name: /^法律援助/ }));
  fireEvent.click(screen.getByRole('link', { name: /^信访代办/ }));
  expect(navigateTo.mock.calls.map(([{ url }]) => url)).toEqual([
    '/pages/consult/index',
    '/pages/apply/index',
    '/pages/petition/index',
  ]);
});

test('my newest three open cases are there, closed ones are not', async () => {
  const rows = ['1', '2', '3', '4', '5'].map((id) =>
    caseRow({ id, title: `事情${id}`, ...(id === '2' && { holder: ended }) }),
  );
  await home(signedInAs(resident), rows);
  expect(await screen.findByText('事情1')).toBeInTheDocument();
  const shown = rows.filter(({ title }) => screen.queryByText(title)).map(({ id }) => id);
  expect(shown).toEqual(['1', '3', '4']);
});

test('who comes back to the first page again and again finds each thing on it once', async () => {
  const { show } = await home(signedInAs(resident), [caseRow({ title: '事情1' })], 7);
  for (const time of [1, 2, 3]) {
    show(shown(time));
    await settled();
  }
  for (const once of ['我的事项', '事情1', '提醒', '我的', '看全部事项'])
    expect([once, screen.getAllByText(once).length]).toEqual([once, 1]);
});

test('how many notices wait is said', async () => {
  await home(signedInAs(resident), [], 7);
  expect(await screen.findByRole('img', { name: '7 条未读' })).toBeInTheDocument();
});

test('the numbers for an emergency ring', async () => {
  const ring = jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({ errMsg: 'ok' });
  await home(signedInAs(resident));
  fireEvent.click(screen.getByRole('link', { name: /^110/ }));
  expect(ring).toHaveBeenCalledWith({ phoneNumber: '110' });
});

test('staff at work find their own door; a staff role files no case of its own', async () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  const { server } = await home(signedInAs(lawyer));
  fireEvent.click(screen.getByRole('link', { name: /^工作台/ }));
  expect(navigateTo).toHaveBeenCalledWith({ url: '/staff/pages/today/index' });
  expect(screen.getByText('换身份')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^法律咨询/ })).toBeNull();
  await waitFor(() => expect(server.asked.map(({ name }) => name)).toEqual(['inbox']));
});

test('who is not signed in is told why, and may write all the same', async () => {
  await home({ at: 'out', ...phoneProblem('signed_out') });
  expect(screen.getByText(/还没有登录/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '登录' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^法律咨询/ })).toBeInTheDocument();
});

test('larger type is one tap, and remembered', async () => {
  await home(signedInAs(resident));
  const toggle = screen.getByRole('checkbox', { name: /大字版/ });
  fireEvent.click(toggle);
  expect(toggle).toHaveAttribute('aria-checked', 'true');
  expect(Taro.getStorageSync('large-type')).toBe(true);
  fireEvent.click(toggle);
  expect(largeType.read()).toBe(false);
});

test('my cases: how each stands, which one waits for me, which one is late', async () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  const server = fakeServer(signedInAs(resident), {
    myCases: () =>
      ok({ rows: [caseRow({ overdue: true }), caseRow({ id: '2', status: 'answered' })], next: null }),
  });
  renderWith(server, <Cases shown={0} />);
  expect(await screen.findByText('已超期')).toBeInTheDocument();
  expect(screen.getByText('已答复')).toBeInTheDocument();
  fireEvent.click(screen.getAllByRole('link')[0] ?? document.body);
  expect(navigateTo).toHaveBeenCalledWith({ url: '/pages/case/index?caseId=4821370655' });
});

test('a list that comes back into sight is read again, and keeps what it has when that fails', async () => {
  let isThere = true;
  const server = fakeServer(signedInAs(resident), {
    myCases: () => (isThere ? ok({ rows: [caseRow()], next: null }) : phoneProblem('offline')),
  });
  const { show } = renderWith(server, <Cases shown={0} />);
  await screen.findByText('老板拖着三个月工资不给');
  isThere = false;
  show(<Cases shown={1} />);
  await waitFor(() => expect(server.asked).toHaveLength(2));
  expect(screen.getByText('老板拖着三个月工资不给')).toBeInTheDocument();
});

test('who has filed nothing yet is told so, not shown a blank', async () => {
  const server = fakeServer(signedInAs(resident), { myCases: () => ok({ rows: [], next: null }) });
  renderWith(server, <Cases shown={0} />);
  expect(await screen.findByText('您还没有提交过事项')).toBeInTheDocument();
});
