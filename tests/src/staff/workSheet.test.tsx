import { fireEvent, screen, within } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { WorkSheet } from '../../../src/staff/desk/work/WorkSheet';
import { barriersIn } from '../../support/front/barriers';
import { caseRow, dispatcher, lawyer } from '../../support/front/cases';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../support/front/server';

beforeEach(() => {
  jest.useFakeTimers({
    now: new Date('2026-03-02T06:00:00.000Z'),
    doNotFake: ['setTimeout', 'queueMicrotask'],
  });
  window.history.replaceState(null, '', '/staff/pages/queue/index');
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const area = () =>
  ok({
    area: { code: '150902000000', name: '集宁区', level: 'county', parent: '150900000000' } as const,
    parts: [{ code: '150902001000', name: '新体路街道', level: 'township', parent: '150902000000' } as const],
  });

const late = caseRow({
  id: '1000000001',
  title: '邻居家狗惊了马',
  dueAt: '2026-03-02T04:00:00.000Z',
  overdue: true,
});
const today = caseRow({ id: '1000000002', title: '饭店欠四个月', dueAt: '2026-03-02T09:30:00.000Z' });
const later = caseRow({ id: '1000000003', title: '离婚，孩子归谁', dueAt: '2026-03-05T09:30:00.000Z' });

const queue = () => {
  const server = fakeServer(signedInAs(dispatcher), {
    area,
    deskQueue: () => ok({ rows: [late, today, later], next: null }),
  });
  return { server, ...renderWith(server, <WorkSheet me={dispatcher} page="queue" shown={0} />) };
};

const here = () => document.querySelector('tr[aria-current]')?.querySelector('a')?.textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

test('a row says the date first, then what it is and where, its kind and how far it is', async () => {
  queue();
  await screen.findByText('邻居家狗惊了马');
  const [, first, second, third] = screen.getAllByRole('row');
  expect(first).toHaveTextContent('超 2 小时今天 12:00邻居家狗惊了马');
  expect(first).toHaveTextContent('法律咨询待受理');
  expect(second).toHaveTextContent('今天 17:30还有 3 小时');
  expect(third).toHaveTextContent('3月5日周四');
  expect(await screen.findAllByText('集宁区新体路街道，Z-48213-70655-9')).toHaveLength(3);
});

test('J and K go down and up, the case stands beside, and the address keeps the place', async () => {
  queue();
  await screen.findByText('邻居家狗惊了马');
  press('j');
  expect(here()).toBe('邻居家狗惊了马');
  press('J');
  press('J');
  press('J');
  expect(here()).toBe('离婚，孩子归谁');
  press('K');
  expect(here()).toBe('饭店欠四个月');
  const beside = screen.getByRole('complementary');
  expect(within(beside).getByRole('heading', { name: '饭店欠四个月' })).toBeInTheDocument();
  expect(window.location.search).toBe('?list=desk&row=1000000002');
});

test('Enter opens the case that the keyboard stands on; its row has the address for another tab', async () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  queue();
  const link = await screen.findByRole('link', { name: '饭店欠四个月' });
  expect(link).toHaveAttribute('href', '/staff/pages/case/index?caseId=1000000002&via=desk');
  press('J');
  press('J');
  expect(document.activeElement).toBe(link);
  // A browser presses the link by itself then.
  press('Enter');
  expect(navigateTo).not.toHaveBeenCalled();
  fireEvent.click(link);
  expect(navigateTo).toHaveBeenCalledWith({ url: '/staff/pages/case/index?caseId=1000000002&via=desk' });
  // Going there is no step in the list.
  expect(window.location.search).toBe('?list=desk&row=1000000002');
  await settled();
});

test('a list is one request, and one for the names of places', async () => {
  const { server } = queue();
  await screen.findByText('邻居家狗惊了马');
  expect(server.asked.map(({ name }) => name)).toEqual(['deskQueue', 'area']);
});

test('who carries cases begins with their own, and has what others hold one press away', async () => {
  const theirs = caseRow({
    id: '1000000009',
    title: '等当事人看答复',
    holder: { at: 'resident', since: '2026-03-01T01:00:00.000Z' },
  });
  const server = fakeServer(signedInAs(lawyer), {
    area,
    myQueue: () => ok({ rows: [today], next: null }),
    handled: () => ok({ rows: [theirs], next: null }),
  });
  renderWith(server, <WorkSheet me={lawyer} page="today" shown={0} />);
  await screen.findByText('饭店欠四个月');
  fireEvent.click(screen.getByRole('tab', { name: '等别人' }));
  expect(await screen.findByText('等当事人看答复')).toBeInTheDocument();
  expect(screen.queryByText('饭店欠四个月')).toBeNull();
});

test('what one may not see says why it is so', async () => {
  const waits = caseRow({ id: '1', title: '', kind: 'petition', status: 'mandateOffered' });
  const mayBe = caseRow({ id: '2', title: '' });
  const server = fakeServer(signedInAs(dispatcher), {
    area,
    deskQueue: () => ok({ rows: [waits, mayBe], next: null }),
  });
  renderWith(server, <WorkSheet me={dispatcher} page="queue" shown={0} />);
  expect(await screen.findByText('等当事人同意代办，同意了才看得到内容')).toBeInTheDocument();
  expect(screen.getByText('先确认没有利害关系，再看内容')).toBeInTheDocument();
});

test('a reader finds nothing in the way', async () => {
  const { container } = queue();
  await screen.findByText('邻居家狗惊了马');
  press('J');
  expect(await barriersIn(container)).toEqual([]);
});
