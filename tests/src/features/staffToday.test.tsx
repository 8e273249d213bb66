import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Today } from '../../../src/features/queue/Today';
import { WorkList } from '../../../src/features/queue/WorkList';
import type { CaseRow } from '../../../functions/contract/case/views';
import { unseen } from '../../../src/services/session/unseen';
import { barriersIn } from '../../support/front/barriers';
import { caseRow, dispatcher, lawyer } from '../../support/front/cases';
import { staysHere } from '../../support/front/links';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../support/front/server';
import { area, dueToday, late, later, today } from '../../support/front/work';

beforeEach(() => {
  jest.useFakeTimers({
    now: new Date('2026-03-02T06:00:00.000Z'),
    doNotFake: ['setTimeout', 'queueMicrotask'],
  });
  Taro.clearStorageSync();
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const supervisor = { ...dispatcher, acting: { ...dispatcher.acting, role: 'supervisor' as const } };
const cases = () => screen.getAllByRole('link', { name: /，法律咨询|，信访代办/ }).map(({ id }) => id);

test('the cases come first, as the server has them, cut by when they are due', async () => {
  const server = fakeServer(signedInAs(lawyer), { area, today: () => today([late, dueToday, later]) });
  const { container } = renderWith(server, <Today me={lawyer} shown={0} />);
  expect(await screen.findByRole('heading', { name: '今天要办 3 件', level: 1 })).toBeInTheDocument();
  const heads = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(heads).toEqual(['已经超期 · 1', '今天到期 · 1', '以后 · 1', '别的']);
  expect(cases()).toEqual(['case-1000000001', 'case-1000000002', 'case-1000000003']);
  expect(screen.getByText('待受理，超 2 小时')).toBeInTheDocument();
  expect(await screen.findByText('法律咨询·郭**，集宁区新体路街道')).toBeInTheDocument();
  expect(screen.getByText('法律咨询·集宁区新体路街道，蒙古语')).toBeInTheDocument();
  expect(await barriersIn(container)).toEqual([]);
});

test('the day is one request, besides that for the names of places, and says what is not seen', async () => {
  const server = fakeServer(signedInAs(lawyer), { area, today: () => today([late], { unseen: 4 }) });
  renderWith(server, <Today me={lawyer} shown={0} />);
  await screen.findByText('邻居家狗惊了马');
  expect(server.asked.map(({ name }) => name)).toEqual(['today', 'area']);
  expect(unseen.read()).toBe(4);
});

test('each list says how many it has, and is asked of the server when it is shown', async () => {
  const counts = {
    mine: { all: 6, overdue: 1, fresh: 2 },
    others: { all: 8, overdue: 0, fresh: 0 },
  };
  const server = fakeServer(signedInAs(lawyer), {
    area,
    today: () => today([late], { counts, done: 3 }),
    myQueue: () => ok({ rows: [dueToday], next: null, count: counts.mine }),
    othersQueue: () => ok({ rows: [later], next: null, count: counts.others }),
    doneToday: () => ok({ rows: [late], next: null, count: 3 }),
  });
  renderWith(server, <Today me={lawyer} shown={0} />);
  await screen.findByText('邻居家狗惊了马');
  const tabs = screen.getAllByRole('tab').map(({ textContent }) => textContent);
  expect(tabs).toEqual(['等我办 6', '新来 2', '等别人 8', '今天办了 3']);
  fireEvent.click(screen.getByRole('tab', { name: '新来 2' }));
  expect(await screen.findByText('饭店欠四个月')).toBeInTheDocument();
  expect(server.asked.at(-1)).toEqual({
    name: 'myQueue',
    request: { query: { fresh: 'yes', count: 'yes' } },
  });
  fireEvent.click(screen.getByRole('tab', { name: '等别人 8' }));
  expect(await screen.findByText('离婚，孩子归谁')).toBeInTheDocument();
});

test('a supervisor begins with what is in the hands of their people, the late ones first', async () => {
  const counts = {
    people: { all: 12, overdue: 1, fresh: 0 },
    desk: { all: 3, overdue: 0, fresh: 1 },
    handedOver: { all: 2, overdue: 0 },
  };
  const server = fakeServer(signedInAs(supervisor), { area, today: () => today([late], { counts }) });
  renderWith(server, <Today me={supervisor} shown={0} />);
  await screen.findByText('邻居家狗惊了马');
  const tabs = screen.getAllByRole('tab').map(({ textContent }) => textContent);
  expect(tabs).toEqual(['手下在办 12', '等窗口 3', '转出去的 2', '今天办了 0']);
});

test('a case is a link with its address, for another tab as well', async () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const server = fakeServer(signedInAs(lawyer), { area, today: () => today([late]) });
  renderWith(server, <Today me={lawyer} shown={0} />);
  const link = await screen.findByRole('link', { name: /邻居家狗惊了马/ });
  const url = '/staff/pages/case/index?caseId=1000000001&via=mine';
  expect(link).toHaveAttribute('href', url);
  staysHere();
  fireEvent.click(link, { ctrlKey: true });
  expect(navigateTo).not.toHaveBeenCalled();
  fireEvent.click(link);
  expect(navigateTo).toHaveBeenCalledWith({ url });
});

test('what one may not see says why', async () => {
  const waits = caseRow({ id: '1', title: '', kind: 'petition', status: 'mandateOffered' });
  const mayBe = caseRow({ id: '2', title: '' });
  const server = fakeServer(signedInAs(lawyer), { area, today: () => today([waits, mayBe]) });
  renderWith(server, <Today me={lawyer} shown={0} />);
  expect(await screen.findByText('等当事人同意代办，同意了才看得到内容')).toBeInTheDocument();
  expect(screen.getByText('先确认没有利害关系，再看内容')).toBeInTheDocument();
});

test('the queue of a desk: all, new, late; more is read by the cursor, and a case that cannot be shown keeps its place', async () => {
  const unreadable = [{ number: '15090220260001', dueAt: '2026-03-12T06:00:00.000Z' }];
  const count = { all: 3, overdue: 1, fresh: 1 };
  const server = fakeServer(signedInAs(dispatcher), {
    area,
    deskQueue: ({ query }) =>
      query.cursor === undefined
        ? ok({ rows: [late], next: 'page-2', count, unreadable })
        : ok({ rows: [dueToday], next: null }),
  });
  renderWith(server, <WorkList me={dispatcher} page="queue" shown={0} />);
  expect(await screen.findByRole('heading', { name: '窗口有 3 件', level: 1 })).toBeInTheDocument();
  const tabs = screen.getAllByRole('tab').map(({ textContent }) => textContent);
  expect(tabs).toEqual(['全部 3', '新来 1', '超期 1']);
  expect(screen.getByText(/事项 15090220260001 暂时显示不了/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '看更多' }));
  expect(await screen.findByText('饭店欠四个月')).toBeInTheDocument();
  expect(screen.getByText('邻居家狗惊了马')).toBeInTheDocument();
});

test('an empty list is in order; one that does not come says so and sends nobody to the hotline', async () => {
  let isDown = true;
  const problem = { code: 'offline', detail: '现在连不上网络。', errors: [], instance: null } as const;
  const server = fakeServer(signedInAs(dispatcher), {
    area,
    deskQueue: () =>
      isDown
        ? { ok: false, problem: { ...problem, errors: [] } }
        : ok({ rows: [], next: null, count: { all: 0, overdue: 0, fresh: 0 } }),
  });
  renderWith(server, <WorkList me={dispatcher} page="queue" shown={0} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('现在连不上网络。');
  expect(screen.queryByText(/12348/)).toBeNull();
  isDown = false;
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByText('窗口现在没有等着的事项。')).toBeInTheDocument();
});

test('what a list is narrowed by goes to the server, and is there the next time', async () => {
  const server = () =>
    fakeServer(signedInAs(dispatcher), {
      area,
      deskQueue: () => ok({ rows: [late], next: null, count: { all: 1, overdue: 1, fresh: 0 } }),
    });
  const first = server();
  const { show } = renderWith(first, <WorkList me={dispatcher} page="queue" shown={0} />);
  await screen.findByText('邻居家狗惊了马');
  fireEvent.click(screen.getByRole('button', { name: '筛选' }));
  fireEvent.click(screen.getByRole('button', { name: /^到期：/ }));
  fireEvent.click(await screen.findByRole('radio', { name: '三天内' }));
  await waitFor(() =>
    expect(first.asked.at(-1)?.request).toEqual({ query: { dueBy: '2026-03-04', count: 'yes' } }),
  );
  show(<WorkList key="again" me={dispatcher} page="queue" shown={0} />);
  await waitFor(() => expect(screen.getByRole('button', { name: '筛选 · 1' })).toBeInTheDocument());
  await settled();
});

test('coming back to the page reads it again', async () => {
  const server = fakeServer(signedInAs(lawyer), { area, today: () => today([late]) });
  const times = () => server.asked.filter(({ name }) => name === 'today').length;
  const { show } = renderWith(server, <Today me={lawyer} shown={0} />);
  await screen.findByText('邻居家狗惊了马');
  show(<Today me={lawyer} shown={1} />);
  await waitFor(() => expect(times()).toBe(2));
  await act(async () => undefined);
});

const counted = (rows: CaseRow[]) => () =>
  ok({ rows, next: null, count: { all: rows.length, overdue: 0, fresh: 0 } });

test('several are handed to another office in one go on the phone; what did not go says why, and the rest is called back', async () => {
  const centre = { id: 'serviceCentre-150921000000', name: '卓资县公共法律服务中心' };
  const server = fakeServer(signedInAs(dispatcher), {
    area,
    deskQueue: counted([dueToday, later]),
    organisations: () =>
      ok({ organisations: [{ ...centre, kind: 'serviceCentre' as const, areaCode: '150921000000' }] }),
    giveCases: ({ body: { items } }) =>
      ok({
        results: items.map(({ caseId, to }) =>
          to === 'office' && caseId === later.id
            ? { row: later, version: 1, problem: 'not_allowed' as const }
            : { row: dueToday, version: to === 'office' ? 2 : 3, problem: null },
        ),
      }),
  });
  renderWith(server, <WorkList me={dispatcher} page="queue" shown={0} />);
  fireEvent.click(await screen.findByRole('button', { name: '选几件一起办' }));
  for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
  fireEvent.click(screen.getByRole('button', { name: '转给单位' }));
  // On the sheet itself: no other lies over it.
  fireEvent.click(await screen.findByRole('radio', { name: centre.name }));
  await settled();
  fireEvent.click(screen.getByRole('button', { name: '转出这 2 件' }));
  expect(await screen.findByText(/^1 件已经转出，1 件没有转成/)).toBeInTheDocument();
  expect(screen.getByText('这一件不能转给这个单位')).toBeInTheDocument();
  const sent = () => server.asked.filter(({ name }) => name === 'giveCases').at(-1)?.request;
  expect(sent()).toMatchObject({
    body: {
      items: [dueToday.id, later.id].map((caseId) => ({ caseId, to: 'office', organisationId: centre.id })),
    },
  });
  fireEvent.click(screen.getByRole('button', { name: '撤回' }));
  expect(await screen.findByText(/^1 件撤回来了/)).toBeInTheDocument();
  expect(sent()).toMatchObject({ body: { items: [{ caseId: dueToday.id, version: 2, to: 'back' }] } });
});

test('what waits for a signature and what came back stands on the day, and leads to the list of both', async () => {
  const drafts = { toSign: 2, sentBack: 1, written: 0 };
  const server = fakeServer(signedInAs(lawyer), { area, today: () => today([late], { drafts }) });
  renderWith(server, <Today me={lawyer} shown={0} />);
  const row = await screen.findByRole('link', { name: /等您签发 2 份/ });
  expect(row).toHaveTextContent('退回来要改 1 份');
  expect(row).toHaveAttribute('href', '/staff/pages/drafts/index');
});
