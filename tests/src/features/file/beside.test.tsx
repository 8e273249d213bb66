import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Consult } from '../../../../src/features/file/consultation/Consult';
import { Sent } from '../../../../src/features/file/sent/Sent';
import { Beside } from '../../../../src/features/queue/Beside';
import { lastTime } from '../../../../src/services/filing/lastTime';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseView, due, helper } from '../../../support/front/cases';
import { freshDevice } from '../../../support/front/device';
import { press, type } from '../../../support/front/fields';
import { choose, leads, serverThat, submit, writeQuestion } from '../../../support/front/filing';
import { fakeServer, ok, renderWith, signedInAs } from '../../../support/front/server';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
  window.scrollTo = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

const told = {
  number: caseView().state.number,
  filedAt: '2026-03-02T01:41:00.000Z',
  deskName: '集宁区公共法律服务中心',
  dues: [due({ audience: 'staff' })],
  cards: [],
  openAt: 'https://app.example/pages/recover/index',
};
const send = '我抄好了，发出去';
const codeShown = /^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}$/;

const serverOf = (fileBeside: () => ReturnType<typeof phoneProblem> | ReturnType<typeof ok<typeof told>>) =>
  serverThat(undefined, { fileBeside }, {}, helper);

/** All that is asked of the person beside. */
async function askAll() {
  fireEvent.click(screen.getByRole('checkbox', { name: /念完了/ }));
  await choose('让看');
  await choose('自己定的一个词');
  await type('code-answer', '老榆树');
}

test('nothing goes before it was read to the person, they agreed, and chose what the code asks', async () => {
  lastTime.learn({ phone: '13800000000', name: '郭淑芬', language: 'mn' });
  const server = serverOf(() => ok(told));
  renderWith(server, <Consult />);
  await writeQuestion();
  // Whoever files writes for another: nothing of their own stands there, and no choice between their WeChat and no name.
  expect(screen.queryByText('13800000000')).toBeNull();
  expect(screen.queryByRole('radio', { name: '不留名字' })).toBeNull();
  await submit();
  expect(await screen.findByText('先念给他（她）听')).toBeInTheDocument();
  expect(screen.getByText(/不收一分钱/)).toBeInTheDocument();
  await press(send);
  expect(await screen.findByText('念完、问过这两样，才能发。')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('checkbox', { name: /念完了/ }));
  await choose('不让看');
  await press(send);
  expect(await screen.findByText('请选一句。')).toBeInTheDocument();
  expect(server.asked.map(({ name }) => name)).not.toContain('fileBeside');
  await choose('自己定的一个词');
  await type('code-answer', '老榆树');
  await press(send);
  await waitFor(() => expect(server.asked.map(({ name }) => name)).toContain('fileBeside'));
  expect(server.asked.find(({ name }) => name === 'fileBeside')?.request).toMatchObject({
    body: {
      filing: { kind: 'consultation', form: { question: '老板欠我一万二工资', language: 'zh' } },
      lock: { ask: 'word', answer: '老榆树' },
      consent: { words: '2026-11', follows: false },
    },
  });
  expect(server.asked.find(({ name }) => name === 'fileBeside')?.request).not.toHaveProperty(
    'body.filing.form.phone',
  );
  expect(lastTime.read()).toMatchObject({ name: '郭淑芬', phone: '13800000000' });
});

test('the paper says number, code and question, not the answer; once it is given the phone has nothing of it', async () => {
  const redirectTo = leads();
  const server = serverOf(() => ok(told));
  const { show } = renderWith(server, <Consult />);
  await writeQuestion();
  await submit();
  await askAll();
  const code = (await screen.findByText(codeShown)).textContent ?? '';
  await press(send);
  expect(await screen.findByText('给他（她）的纸')).toBeInTheDocument();
  expect(screen.getByText(told.number)).toBeInTheDocument();
  expect(screen.getByText(code)).toBeInTheDocument();
  expect(screen.getByText('打开时要答：自己定的一个词')).toBeInTheDocument();
  expect(document.body.textContent).not.toContain('老榆树');
  expect(window.location.href).not.toContain(code);
  const id = new URLSearchParams(window.location.search).get('id') ?? '';
  await press('纸给他（她）了，办下一位');
  expect(redirectTo).toHaveBeenLastCalledWith({ url: '/staff/pages/today/index' });
  expect(Taro.getStorageInfoSync().keys.filter((key) => /^(posted|draft|writing)\./.test(key))).toEqual([]);
  show(<Sent key="again" id={id} />);
  expect(await screen.findByText('这里没有等着发的了')).toBeInTheDocument();
});

test('without a network it waits, sealed, and goes out under the same key and code', async () => {
  const sent: unknown[] = [];
  const server = serverThat(
    undefined,
    {
      fileBeside: ({ body }) => {
        sent.push(body);
        return sent.length === 1 ? phoneProblem('offline') : ok(told);
      },
    },
    {},
    helper,
  );
  renderWith(server, <Consult />);
  await writeQuestion();
  await submit();
  await askAll();
  await press(send);
  expect(await screen.findByText('写好了，等有网就自己发')).toBeInTheDocument();
  const kept = JSON.stringify(Taro.getStorageInfoSync().keys.map((name) => Taro.getStorageSync(name)));
  for (const word of ['老榆树', '老板']) expect(kept).not.toContain(word);
  await press('现在就试');
  expect(await screen.findByText('给他（她）的纸')).toBeInTheDocument();
  expect(sent[1]).toEqual(sent[0]);
});

test('a helper’s first page begins a new one for somebody, and says how far those are who let them see', async () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const row = {
    number: told.number,
    kind: 'legalAid' as const,
    status: 'materialsRequested' as const,
    filedAt: told.filedAt,
    nextDate: {
      on: '2026-03-05',
      at: '2026-03-05T15:59:59.000Z',
      byHour: false,
      audience: 'resident' as const,
      overdue: false,
    },
  };
  const server = fakeServer(signedInAs(helper), { filedBeside: () => ok({ rows: [row], next: null }) });
  renderWith(server, <Beside me={helper} shown={1} />);
  expect(await screen.findByText(/轮到本人，最晚/)).toBeInTheDocument();
  expect(screen.getByText('南泉村公共法律服务中心·帮办员 郭淑芬')).toBeInTheDocument();
  // Whom each line speaks of is beside the one who reads it.
  for (const name of [/法律咨询/, /法律援助/, /信访代办/])
    expect(screen.getAllByRole('link', { name })[0]).not.toHaveTextContent('您');
  // A line leads nowhere: the case is not theirs to open.
  expect(screen.queryByRole('link', { name: new RegExp(told.number) })).toBeNull();
  fireEvent.click(screen.getByRole('link', { name: /法律援助/ }));
  expect(navigateTo).toHaveBeenLastCalledWith({ url: '/filing/pages/apply/index?draft=new' });
});
