import { fireEvent, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Queue } from '../../../src/features/queue/Queue';
import { caseRow, lawyer } from '../../support/front/cases';
import { staysHere } from '../../support/front/links';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

beforeEach(() =>
  jest.useFakeTimers({
    now: new Date('2026-03-02T06:00:00.000Z'),
    doNotFake: ['setTimeout', 'queueMicrotask'],
  }),
);
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const county = { code: '150902000000', name: '集宁区', level: 'county', parent: '150900000000' } as const;
const street = { code: '150902001000', name: '新体路街道', level: 'township', parent: county.code } as const;
const area = () => ok({ area: county, parts: [street] });

test('a case of the queue says what it is, how it stands, how long is left, where and since when', async () => {
  const row = caseRow({ kind: 'petition', status: 'submitted', dueAt: '2026-03-12T06:00:00.000Z' });
  renderWith(
    fakeServer(signedInAs(lawyer), { area, deskQueue: () => ok({ rows: [row], next: null }) }),
    <Queue shown={0} />,
  );
  const line = await screen.findByRole('link', { name: /老板拖着三个月工资不给/ });
  expect(line).toHaveTextContent('信访代办');
  expect(line).toHaveTextContent('待受理');
  expect(line).toHaveTextContent('还剩 10 天');
  expect(line).toHaveTextContent('今天 09:00提交');
  expect(await screen.findByText(/集宁区新体路街道/)).toBeInTheDocument();
});

test('a tap opens the case, and the line has its address, for another tab', async () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  renderWith(
    fakeServer(signedInAs(lawyer), { area, deskQueue: () => ok({ rows: [caseRow()], next: null }) }),
    <Queue shown={0} />,
  );
  const line = await screen.findByRole('link', { name: /老板拖着/ });
  const url = '/staff/pages/case/index?caseId=4821370655&via=desk';
  expect(line).toHaveAttribute('href', url);
  staysHere();
  fireEvent.click(line, { ctrlKey: true });
  expect(navigateTo).not.toHaveBeenCalled();
  fireEvent.click(line);
  expect(navigateTo).toHaveBeenCalledWith({ url });
});

test('more is read by the cursor, and a page of which nothing may be seen is passed over', async () => {
  const pages: Record<string, { title: string; next: string | null }> = {
    'page-1': { title: '第一页', next: 'page-2' },
    'page-3': { title: '第三页', next: null },
  };
  const server = fakeServer(signedInAs(lawyer), {
    area,
    deskQueue: ({ query }) => {
      const page = pages[query.cursor ?? 'page-1'];
      if (!page) return ok({ rows: [], next: 'page-3' });
      return ok({ rows: [caseRow({ id: page.next ? '1' : '2', title: page.title })], next: page.next });
    },
  });
  renderWith(server, <Queue shown={0} />);
  await screen.findByText('第一页');
  fireEvent.click(screen.getByRole('button', { name: '看更多' }));
  expect(await screen.findByText('第三页')).toBeInTheDocument();
  expect(screen.getByText('第一页')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '看更多' })).toBeNull();
});

test('a case that moved down while the pages were read stands once', async () => {
  const pages: Record<string, { rows: string[]; next: string | null }> = {
    'page-1': { rows: ['1', '2'], next: 'page-2' },
    'page-2': { rows: ['2', '3'], next: 'page-3' },
    'page-3': { rows: ['3', '4'], next: null },
  };
  const server = fakeServer(signedInAs(lawyer), {
    area,
    deskQueue({ query }) {
      const { rows = [], next = null } = pages[query.cursor ?? 'page-1'] ?? {};
      return ok({ rows: rows.map((id) => caseRow({ id, title: `第${id}件` })), next });
    },
  });
  renderWith(server, <Queue shown={0} />);
  for (const more of ['第3件', '第4件']) {
    fireEvent.click(await screen.findByRole('button', { name: '看更多' }));
    await screen.findByText(more);
  }
  const titles = screen.getAllByRole('link').map(({ textContent }) => textContent?.match(/第\d件/)?.[0]);
  expect(titles).toEqual(['第1件', '第2件', '第3件', '第4件']);
});

test('an empty queue is in order, and can be looked at again', async () => {
  let rows = [] as ReturnType<typeof caseRow>[];
  const server = fakeServer(signedInAs(lawyer), { area, deskQueue: () => ok({ rows, next: null }) });
  renderWith(server, <Queue shown={0} />);
  expect(await screen.findByText('窗口现在没有等着的事项。')).toBeInTheDocument();
  rows = [caseRow()];
  fireEvent.click(screen.getByRole('button', { name: '刷新' }));
  expect(await screen.findByText('老板拖着三个月工资不给')).toBeInTheDocument();
});

test('a case that cannot be shown stays in its place as a number, by when it is due, and the desk is not called empty', async () => {
  const unreadable = [
    { number: '15090220260001', dueAt: '2026-03-12T06:00:00.000Z' },
    { number: null, dueAt: null },
  ];
  const server = fakeServer(signedInAs(lawyer), {
    area,
    deskQueue: () => ok({ rows: [], next: null, unreadable }),
  });
  renderWith(server, <Queue shown={0} />);
  expect(
    await screen.findByText('事项 15090220260001 暂时显示不了，已报修。最近的期限是 2026年3月12日 14:00。'),
  ).toBeInTheDocument();
  expect(screen.getByText('有一条暂时显示不了，已报修。')).toBeInTheDocument();
  expect(screen.queryByText(/没有/)).toBeNull();
});
