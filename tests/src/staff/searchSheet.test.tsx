import { act, fireEvent, screen, within } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { phoneProblem } from '../../../src/services/server/answer';
import { SearchSheet } from '../../../src/staff/desk/search/SearchSheet';
import { barriersIn } from '../../support/front/barriers';
import { dispatcher } from '../../support/front/cases';
import { press } from '../../support/front/deskQueue';
import { fakeServer, ok, renderWith, settled, signedInAs, type Answers } from '../../support/front/server';
import { area, dueToday, late } from '../../support/front/work';

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-03-02T06:00:00.000Z'), doNotFake: ['queueMicrotask'] });
  Taro.clearStorageSync();
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const hits = [
  { row: late, by: ['word' as const] },
  { row: dueToday, by: ['name' as const, 'word' as const] },
];

async function sheet(answers: Answers = {}) {
  const server = fakeServer(signedInAs(dispatcher), {
    area,
    searchCases: () => ok({ hits, next: null }),
    ...answers,
  });
  const shown = renderWith(server, <SearchSheet />);
  await settled();
  return { server, ...shown };
}

const field = () => screen.getByRole('searchbox', { name: '找事项' });
async function search(text: string): Promise<void> {
  fireEvent.change(field(), { target: { value: text } });
  fireEvent.submit(field());
  await settled();
  await settled();
}

test('whoever comes stands in the field; Enter looks, and the first that is found has the keyboard', async () => {
  const { server } = await sheet();
  expect(document.activeElement).toBe(field());
  await search('狗惊');
  expect(server.asked.filter(({ name }) => name === 'searchCases')).toEqual([
    { name: 'searchCases', request: { body: { text: '狗惊' } } },
  ]);
  const first = document.activeElement;
  expect(first).toHaveTextContent('邻居家狗惊了马');
  expect(first?.querySelector('mark')).toHaveTextContent('狗惊');
  expect(first).toHaveAttribute('href', expect.stringContaining('via=search'));
  const beside = within(screen.getByRole('complementary'));
  expect(beside.getByRole('heading', { name: '邻居家狗惊了马' })).toBeInTheDocument();
  expect(beside.getByText('题目或者当事人写的话')).toBeInTheDocument();
});

test('J and K go down and up, and `/` leads back to the field', async () => {
  await sheet();
  await search('狗惊');
  press('J');
  expect(
    within(screen.getByRole('complementary')).getByText('姓名、题目或者当事人写的话'),
  ).toBeInTheDocument();
  press('K');
  expect(document.activeElement).toHaveTextContent('邻居家狗惊了马');
  act(() => void press('/'));
  expect(document.activeElement).toBe(field());
});

test('of a kind alone, it is looked for anew', async () => {
  const { server } = await sheet();
  await search('狗惊');
  fireEvent.click(screen.getByRole('tab', { name: '信访代办' }));
  await settled();
  expect(server.asked.at(-1)).toMatchObject({ request: { body: { text: '狗惊', kind: 'petition' } } });
  fireEvent.click(screen.getByRole('tab', { name: '七天内' }));
  await settled();
  expect(server.asked.at(-1)).toMatchObject({
    request: { body: { text: '狗惊', kind: 'petition', since: '2026-02-23' } },
  });
});

test.each([
  ['nothing', () => ok({ hits: [], next: null }), '没有找到您能看的事项。'],
  ['no network', () => phoneProblem('offline'), /现在连不上网络/],
] as const)('%s is said', async (_, searchCases, says) => {
  await sheet({ searchCases });
  await search('骆驼');
  expect(await screen.findByText(says)).toBeInTheDocument();
});

test('nothing is in the way of whoever reads by ear', async () => {
  const { container } = await sheet();
  await search('狗惊');
  jest.useRealTimers();
  expect(await barriersIn(container)).toEqual([]);
});
