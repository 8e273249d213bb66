import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Assign } from '../../../src/features/assign/Assign';
import { rememberList } from '../../../src/services/case/workAround';
import { caseState, caseView, dispatcher } from '../../support/front/cases';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

beforeEach(() => Taro.clearStorageSync());
afterEach(() => jest.restoreAllMocks());

const assignable = { actions: ['assign', 'message'], standing: 'dispatcher' } as const;
const people = [
  {
    personId: 'p1000000000000000000000000',
    name: '高飞',
    organisationName: '集宁区公共法律服务中心',
    why: '值班中 · 擅长拖欠工资 · 手上 3 件 · 本月 5 件',
    onDuty: true,
  },
  {
    personId: 'p1000000000000000000000001',
    name: '苏和',
    organisationName: '集宁区公共法律服务中心',
    why: '手上 0 件 · 本月 0 件',
    onDuty: false,
  },
];
const viewOf = (version: number) => caseView({ ...assignable, actions: [...assignable.actions], version });
const entry = {
  seq: 2,
  at: '2026-03-02T06:00:00.000Z',
  word: 'assign',
  by: { standing: 'dispatcher', name: '格日勒', organisationName: '集宁区公共法律服务中心' },
  from: 'submitted',
  to: 'assigned',
  details: {},
  digest: 'a'.repeat(64),
} as const;

test('a name is picked, looked at once more, and given the case, which is said with the way on', async () => {
  const redirectTo = jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: 'ok' });
  rememberList([
    { caseId: '4821370655', link: '/staff/pages/case/index?caseId=4821370655' },
    { caseId: '1000000002', link: '/staff/pages/case/index?caseId=1000000002' },
  ]);
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([{}, {}]);
  const server = fakeServer(signedInAs(dispatcher), {
    getCase: () => ok(viewOf(1)),
    candidates: () => ok({ candidates: people }),
    actOnCase: () => ok({ state: caseState({ version: 2 }), entry }),
  });
  renderWith(server, <Assign caseId="4821370655" shown={0} />);
  fireEvent.click(await screen.findByRole('link', { name: /苏和/ }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('这件事交给谁办？');
  expect(await screen.findByRole('dialog', { name: '交给苏和办？' })).toBeInTheDocument();
  expect(server.asked.map(({ name }) => name)).not.toContain('actOnCase');
  fireEvent.click(screen.getByRole('button', { name: '指派承办人' }));
  expect(await screen.findByRole('heading', { name: '已经指派给苏和', level: 1 })).toBeInTheDocument();
  // The case, who could take it, and giving it.
  expect(server.asked).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: '办下一件' }));
  expect(redirectTo).toHaveBeenCalledWith({ url: '/staff/pages/case/index?caseId=1000000002' });
  expect(server.asked.find(({ name }) => name === 'actOnCase')?.request).toMatchObject({
    params: { caseId: '4821370655' },
    body: { action: 'assign', version: 1, input: { personId: 'p1000000000000000000000001' } },
  });
});

test('a case that moved on meanwhile is read again and decided on anew', async () => {
  let version = 1;
  const server = fakeServer(signedInAs(dispatcher), {
    getCase: () => ok(viewOf(version)),
    candidates: () => ok({ candidates: people }),
    actOnCase: () => {
      version = 2;
      return {
        ok: false,
        problem: { code: 'stale_version', detail: '请刷新。', errors: [], instance: 'r1' },
      };
    },
  });
  renderWith(server, <Assign caseId="4821370655" shown={0} />);
  fireEvent.click(await screen.findByRole('link', { name: /高飞/ }));
  fireEvent.click(await screen.findByRole('button', { name: '指派承办人' }));
  expect(await screen.findByText(/已经为您刷新/)).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  fireEvent.click(await screen.findByRole('link', { name: /高飞/ }));
  expect(screen.queryByText('请刷新。')).toBeNull();
  fireEvent.click(await screen.findByRole('button', { name: '指派承办人' }));
  await waitFor(() => expect(server.asked.filter(({ name }) => name === 'actOnCase')).toHaveLength(2));
  const last = server.asked.filter(({ name }) => name === 'actOnCase').at(-1);
  expect(last?.request).toMatchObject({ body: { version: 2 } });
});

test('a case past assigning says so and leads to it', async () => {
  const redirectTo = jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: 'ok' });
  const server = fakeServer(signedInAs(dispatcher), {
    getCase: () => ok(caseView({ actions: ['message'] })),
  });
  renderWith(server, <Assign caseId="4821370655" shown={0} />);
  fireEvent.click(await screen.findByRole('button', { name: '回去看这件事' }));
  expect(redirectTo).toHaveBeenCalledWith({ url: '/staff/pages/case/index?caseId=4821370655' });
});

test('an office with nobody to give it to says what to do', async () => {
  const server = fakeServer(signedInAs(dispatcher), {
    getCase: () => ok(viewOf(1)),
    candidates: () => ok({ candidates: [] }),
  });
  renderWith(server, <Assign caseId="4821370655" shown={0} />);
  expect(await screen.findByText(/请联系管理员添加人员/)).toBeInTheDocument();
});

test('they stand in the order of the server, with why; the first is proposed and nobody is chosen', async () => {
  const server = fakeServer(signedInAs(dispatcher), {
    getCase: () => ok(viewOf(1)),
    candidates: () => ok({ candidates: people }),
  });
  renderWith(server, <Assign caseId="4821370655" shown={0} />);
  const lines = await screen.findAllByRole('link');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    '建议值班中高飞值班中 · 擅长拖欠工资 · 手上 3 件 · 本月 5 件集宁区公共法律服务中心',
    '苏和手上 0 件 · 本月 0 件集宁区公共法律服务中心',
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('whoever has it hands it to a colleague, says why, and is back at their work', async () => {
  Element.prototype.scrollIntoView = jest.fn();
  const reLaunch = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: 'ok' });
  const server = fakeServer(signedInAs(dispatcher), {
    getCase: () => ok(caseView({ actions: ['answer', 'handToColleague'], standing: 'handler' })),
    candidates: () => ok({ candidates: people }),
    actOnCase: () => ok({ state: caseState({ version: 2, standing: 'onlooker' }), entry }),
  });
  renderWith(server, <Assign caseId="4821370655" shown={0} />);
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('转给哪位同事接着办？');
  expect(await screen.findByText(/以后，您就看不到这件事了/)).toBeInTheDocument();
  fireEvent.click(await screen.findByRole('link', { name: /苏和/ }));
  fireEvent.click(await screen.findByRole('button', { name: '转交同事' }));
  expect(await screen.findByText('这一项还没有填。')).toBeInTheDocument();
  expect(server.asked.map(({ name }) => name)).not.toContain('actOnCase');
  fireEvent.input(screen.getByRole('textbox', { name: /为什么转交/ }), { target: { value: '下周起请假。' } });
  fireEvent.click(screen.getByRole('button', { name: '转交同事' }));
  await waitFor(() => expect(reLaunch).toHaveBeenCalledWith({ url: '/staff/pages/today/index' }));
  expect(server.asked.find(({ name }) => name === 'actOnCase')?.request).toMatchObject({
    body: {
      action: 'handToColleague',
      input: { personId: 'p1000000000000000000000001', reason: '下周起请假。' },
    },
  });
});
