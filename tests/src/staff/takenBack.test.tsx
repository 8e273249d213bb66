import { fireEvent, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { press, proposed, queue, rest, rows } from '../../support/front/deskQueue';
import { ok } from '../../support/front/server';
import { late } from '../../support/front/work';

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-03-02T06:00:00.000Z'), doNotFake: ['queueMicrotask'] });
  window.history.replaceState(null, '', '/staff/pages/queue/index');
  Taro.clearStorageSync();
});
afterEach(() => jest.useRealTimers());

test('what was given by mistake is taken back with Z, and stands where it stood', async () => {
  const stands = { ...late, holder: { at: 'person' as const, ...proposed, since: late.filedAt } };
  const { server } = await queue({
    giveCases: ({ body: { items } }) =>
      ok({
        results: items.map(({ to }) => ({
          row: to === 'back' ? late : stands,
          version: to === 'back' ? 3 : 2,
          problem: null,
        })),
      }),
  });
  press('J');
  await rest();
  press('A');
  await rest();
  expect(rows()).toEqual(['饭店欠四个月', '离婚，孩子归谁']);
  press('Z');
  await rest();
  expect(server.asked.filter(({ name }) => name === 'giveCases').at(-1)?.request).toMatchObject({
    body: { items: [{ caseId: '1000000001', version: 2, to: 'back' }] },
  });
  expect(screen.getByRole('status')).toHaveTextContent('1 件撤回来了');
  expect(rows()).toEqual(['邻居家狗惊了马', '饭店欠四个月', '离婚，孩子归谁']);
  expect(screen.queryByRole('button', { name: /撤回/ })).toBeNull();
});

test('what cannot be taken back any more says so, and stays gone', async () => {
  const stands = { ...late, holder: { at: 'person' as const, ...proposed, since: late.filedAt } };
  await queue({
    giveCases: ({ body: { items } }) =>
      ok({
        results: items.map(({ to }) => ({
          row: stands,
          version: 2,
          problem: to === 'back' ? ('period_over' as const) : null,
        })),
      }),
  });
  press('J');
  await rest();
  press('A');
  await rest();
  fireEvent.click(screen.getByRole('button', { name: /撤回/ }));
  await rest();
  expect(screen.getByRole('status')).toHaveTextContent('过了十分钟，撤不回来');
  expect(rows()).toEqual(['饭店欠四个月', '离婚，孩子归谁']);
});
