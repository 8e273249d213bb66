import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { CaseRow } from '../../../functions/contract/case/views';
import { barriersIn } from '../../support/front/barriers';
import { lawyer } from '../../support/front/cases';
import { ok } from '../../support/front/server';
import { count, here, press, proposed, queue, rest, rows } from '../../support/front/deskQueue';
import { dueToday, late, later } from '../../support/front/work';

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-03-02T06:00:00.000Z'), doNotFake: ['queueMicrotask'] });
  window.history.replaceState(null, '', '/staff/pages/queue/index');
  Taro.clearStorageSync();
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test('a row says the date first, then what it is, whose and where, its kind and how far it is', async () => {
  await queue();
  const [, first, second, third] = screen.getAllByRole('row');
  expect(first).toHaveTextContent('超 2 小时今天 12:00邻居家狗惊了马');
  expect(first).toHaveTextContent('法律咨询待受理');
  expect(second).toHaveTextContent('今天 17:30还有 3 小时');
  expect(second).toHaveTextContent('郭**，集宁区新体路街道 · Z-48213-70655-9');
  expect(third).toHaveTextContent('3月5日周四');
  expect(third).toHaveTextContent('蒙古语');
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
    '全部 3',
    '新来 2',
    '超期 1',
  ]);
});

test('J and K go down and up, the case stands beside, and the address keeps the place', async () => {
  await queue();
  press('j');
  expect(here()).toBe('邻居家狗惊了马');
  ['J', 'J', 'J'].forEach(press);
  expect(here()).toBe('离婚，孩子归谁');
  press('K');
  expect(here()).toBe('饭店欠四个月');
  const beside = screen.getByRole('complementary');
  expect(within(beside).getByRole('heading', { name: '饭店欠四个月' })).toBeInTheDocument();
  expect(window.location.search).toBe('?view=desk&row=1000000002');
  await rest();
});

test('the row has the address of its case; going there is no step in the list', async () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  await queue();
  ['J', 'J'].forEach(press);
  const link = screen.getByRole('link', { name: '饭店欠四个月' });
  expect(document.activeElement).toBe(link);
  // A browser presses the link by itself then.
  press('Enter');
  expect(navigateTo).not.toHaveBeenCalled();
  fireEvent.click(link);
  expect(navigateTo).toHaveBeenCalledWith({ url: '/staff/pages/case/index?caseId=1000000002&via=desk' });
  expect(window.location.search).toBe('?view=desk&row=1000000002');
  await rest();
});

test('A takes the suggestion in two requests, for the row says as of which step it is, and the next case stands where it stood', async () => {
  const stands = { ...late, holder: { at: 'person' as const, ...proposed, since: late.filedAt } };
  const { asked, server } = await queue(
    { giveCases: () => ok({ results: [{ row: stands, version: 5, problem: null }] }) },
    undefined,
    [{ ...late, version: 4 }, dueToday, later],
  );
  const before = asked().length;
  press('J');
  await rest();
  expect(screen.getByText('今天值班，手上 4 件')).toBeInTheDocument();
  press('A');
  await rest();
  expect(screen.getByRole('status')).toHaveTextContent('已经指派给贺丽娟');
  expect(rows()).toEqual(['饭店欠四个月', '离婚，孩子归谁']);
  expect(here()).toBe('饭店欠四个月');
  expect(asked().slice(before, before + 2)).toEqual(['candidates', 'giveCases']);
  const given = server.asked.find(({ name }) => name === 'giveCases');
  expect(given?.request).toMatchObject({ body: { items: [{ caseId: late.id, version: 4 }] } });
  expect(asked().filter((name) => name === 'giveCases')).toHaveLength(1);
  expect(server.asked.some(({ name }) => name === 'getCase')).toBe(false);
});

test('who was slower reads who has it, and it is not taken from them', async () => {
  const taken = {
    ...late,
    updatedAt: '2026-03-02T05:59:00.000Z',
    holder: { at: 'person' as const, ...proposed, since: late.filedAt },
  };
  const { asked } = await queue({
    giveCases: () => ok({ results: [{ row: taken, version: 2, problem: 'stale_version' }] }),
  });
  press('J');
  await rest();
  press('A');
  await rest();
  expect(screen.getByRole('status')).toHaveTextContent('贺丽娟已经先接手了');
  expect(rows()).toHaveLength(3);
  expect(asked().filter((name) => name === 'giveCases')).toHaveLength(1);
});

test('picked rows are given in one go, and each that was refused says why where it stands', async () => {
  const stands = { ...late, holder: { at: 'person' as const, ...proposed, since: late.filedAt } };
  const { server } = await queue({
    giveCases: () =>
      ok({
        results: [
          { row: stands, version: 2, problem: null },
          { row: dueToday, version: 1, problem: 'not_allowed' },
        ],
      }),
  });
  ['J', 'X', 'J', 'X'].forEach(press);
  const bar = screen.getByRole('toolbar', { name: '已选 2 件' });
  fireEvent.click(within(bar).getByRole('button', { name: /照建议指派/ }));
  await rest();
  const given = server.asked.find(({ name }) => name === 'giveCases');
  expect(given?.request).toMatchObject({
    body: {
      items: [
        { caseId: '1000000001', to: 'suggested' },
        { caseId: '1000000002', to: 'suggested' },
      ],
    },
  });
  expect(screen.getByRole('status')).toHaveTextContent('1 件已经指派，1 件没有派成');
  expect(rows()).toEqual(['饭店欠四个月', '离婚，孩子归谁']);
  expect(screen.getByText('这一件现在不能这样派')).toBeInTheDocument();
  expect(screen.queryByRole('toolbar')).toBeNull();
});

test('a lawyer claims with C in one request, and reads first what that declares', async () => {
  const mine = { ...late, holder: { at: 'person' as const, ...proposed, since: late.filedAt } };
  const { asked, server } = await queue(
    { giveCases: () => ok({ results: [{ row: mine, version: 2, problem: null }] }) },
    lawyer,
  );
  press('J');
  press('C');
  const dialog = screen.getByRole('dialog', { name: '接手这件事？' });
  expect(dialog).toHaveTextContent('接手就是确认：您和双方都没有利害关系');
  fireEvent.click(within(dialog).getByRole('button', { name: '我来办' }));
  await rest();
  expect(screen.getByRole('status')).toHaveTextContent('已经接手，等您办');
  expect(asked().at(-1)).toBe('giveCases');
  const [given] = server.asked.filter(({ name }) => name === 'giveCases');
  expect(given?.request).toMatchObject({ body: { items: [{ caseId: late.id, to: 'me' }] } });
});

test('of two who claim one case the slower reads who has it, though they can read the case no more', async () => {
  const lost = { row: null, version: null, problem: 'not_found' as const, heldBy: '贺丽娟' };
  await queue({ giveCases: () => ok({ results: [lost] }) }, lawyer);
  press('J');
  press('C');
  const dialog = screen.getByRole('dialog', { name: '接手这件事？' });
  fireEvent.click(within(dialog).getByRole('button', { name: '我来办' }));
  await rest();
  expect(screen.getByRole('status')).toHaveTextContent('贺丽娟已经先接手了');
});

test('until the keyboard stands anywhere the first is read beside the list, and nothing is asked for it', async () => {
  const { asked } = await queue();
  const beside = screen.getByRole('complementary');
  expect(within(beside).getByRole('heading', { name: '邻居家狗惊了马' })).toBeInTheDocument();
  await rest();
  expect(asked()).toEqual(['deskQueue', 'area']);
  expect(here()).toBeUndefined();
  press('A');
  await rest();
  expect(here()).toBe('邻居家狗惊了马');
  expect(within(beside).getByText('今天值班，手上 4 件')).toBeInTheDocument();
});

test('a key that is held down moves on, and gives nothing away twice; one of an input method is none', async () => {
  const { asked } = await queue();
  press('J');
  await rest();
  const held = (key: string, more: object) =>
    act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more }));
  held('A', { repeat: true });
  held('A', { isComposing: true });
  expect(asked()).not.toContain('giveCases');
  held('J', { repeat: true });
  expect(here()).toBe('饭店欠四个月');
  await rest();
});

test('keys rest while somebody writes, and `X` is nothing to who gives no cases', async () => {
  await queue({}, lawyer);
  const filter = document.querySelector<HTMLSelectElement>('#filter-kind');
  act(() => filter?.focus());
  press('J');
  expect(here()).toBeUndefined();
  act(() => filter?.blur());
  press('J');
  press('X');
  expect(screen.queryByRole('toolbar')).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('a list that has changed says so, and nothing moves until somebody wants it to', async () => {
  let now: CaseRow[] = [late, dueToday];
  await queue({ deskQueue: () => ok({ rows: now, next: null, count }) });
  now = [{ ...late, id: '1000000009', title: '新来的一件' }, late, dueToday];
  await act(async () => void (await jest.advanceTimersByTimeAsync(31_000)));
  expect(rows()).toEqual(['邻居家狗惊了马', '饭店欠四个月']);
  fireEvent.click(screen.getByRole('button', { name: '列表有变化，点这里看新的' }));
  await waitFor(() => expect(rows()).toHaveLength(3));
  expect(screen.queryByRole('button', { name: '列表有变化，点这里看新的' })).toBeNull();
});

test('a list is one request, and one for the names of places', async () => {
  const { asked } = await queue();
  expect(asked()).toEqual(['deskQueue', 'area']);
});

test('a reader finds nothing in the way', async () => {
  jest.useRealTimers();
  const { container } = await queue();
  press('J');
  press('X');
  expect(await barriersIn(container)).toEqual([]);
});
