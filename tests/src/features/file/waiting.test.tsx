import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Consult } from '../../../../src/features/file/consultation/Consult';
import { phoneProblem } from '../../../../src/services/server/answer';
import { codeOnPaper } from '../../../../src/services/codes/paperCode';
import { drafts } from '../../../../src/services/drafts/drafts';
import { Sent } from '../../../../src/features/file/sent/Sent';
import { appLife } from '../../../../src/services/session/appLife';
import { caseView, resident } from '../../../support/front/cases';
import {
  choose,
  lastReading,
  leads,
  question,
  serverThat,
  submit,
  writeQuestion,
} from '../../../support/front/filing';
import { press, type } from '../../../support/front/fields';
import { ok, renderWith } from '../../../support/front/server';
import { freshDevice } from '../../../support/front/device';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
  window.scrollTo = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

test('a filing that failed stays written and where it stood, over a restart too, and goes out again under the same key', async () => {
  const keys: string[] = [];
  const server = serverThat(({ body }) => {
    keys.push(body.key);
    return keys.length < 3 ? phoneProblem('timeout') : ok(caseView());
  });
  const redirectTo = leads();
  const { show } = renderWith(server, <Consult key="before" />);
  await writeQuestion();
  await submit();
  expect(await screen.findByText('写好了，等有网就自己发')).toBeInTheDocument();
  expect(redirectTo).not.toHaveBeenCalled();
  const id = server.outbox.list()[0]?.id ?? '';
  // Closed and opened again: what waits goes out by itself, as often as it takes, and is there once.
  show(<Sent key="after" id={id} />);
  expect(await screen.findByText('写好了，等有网就自己发')).toBeInTheDocument();
  expect(screen.getByText('在这部手机上')).toBeInTheDocument();
  expect(drafts.list('p1000000000000000000000000')).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '现在就试' }));
  await waitFor(() => expect(keys).toHaveLength(2));
  await act(() => server.outbox.sendAll());
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  expect(await screen.findByText('收到了，不用再交一次')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '看这件事' }));
  expect(redirectTo).toHaveBeenLastCalledWith({ url: '/pages/case/index?caseId=4821370655' });
  // Its page is there for whoever comes back, with its number; no list tells them again.
  expect(server.outbox.list()).toEqual([]);
  show(<Sent key="reloaded" id={id} />);
  expect(await screen.findByText(caseView().state.number)).toBeInTheDocument();
  expect(Taro.getStorageInfoSync().keys.filter((key) => /^(writing|draft)\./.test(key))).toEqual([]);
});

test.each([true, false])(
  'once it has arrived others are asked to come along, where they may be: %s',
  async (mayInvite) => {
    const redirectTo = leads();
    const view = caseView({ kind: 'petition', standing: 'owner' });
    const filer = { seq: null, name: '樊秀兰', at: view.state.filedAt, way: 'filed' as const, isMe: true };
    const together = {
      people: [{ ...filer, masked: [], leftAt: null }],
      ...{ places: 4, mayInvite, waiting: null },
    };
    const server = serverThat(() => ok({ ...view, together }));
    renderWith(server, <Consult />);
    await writeQuestion();
    await submit();
    expect(await screen.findByText('收到了，不用再交一次')).toBeInTheDocument();
    const row = screen.queryByRole('link', { name: /叫上一起的人/ });
    expect(row !== null).toBe(mayInvite);
    if (!row) return;
    fireEvent.click(row);
    expect(redirectTo).toHaveBeenLastCalledWith({ url: '/own/pages/together/index?caseId=4821370655' });
  },
);

test('what waits can be written on: it is a draft again, with all its answers', async () => {
  const redirectTo = leads();
  const server = serverThat(() => phoneProblem('offline'));
  const { show } = renderWith(server, <Consult key="before" />);
  await writeQuestion();
  await submit();
  expect(await screen.findByText('写好了，等有网就自己发')).toBeInTheDocument();
  const [waiting] = server.outbox.list();
  fireEvent.click(await screen.findByRole('button', { name: '再改改' }));
  expect(redirectTo).toHaveBeenLastCalledWith({ url: `/filing/pages/consult/index?draft=${waiting?.id}` });
  expect(server.outbox.list()).toEqual([]);
  show(<Consult key="after" />);
  expect(question()).toMatch(lastReading);
  expect(await screen.findByText('老板欠我一万二工资')).toBeInTheDocument();
});

test('without a name: what that means stands before the words, its code is shown before anything is sent, and nobody types it after', async () => {
  const switchTab = jest.spyOn(Taro, 'switchTab').mockResolvedValue({ errMsg: 'ok' });
  const copied = jest.spyOn(Taro, 'setClipboardData').mockResolvedValue({ errMsg: 'ok', data: '' });
  const view = caseView({ standing: 'owner' });
  const session = { accessToken: 'a', refreshToken: 'r', expiresAt: '2026-03-02T06:00:00.000Z' };
  const server = serverThat(undefined, {
    fileWithoutName: () => ok({ view, isEarlier: false }),
    recover: () => ok({ ...session, me: { ...resident, personId: 'p7000000000000000000000000' } }),
  });
  renderWith(server, <Consult />);
  expect(await screen.findByText(/和您的微信连在一起/)).toBeInTheDocument();
  await choose('不留名字');
  expect(screen.getByText(/我们不知道是谁问的，也提醒不了您/)).toBeInTheDocument();
  expect(document.body.textContent).not.toContain('也会提醒您');
  await writeQuestion();
  expect(screen.queryByRole('button', { name: '改：联系电话' })).toBeNull();
  await submit();
  const code = (await screen.findByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}$/)).textContent;
  expect(server.asked.map(({ name }) => name)).not.toContain('fileWithoutName');
  fireEvent.click(screen.getByRole('button', { name: '复制查询码' }));
  expect(copied).toHaveBeenCalledWith({ data: code });

  // Written on and given again: the code that may be on a paper by now stays.
  fireEvent.click(screen.getByRole('button', { name: '先不发，再改改' }));
  await submit();
  expect(await screen.findByText(code ?? '')).toBeInTheDocument();

  fireEvent.click(screen.getByRole('button', { name: '我抄好了，发出去' }));
  expect(await screen.findByText('收到了，不用再交一次')).toBeInTheDocument();
  expect(screen.getByText(code ?? '')).toBeInTheDocument();
  const { request } = server.asked.find(({ name }) => name === 'fileWithoutName') ?? {};
  expect(request).toMatchObject({
    body: { kind: 'consultation', code, form: { question: '老板欠我一万二工资' } },
  });
  expect(request).not.toHaveProperty('body.form.phone');
  expect(Taro.getStorageInfoSync().keys.filter((key) => /^(writing|draft)\./.test(key))).toEqual([]);

  fireEvent.click(screen.getByRole('button', { name: '看这件事' }));
  await waitFor(() => expect(switchTab).toHaveBeenCalledWith({ url: '/pages/cases/index' }));
  expect(server.asked.at(-1)).toEqual({ name: 'recover', request: { body: { code } } });
  expect(server.session.isVisit.read()).toBe(true);
});

test('without a network it waits with its code, which is nowhere in clear', async () => {
  const server = serverThat(undefined, { fileWithoutName: () => phoneProblem('offline') });
  renderWith(server, <Consult />);
  await choose('不留名字');
  await writeQuestion();
  await submit();
  const code = (await screen.findByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}$/)).textContent;
  fireEvent.click(screen.getByRole('button', { name: '我抄好了，发出去' }));
  expect(await screen.findByText('写好了，等有网就自己发')).toBeInTheDocument();
  expect(screen.getAllByText('咨询')).toHaveLength(2);
  expect(server.outbox.list()).toMatchObject([{ to: 'fileWithoutName', body: { code } }]);
  const kept = Taro.getStorageInfoSync().keys.map((name) => Taro.getStorageSync(name));
  for (const word of [code ?? '', '老板', 'consultation']) expect(JSON.stringify(kept)).not.toContain(word);
});

test('received without a name: a reload shows the code again, and once the app was left the phone has nothing of it', async () => {
  const view = caseView({ standing: 'owner' });
  const server = serverThat(undefined, { fileWithoutName: () => ok({ view, isEarlier: false }) });
  const { show } = renderWith(server, <Consult />);
  await choose('不留名字');
  await writeQuestion();
  await submit();
  const code = (await screen.findByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}$/)).textContent ?? '';
  fireEvent.click(screen.getByRole('button', { name: '我抄好了，发出去' }));
  expect(await screen.findByText('收到了，不用再交一次')).toBeInTheDocument();
  const id = new URLSearchParams(window.location.search).get('id') ?? '';
  expect(window.location.pathname).toBe('/filing/pages/sent/index');
  expect(window.location.href).not.toContain(code);

  show(<Sent key="reloaded" id={id} />);
  expect(await screen.findByText(code)).toBeInTheDocument();
  const kept = () => JSON.stringify(Taro.getStorageInfoSync().keys.map((name) => Taro.getStorageSync(name)));
  expect(kept()).not.toContain(code);

  appLife.end();
  show(<Sent key="left" id={id} />);
  expect(await screen.findByText('这里没有等着发的了')).toBeInTheDocument();
  expect(screen.queryByText(code)).toBeNull();
  await act(() => server.outbox.sendAll());
  expect(Taro.getStorageInfoSync().keys.filter((key) => key.startsWith('posted.'))).toEqual([]);
});

test('a code that is to ask something takes no answer that could be none, and is then opened by who says it, not by itself', async () => {
  const redirectTo = leads();
  const view = caseView({ standing: 'owner' });
  const server = serverThat(undefined, { fileWithoutName: () => ok({ view, isEarlier: false }) });
  renderWith(server, <Consult />);
  await choose('不留名字');
  await writeQuestion();
  await submit();
  await choose('电话号码的最后四位');
  await type('code-answer', '51');
  await press('我抄好了，发出去');
  expect(await screen.findByText('要四个数字。')).toBeInTheDocument();
  await type('code-answer', '5178');
  await press('我抄好了，发出去');
  const { request } = server.asked.find(({ name }) => name === 'fileWithoutName') ?? {};
  expect(request).toMatchObject({ body: { lock: { ask: 'phone', answer: '5178' } } });
  const code = (await screen.findByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}$/)).textContent;
  await press('看这件事');
  await waitFor(() => expect(redirectTo).toHaveBeenLastCalledWith({ url: '/pages/recover/index' }));
  expect(codeOnPaper()).toEqual({ code, ask: 'phone' });
  expect(server.asked.map(({ name }) => name)).not.toContain('recover');
  expect(
    JSON.stringify(Taro.getStorageInfoSync().keys.map((name) => Taro.getStorageSync(name))),
  ).not.toContain('5178');
});
