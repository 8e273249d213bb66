import { act, fireEvent, screen, within } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { Role } from '../../../functions/contract/words';
import { Desk } from '../../../src/components/frame/desk';
import { Page } from '../../../src/components/frame/Page';
import { Rail } from '../../../src/staff/desk/Rail';
import { dispatcher } from '../../support/front/cases';
import { staysHere } from '../../support/front/links';
import { fakeServer, renderWith, settled, signedInAs } from '../../support/front/server';
import { barriersIn } from '../../support/front/barriers';

afterEach(() => jest.restoreAllMocks());

const acts = (role: Role) => ({ ...dispatcher, acting: { ...dispatcher.acting, role } });

/** A page as it stands at the desk of this role. */
const atDesk = (role: Role) =>
  renderWith(
    fakeServer(signedInAs(acts(role)), {}),
    <Desk.Provider value={{ rail: <Rail /> }}>
      <Page title="队列" tab="inbox">
        <textarea aria-label="写几句" />
      </Page>
    </Desk.Provider>,
  );

const places = () =>
  within(screen.getByRole('navigation', { name: '工作台' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

test.each([
  ['lawyer', ['找编号、姓名/', '今天', '队列', '提醒', '排班', '请假、代班', '专长和语言', '工作证', '设置']],
  [
    'dispatcher',
    [
      ...['找编号、姓名/', '今天', '队列', '登记来信来访来电', '提醒'],
      ...['收文登记簿', '排班', '工作证', '设置'],
    ],
  ],
  [
    'supervisor',
    [
      ...['找编号、姓名/', '今天', '队列', '提醒', '人员', '收文登记簿', '排班', '请假、代班', '群众评价'],
      '常用句法条',
      ...['谁拟稿、谁签发', '工作证', '设置'],
    ],
  ],
  ['admin', ['人员', '地址和电话', '排班', '谁拟稿、谁签发', '提醒', '设置']],
  ['helper', ['今天', '登记来信来访来电', '提醒', '工作证', '设置']],
] as const)('the rail of a %s has its places, and an administrator no cases', (role, expected) => {
  atDesk(role);
  expect(places()).toEqual(expected);
});

test('every place has its address, and goes there without loading the app again', () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  atDesk('dispatcher');
  const queue = screen.getByRole('link', { name: '队列' });
  expect(queue).toHaveAttribute('href', '/staff/pages/queue/index');
  staysHere();
  fireEvent.click(queue, { metaKey: true });
  expect(navigateTo).not.toHaveBeenCalled();
  fireEvent.click(queue);
  expect(navigateTo).toHaveBeenCalledWith({ url: '/staff/pages/queue/index' });
});

test('at the desk the rail stands in the place of the tabs', () => {
  atDesk('dispatcher');
  expect(screen.queryByRole('navigation', { name: '主导航' })).toBeNull();
});

test('`/` leads to the search, and rests while somebody writes; an administrator has no cases to find', () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  atDesk('dispatcher');
  const field = screen.getByRole('textbox', { name: '写几句' });
  act(() => field.focus());
  fireEvent.keyDown(field, { key: '/' });
  expect(navigateTo).not.toHaveBeenCalled();
  act(() => field.blur());
  fireEvent.keyDown(document.body, { key: '、' });
  expect(navigateTo).toHaveBeenCalledWith({ url: '/staff/pages/find/index' });
});

test('`?` opens all keys, and its button does the same', async () => {
  const { container } = atDesk('dispatcher');
  fireEvent.keyDown(document.body, { key: '？' });
  const sheet = screen.getByRole('dialog', { name: '快捷键' });
  expect(sheet).toHaveTextContent('照建议指派');
  expect(await barriersIn(container)).toEqual([]);
  fireEvent.click(within(sheet).getByRole('button', { name: '关闭' }));
  fireEvent.click(screen.getByRole('button', { name: '全部快捷键' }));
  expect(screen.getByRole('dialog', { name: '快捷键' })).toBeInTheDocument();
});

test('the resident side is one press away', async () => {
  const problem = { code: 'offline', detail: '现在连不上网络。', errors: [], instance: null } as const;
  const server = fakeServer(signedInAs(dispatcher), {
    actAs: () => ({ ok: false, problem: { ...problem, errors: [] } }),
  });
  renderWith(server, <Rail />);
  fireEvent.click(screen.getByRole('button', { name: '办我自己的事' }));
  expect(server.asked).toEqual([
    { name: 'actAs', request: { body: { role: 'resident', organisationId: null } } },
  ]);
  await settled();
});
