import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Today } from '../../../src/features/queue/Today';
import { caseRow, dispatcher, lawyer } from '../../support/front/cases';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

const now = new Date('2026-03-02T06:00:00.000Z');

beforeEach(() => jest.useFakeTimers({ now, doNotFake: ['setTimeout', 'queueMicrotask'] }));
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const area = () =>
  ({ code: '150902000000', name: '集宁区', level: 'county', parent: '150900000000' }) as const;
const place = {
  area: () =>
    ok({
      area: area(),
      parts: [
        { code: '150902001000', name: '新体路街道', level: 'township', parent: '150902000000' } as const,
      ],
    }),
};
const quiet = {
  ...place,
  inbox: () => ok({ notices: [], unseen: 3, next: null }),
  deskQueue: () => ok({ rows: [], next: null }),
  handled: () => ok({ rows: [], next: null }),
};

const mine = [
  caseRow({ id: '1000000001', title: '不急的', dueAt: '2026-03-09T01:00:00.000Z' }),
  caseRow({ id: '1000000002', title: '今天到期的', dueAt: '2026-03-02T10:00:00.000Z' }),
];
const older = [
  caseRow({ id: '1000000003', title: '早就超期的', dueAt: '2026-02-27T06:00:00.000Z', overdue: true }),
  caseRow({ id: '1000000004', title: '没有期限的', dueAt: null }),
];

const linesOf = (label: string) =>
  within(screen.getByRole('list', { name: label }))
    .getAllByRole('link')
    .map((line) => line.textContent);

test('what is overdue stands first, then what is due today, as the server lists them', async () => {
  const server = fakeServer(signedInAs(lawyer), {
    ...quiet,
    myQueue: () => ok({ rows: [...older, ...mine], next: null }),
  });
  renderWith(server, <Today me={lawyer} shown={0} />);
  await screen.findByRole('list', { name: '已超期' });
  expect(linesOf('已超期')).toEqual([expect.stringContaining('早就超期的')]);
  expect(linesOf('已超期')[0]).toContain('超期 3 天');
  expect(linesOf('24 小时内到期')).toEqual([expect.stringContaining('还剩 4 小时')]);
  expect(linesOf('还有时间')).toEqual([
    expect.stringContaining('不急的'),
    expect.stringContaining('没有期限的'),
  ]);
  const order = screen.getAllByRole('list').map((list) => list.getAttribute('aria-label'));
  expect(order.filter((label) => label !== '常用')).toEqual(['已超期', '24 小时内到期', '还有时间']);
});

test('a long list is asked for a page at a time: what has not come is counted as such, and comes when asked for', async () => {
  const server = fakeServer(signedInAs(lawyer), {
    ...quiet,
    myQueue: ({ query }) => ok(query.cursor ? { rows: mine, next: null } : { rows: older, next: 'page-2' }),
  });
  renderWith(server, <Today me={lawyer} shown={0} />);
  await screen.findByRole('list', { name: '已超期' });
  const asked = () => server.asked.filter(({ name }) => name === 'myQueue').length;
  expect(asked()).toBe(1);
  expect(screen.getAllByText('1 件')).toHaveLength(1);
  expect(screen.getByText('1 件以上')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '看更多' }));
  await screen.findByRole('list', { name: '24 小时内到期' });
  expect(asked()).toBe(2);
  expect(screen.queryByText(/件以上/)).toBeNull();
  expect(linesOf('还有时间')).toHaveLength(2);
});

test('a case read before its date passed is overdue once it has', async () => {
  const late = caseRow({ dueAt: '2026-03-02T05:59:00.000Z', overdue: false });
  const server = fakeServer(signedInAs(lawyer), {
    ...quiet,
    myQueue: () => ok({ rows: [late], next: null }),
  });
  renderWith(server, <Today me={lawyer} shown={0} />);
  expect(await screen.findByRole('list', { name: '已超期' })).toBeInTheDocument();
});

test('a dispatcher sees what waits at the desk, and no cases of their own', async () => {
  const server = fakeServer(signedInAs(dispatcher), {
    ...quiet,
    deskQueue: () => ok({ rows: mine, next: null }),
  });
  renderWith(server, <Today me={dispatcher} shown={0} />);
  expect(await screen.findByText('今天到期的')).toBeInTheDocument();
  expect(server.asked.map(({ name }) => name)).not.toContain('myQueue');
  expect(server.asked.map(({ name }) => name)).not.toContain('handled');
});

test('cases that others must act in are followed apart', async () => {
  const answered = caseRow({
    title: '等当事人看答复',
    status: 'answered',
    holder: { at: 'resident', since: '2026-03-01T01:00:00.000Z' },
    dueAt: null,
  });
  const held = caseRow({
    id: '1000000009',
    title: '我手上的',
    holder: {
      at: 'person',
      name: '高飞',
      organisationName: '集宁区公共法律服务中心',
      since: '2026-03-01T01:00:00.000Z',
    },
  });
  const server = fakeServer(signedInAs(lawyer), {
    ...quiet,
    myQueue: () => ok({ rows: [held], next: null }),
    handled: () => ok({ rows: [held, answered], next: null }),
  });
  renderWith(server, <Today me={lawyer} shown={0} />);
  await screen.findByText('等当事人看答复');
  expect(linesOf('我跟进的（等别人办）')).toHaveLength(1);
  expect(screen.getAllByText('我手上的')).toHaveLength(1);
});

test('what others have in hand is read on to where it begins', async () => {
  const theirs = caseRow({
    title: '等当事人看答复',
    holder: { at: 'resident', since: '2026-03-01T01:00:00.000Z' },
  });
  const person = { at: 'person', name: '高飞', organisationName: '集宁区公共法律服务中心' } as const;
  const myOwn = mine.map((row) => ({ ...row, holder: { ...person, since: '2026-03-01T01:00:00.000Z' } }));
  const server = fakeServer(signedInAs(lawyer), {
    ...quiet,
    myQueue: () => ok({ rows: myOwn, next: null }),
    handled: ({ query }) =>
      ok(query.cursor ? { rows: [theirs], next: null } : { rows: myOwn, next: 'page-2' }),
  });
  renderWith(server, <Today me={lawyer} shown={0} />);
  await screen.findByText('等当事人看答复');
  expect(linesOf('我跟进的（等别人办）')).toHaveLength(1);
});

test('the doors show how many wait and how many notices are new, and lead there', async () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const server = fakeServer(signedInAs(lawyer), {
    ...quiet,
    myQueue: () => ok({ rows: [], next: null }),
    deskQueue: () => ok({ rows: mine, next: 'page-2' }),
  });
  renderWith(server, <Today me={lawyer} shown={0} />);
  expect(await screen.findByText('2 件以上')).toBeInTheDocument();
  expect(await screen.findByRole('img', { name: '3 条未读' })).toBeInTheDocument();
  expect(await screen.findByText('现在没有等着办的事项。')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('link', { name: /窗口的事项/ }));
  expect(navigateTo).toHaveBeenCalledWith({ url: '/staff/pages/queue/index' });
});

test('a list that does not come says so and can be asked for again; the rest stays', async () => {
  let isDown = true;
  const problem = { code: 'offline', detail: '现在连不上网络。', errors: [], instance: null } as const;
  const server = fakeServer(signedInAs(lawyer), {
    ...quiet,
    myQueue: () =>
      isDown ? { ok: false, problem: { ...problem, errors: [] } } : ok({ rows: mine, next: null }),
  });
  renderWith(server, <Today me={lawyer} shown={0} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('现在连不上网络。');
  expect(screen.getByRole('link', { name: /窗口的事项/ })).toBeInTheDocument();
  isDown = false;
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByText('今天到期的')).toBeInTheDocument();
});

test('coming back to the page reads it again', async () => {
  const server = fakeServer(signedInAs(lawyer), { ...quiet, myQueue: () => ok({ rows: mine, next: null }) });
  const times = () => server.asked.filter(({ name }) => name === 'myQueue').length;
  const { show } = renderWith(server, <Today me={lawyer} shown={0} />);
  await screen.findByText('今天到期的');
  expect(times()).toBe(1);
  show(<Today me={lawyer} shown={1} />);
  await waitFor(() => expect(times()).toBe(2));
});

test('a case whose limitation is about to run out stands before everything; an outline says what it waits for', async () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const urgent = caseRow({ id: '1000000005', title: '', urgent: true, dueAt: '2026-03-09T01:00:00.000Z' });
  const server = fakeServer(signedInAs(lawyer), {
    ...quiet,
    myQueue: () => ok({ rows: [...older, urgent], next: null }),
  });
  renderWith(server, <Today me={lawyer} shown={0} />);
  await screen.findByRole('list', { name: '急事，先看' });
  const lists = screen.getAllByRole('list').map((list) => list.getAttribute('aria-label'));
  expect(lists.indexOf('急事，先看')).toBeLessThan(lists.indexOf('已超期'));
  expect(linesOf('急事，先看')).toEqual([expect.stringContaining('先确认没有利害关系，再看内容')]);
  expect(linesOf('已超期')).toHaveLength(1);
  fireEvent.click(screen.getByText('先确认没有利害关系，再看内容'));
  expect(navigateTo).toHaveBeenCalledWith({
    url: '/staff/pages/case/index?caseId=1000000005&via=mine',
  });
});
