import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { MyCase, MyRecord } from '../../../functions/contract/people/myData';
import { MyData } from '../../../src/features/data/MyData';
import { partAsked, type DataPart } from '../../../src/features/data/parts';
import { phoneProblem } from '../../../src/services/server/answer';
import { caseView, resident } from '../../support/front/cases';
import { freshDevice } from '../../support/front/device';
import { type } from '../../support/front/fields';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../support/front/server';

beforeEach(() => freshDevice());

const at = '2026-08-05T04:00:00.000Z';
const person: MyRecord = {
  ...{ name: null, phone: '13847412345', sessions: [], consents: [], notices: [] },
  helpings: { given: [], received: [] },
};
const caseOf = (part: Parameters<typeof caseView>[0], keptUntil: string | null = null): MyCase => ({
  view: caseView(part),
  readings: [],
  ratings: [],
  keptUntil,
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('what is held is read to its end and can be taken along, as words and as data', async () => {
  const [one, two] = [
    caseOf({ id: '1000000001' }),
    caseOf({ id: '1000000002', number: '150902-2026-Z-10000-00002-1' }),
  ];
  const copied = jest.spyOn(Taro, 'setClipboardData').mockResolvedValue({ errMsg: 'ok', data: '' });
  const server = fakeServer(signedInAs(resident), {
    myData: ({ query }) =>
      ok(
        query.cursor === undefined
          ? { person, cases: [one], next: 'more' }
          : { person, cases: [two], next: null },
      ),
  });
  const { show } = renderWith(server, <MyData shown={0} part="read" />);
  await settled();
  expect(screen.getByText('13847412345')).toBeInTheDocument();
  expect(screen.getByText('没有登记')).toBeInTheDocument();
  expect(screen.getByText(new RegExp(two.view.state.number))).toBeInTheDocument();
  show(<MyData shown={0} part="take" />);
  press('复制全部内容（文字）');
  press('复制全部内容（数据格式）');
  const [words, data] = copied.mock.calls.map(([{ data: text }]) => text);
  expect(words).toContain(one.view.state.number);
  expect(data).toContain('1000000001');
  expect(data).toContain('1000000002');
  copied.mockRestore();
});

test('where there is nothing, every part says so', async () => {
  const server = fakeServer(signedInAs(resident), { myData: () => ok({ person, cases: [], next: null }) });
  const { show } = renderWith(server, <MyData shown={0} />);
  await settled();
  expect(screen.getByText('0 件事')).toBeInTheDocument();
  expect(screen.getByText('现在没有可以收回的同意。')).toBeInTheDocument();
  for (const [part, said] of [
    ['read', '您还没有提交过事项'],
    ['correct', '现在没有可以改的事项。'],
    ['forget', /登录用的识别码也一起删掉/],
  ] as const) {
    show(<MyData shown={0} part={part} />);
    expect(screen.getByText(said)).toBeInTheDocument();
  }
});

test('the first page says when each thing goes, and leads to what can be done about it', async () => {
  const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const cases = [
    caseOf({ id: '1000000001', kind: 'petition' }, '2036-08-05'),
    caseOf({ id: '1000000002' }),
    caseOf({ id: '1000000003' }, '2029-02-26'),
  ];
  const server = fakeServer(signedInAs(resident), { myData: () => ok({ person, cases, next: null }) });
  renderWith(server, <MyData shown={0} />);
  await settled();
  const lines = within(screen.getByRole('list', { name: '什么时候删' }))
    .getAllByRole('listitem')
    .map((line) => line.querySelector('.due-name')?.textContent);
  expect(lines).toEqual(['草稿、没交的照片', '办完的法律咨询', '办完的信访代办', '在办的 1 件']);
  for (const part of ['read', 'take', 'correct', 'forget', 'devices', 'object'] satisfies DataPart[]) {
    fireEvent.click(document.querySelector(`#data-${part}`) ?? document.body);
    expect(opened).toHaveBeenLastCalledWith({ url: `/own/pages/data/index?part=${part}` });
  }
  jest.restoreAllMocks();
});

test('a link to a part there is not leads to the page of all of them', () => {
  expect([partAsked('take'), partAsked('all'), partAsked('toString'), partAsked(undefined)]).toEqual([
    'take',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a name is corrected, another device signed out, messages taken back: each said, and read again', async () => {
  const asked: unknown[] = [];
  const held: MyRecord = {
    ...person,
    name: '乌兰',
    sessions: [
      { sessionId: 'this', isThis: true, role: 'resident', way: 'phone', seenAt: at, until: at },
      { sessionId: 'lost', isThis: false, role: 'resident', way: 'scan', seenAt: at, until: at },
    ],
    consents: [{ templateId: 'answers', isGiven: true, answeredAt: at, withdrawnAt: null }],
  };
  const server = fakeServer(signedInAs(resident), {
    myData: () => ok({ person: held, cases: [], next: null }),
    setName: ({ body }) => {
      asked.push(body);
      return ok({ ...resident, name: body.name });
    },
    endSession: ({ body }) => {
      asked.push(body);
      return ok(undefined);
    },
    withdrawConsents: () => {
      asked.push('withdrawn');
      return ok(undefined);
    },
  });
  const { show } = renderWith(server, <MyData shown={0} part="correct" />);
  await settled();
  await type('my-name', '乌兰其其格');
  press('保存姓名');
  await waitFor(() => expect(asked).toEqual([{ name: '乌兰其其格' }]));
  await settled();
  show(<MyData shown={0} part="devices" />);
  press(/退出这台/);
  await waitFor(() => expect(asked).toContainEqual({ sessionId: 'lost' }));
  await settled();
  show(<MyData shown={0} />);
  press('不再收微信消息');
  await waitFor(() => expect(asked).toContain('withdrawn'));
});

test('what stays is said before everything else is deleted, and it is asked once more', async () => {
  const home = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: 'ok' });
  let forgotten = 0;
  for (const name of ['writing.1', 'near', 'seen.list']) Taro.setStorageSync(name, 'something of theirs');
  const server = fakeServer(signedInAs(resident), {
    myData: () => ok({ person, cases: [caseOf({ id: '1000000001' }, '2036-08-05')], next: null }),
    forgetMe: () => {
      forgotten += 1;
      return ok({ account: 'kept' as const, stays: [] });
    },
  });
  renderWith(server, <MyData shown={0} part="forget" />);
  await settled();
  expect(screen.getByText(/2036年8月5日/)).toBeInTheDocument();
  expect(screen.getByText(/单位依法要保存/)).toBeInTheDocument();
  press('全部删除');
  expect(forgotten).toBe(0);
  const [, again] = screen.getAllByRole('button', { name: '全部删除' });
  fireEvent.click(again ?? document.body);
  await waitFor(() => expect(home).toHaveBeenCalledTimes(1));
  expect(forgotten).toBe(1);
  expect(Taro.getStorageInfoSync().keys.filter((name) => /writing|near|matters/.test(name))).toEqual([]);
  home.mockRestore();
});

test('the copy as a file opens in a tab of its own', async () => {
  const tab = { opener: {}, location: { replace: jest.fn() }, close: jest.fn() };
  const opening = jest.spyOn(window, 'open').mockReturnValue(Object(tab));
  const server = fakeServer(signedInAs(resident), {
    myData: () => ok({ person, cases: [], next: null }),
    takeData: () => ok({ url: 'https://api.test/my-data/ticket', until: at }),
  });
  renderWith(server, <MyData shown={0} part="take" />);
  await settled();
  press('取一个文件（全部内容和文书）');
  await waitFor(() => expect(tab.location.replace).toHaveBeenCalledWith('https://api.test/my-data/ticket'));
  opening.mockRestore();
});

test('an answer filed wrong is corrected by a step of the case: which, what, what is right', async () => {
  const sent: unknown[] = [];
  const one = caseOf({ id: '1000000001', actions: ['correct'] });
  const server = fakeServer(signedInAs(resident), {
    myData: () => ok({ person, cases: [one], next: null }),
    actOnCase: ({ body }) => {
      sent.push(body);
      return ok({
        state: one.view.state,
        entry: {
          ...{ seq: 2, at, word: 'correct' as const, from: 'submitted' as const, to: 'submitted' as const },
          by: { standing: 'owner' as const, name: null, organisationName: null },
          details: {},
          digest: '0'.repeat(64),
        },
      });
    },
  });
  renderWith(server, <MyData shown={0} part="correct" />);
  await settled();
  press('提交更正');
  expect(screen.getByText('请先选哪一件、哪一项，再写应当是什么。')).toBeInTheDocument();
  fireEvent.click(document.querySelector('#correct-case') ?? document.body);
  fireEvent.click(screen.getByRole('radio', { name: /法律咨询/ }));
  fireEvent.click(document.querySelector('#correct-field') ?? document.body);
  fireEvent.click(screen.getAllByRole('radio')[1] ?? document.body);
  await type('correct-right', '拖了四个月。');
  press('提交更正');
  await waitFor(() =>
    expect(sent).toMatchObject([
      { action: 'correct', version: 1, input: { field: 'question', right: '拖了四个月。' } },
    ]),
  );
});

test('the consent to sensitive answers is taken back by a step of its case, once', async () => {
  const sent: { action: string; input: object }[] = [];
  const aid = caseOf({ id: '1000000001', kind: 'legalAid', actions: ['withdrawSensitive'] }, '2036-08-05');
  const server = fakeServer(signedInAs(resident), {
    myData: () => ok({ person, cases: [aid], next: null }),
    actOnCase: ({ body }) => {
      sent.push(body);
      return phoneProblem('privacy_refused');
    },
  });
  renderWith(server, <MyData shown={0} />);
  await settled();
  expect(screen.getByText(/只保存；工作人员要打开，得写明用途.*保存到 2036年8月5日/)).toBeInTheDocument();
  press('收回这项同意');
  const [, again] = screen.getAllByRole('button', { name: '收回这项同意' });
  fireEvent.click(again ?? document.body);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent).toMatchObject([{ action: 'withdrawSensitive', input: {} }]);
});
