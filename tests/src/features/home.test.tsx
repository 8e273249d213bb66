import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { CaseRow } from '../../../functions/contract/views';
import { Home } from '../../../src/features/home/Home';
import { Cases } from '../../../src/features/cases/Cases';
import { phoneProblem } from '../../../src/services/answer';
import { begin, drafts, newcomer } from '../../../src/services/drafts/drafts';
import { largeType } from '../../../src/services/largeType';
import type { SignedIn } from '../../../src/services/session';
import { unseen } from '../../../src/services/unseen';
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
  const { show, container } = renderWith(server, shown(0));
  await settled();
  return { server, show, container };
}

test('three doors stand open, whatever else comes', async () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  await home(signedInAs(resident));
  fireEvent.click(screen.getByRole('link', { name: /^法律咨询/ }));
  fireEvent.click(screen.getByRole('link', { name: /^法律援助/ }));
  fireEvent.click(screen.getByRole('link', { name: /^信访代办/ }));
  expect(navigateTo.mock.calls.map(([{ url }]) => url)).toEqual([
    '/filing/pages/consult/index',
    '/filing/pages/apply/index',
    '/filing/pages/petition/index',
  ]);
});

test('three of my open cases are there, mine to act on first, closed ones are not, and no word of mine', async () => {
  const rows = ['1', '2', '3', '4', '5'].map((id) =>
    caseRow({
      id,
      title: `事情${id}`,
      ...(id === '2' && { holder: ended }),
      ...(id === '5' && { holder: { at: 'resident', since: ended.since } }),
    }),
  );
  const { container } = await home(signedInAs(resident), rows);
  await screen.findAllByRole('link', { name: /拖欠工资/ });
  const shown = [...container.querySelectorAll('.matter')].map(({ id }) => id);
  expect(shown).toEqual(['case-5', 'case-1', 'case-3']);
  expect(container).not.toHaveTextContent(/事情\d/);
});

test('who comes back to the first page again and again finds each thing on it once', async () => {
  const { show } = await home(signedInAs(resident), [caseRow()], 7);
  for (const time of [1, 2, 3]) {
    show(shown(time));
    await settled();
  }
  for (const once of ['我的事项', '全部 1 件', '12348', '更多电话和地址'])
    expect([once, screen.getAllByText(once).length]).toEqual([once, 1]);
});

test('the first screen asks for the cases and the notices, and nothing else', async () => {
  const { server } = await home(signedInAs(resident), [caseRow()], 7);
  expect(server.asked.map(({ name }) => name).sort()).toEqual(['inbox', 'myCases']);
  expect(unseen.read()).toBe(7);
});

test('so much place as the matters took last is kept while they are on their way', async () => {
  await home(signedInAs(resident), [caseRow(), caseRow({ id: '2' })]);
  cleanup();
  let arrive = () => {};
  const server = fakeServer(signedInAs(resident), {
    inbox: () => ok({ notices: [], unseen: 0, next: null }),
  });
  const arriving = new Promise<void>((resolve) => (arrive = resolve));
  const { call } = server;
  const slow: typeof call = async (name, request) => {
    if (name !== 'myCases') return call(name, request);
    await arriving;
    return phoneProblem('offline');
  };
  const { container } = renderWith({ ...server, call: slow }, shown(0));
  await settled();
  expect(container.querySelectorAll('.matter')).toHaveLength(2);
  arrive();
  await settled();
  expect(container.querySelectorAll('.matter')).toHaveLength(0);
});

test('a draft is offered by its time and kind; one of a nameless or risky matter is not there', async () => {
  const draft = begin({
    who: newcomer,
    place: 'consultation',
    kind: 'consultation',
    cameFrom: null,
    answers: {},
  });
  drafts.save({ ...draft, risky: true });
  await home(signedInAs(resident));
  expect(screen.queryByText(/接着写/)).toBeNull();
  act(() => drafts.save(draft));
  expect(screen.getByRole('link', { name: /^接着写.*法律咨询$/ })).toBeInTheDocument();
});

test('12348 rings from the first page', async () => {
  const ring = jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({ errMsg: 'ok' });
  await home(signedInAs(resident));
  fireEvent.click(screen.getByRole('link', { name: /^12348/ }));
  expect(ring).toHaveBeenCalledWith({ phoneNumber: '12348' });
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
  expect(screen.getByRole('link', { name: /^登录/ })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^法律咨询/ })).toBeInTheDocument();
});

test('larger type is one tap, and remembered', async () => {
  await home(signedInAs(resident));
  fireEvent.click(screen.getByRole('button', { name: '长辈版' }));
  expect(Taro.getStorageSync('large-type')).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: '普通版' }));
  expect(largeType.read()).toBe(false);
});

/** The cards of the list, by what each is called. */
const cards = () => screen.queryAllByRole('link', { name: /法律咨询/ }).map((card) => card.id);

test('my cases: those that wait for me, those that others have; what is over stands apart, and the counts are the lists', async () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  const mine: CaseRow['holder'] = { at: 'resident', since: ended.since };
  const server = fakeServer(signedInAs(resident), {
    myCases: () =>
      ok({
        rows: [caseRow(), caseRow({ id: '2', holder: mine }), caseRow({ id: '3', holder: ended })],
        next: null,
      }),
  });
  renderWith(server, <Cases shown={0} />);
  expect(await screen.findByRole('tab', { name: '在办 2' })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByText('轮到您·1 件')).toBeInTheDocument();
  expect(screen.getByText('别人在办·1 件')).toBeInTheDocument();
  expect(cards()).toEqual(['case-2', 'case-4821370655']);
  fireEvent.click(screen.getAllByRole('link', { name: /法律咨询/ })[1] ?? document.body);
  expect(navigateTo).toHaveBeenCalledWith({ url: '/pages/case/index?caseId=4821370655' });

  fireEvent.click(screen.getByRole('tab', { name: '办完 1' }));
  expect(cards()).toEqual(['case-3']);
  fireEvent.click(screen.getByRole('tab', { name: '在办 2' }));
  expect(cards()).toEqual(['case-2', 'case-4821370655']);
});

test('a list that goes on names no count', async () => {
  const server = fakeServer(signedInAs(resident), { myCases: () => ok({ rows: [caseRow()], next: 'more' }) });
  renderWith(server, <Cases shown={0} />);
  expect(await screen.findByRole('tab', { name: '在办' })).toBeInTheDocument();
});

test('a list that comes back into sight is read again, and keeps what it has when that fails', async () => {
  let isThere = true;
  const server = fakeServer(signedInAs(resident), {
    myCases: () => (isThere ? ok({ rows: [caseRow()], next: null }) : phoneProblem('offline')),
  });
  const { show } = renderWith(server, <Cases shown={0} />);
  await screen.findByRole('tab', { name: '在办 1' });
  isThere = false;
  show(<Cases shown={1} />);
  await waitFor(() => expect(server.asked).toHaveLength(2));
  expect(cards()).toEqual(['case-4821370655']);
});

test('who has filed nothing yet is told so, not shown a blank, and may begin from there', async () => {
  const server = fakeServer(signedInAs(resident), { myCases: () => ok({ rows: [], next: null }) });
  renderWith(server, <Cases shown={0} />);
  expect(await screen.findByText('还没有事项')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '说说您的事' })).toBeInTheDocument();
});
