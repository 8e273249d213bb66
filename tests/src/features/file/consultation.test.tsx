import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Consult } from '../../../../src/features/file/consultation/Consult';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseView } from '../../../support/front/cases';
import { fieldOf, type } from '../../../support/front/fields';
import {
  change,
  choose,
  filedTo,
  goTo,
  lastReading,
  leads,
  question,
  serverThat,
  submit,
  tapId,
  writeQuestion,
} from '../../../support/front/filing';
import { ok, renderWith } from '../../../support/front/server';
import { freshDevice } from '../../../support/front/device';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
  window.scrollTo = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

test('a question goes from the words to the lawyer in four taps and the one that opened it', async () => {
  const server = serverThat();
  renderWith(server, <Consult />);
  await type('question', '邻居家的院墙往我这边挪了半米');
  expect(await goTo(lastReading)).toBe(3);
  await submit();
  await waitFor(() => expect(filedTo(server)).toBeDefined());
  expect(filedTo(server)).toMatchObject({
    body: {
      kind: 'consultation',
      areaCode: '150902000000',
      form: { topic: 'neighbours', question: '邻居家的院墙往我这边挪了半米', language: 'zh' },
    },
  });
});

test('no word leaves the phone before it is sent', async () => {
  const server = serverThat();
  renderWith(server, <Consult />);
  await writeQuestion('邻居家的院墙往我这边挪了半米');
  expect(JSON.stringify(server.asked)).not.toContain('院墙');
});

test('words that are missing are said at the words, and nothing is sent', async () => {
  const server = serverThat();
  renderWith(server, <Consult />);
  await tapId('next');
  expect(await screen.findByText('这一项还没有填。')).toBeInTheDocument();
  expect(question()).toBe('说说是什么事');
  await type('question', '老板欠我一万二');
  await waitFor(() => expect(screen.queryByText('这一项还没有填。')).toBeNull());
  expect(server.asked.map(({ name }) => name)).not.toContain('fileCase');
});

test('what it sounds like is offered and can be said otherwise; the choice stays when the words change', async () => {
  const server = serverThat();
  renderWith(server, <Consult />);
  await type('question', '老板欠我三个月工资');
  expect(await screen.findByRole('radio', { name: /拖欠工资/ })).toHaveAttribute('aria-checked', 'true');
  await choose(/说不准/);
  await goTo(lastReading);
  await change('什么事');
  await type('question', '老板欠我三个月工资，一共一万二');
  expect(screen.getByRole('radio', { name: /说不准/ })).toHaveAttribute('aria-checked', 'true');
  await tapId('next');
  expect(question()).toMatch(lastReading);
  await submit();
  await waitFor(() => expect(filedTo(server)).toMatchObject({ body: { form: { topic: 'other' } } }));
});

test('“none of them”, a change and going back never lose an answer', async () => {
  renderWith(serverThat(), <Consult />);
  await writeQuestion('邻居家的院墙往我这边挪了半米');
  await change('对方是谁');
  await type('otherSide', '李四');
  await tapId('before');
  expect(await screen.findByText('李四')).toBeInTheDocument();
  await tapId('before');
  expect(question()).toBe('事情发生在哪里？');
  expect(await screen.findByRole('radio', { name: '集宁区' })).toHaveAttribute('aria-checked', 'true');
  await tapId('before');
  await choose(/吃饭、住处都成问题/);
  await tapId('before');
  expect(await fieldOf('question')).toHaveValue('邻居家的院墙往我这边挪了半米');
  await goTo(lastReading);
  for (const said of ['李四', '吃饭、住处都成问题，等着这笔钱', '邻居家的院墙往我这边挪了半米']) {
    expect(await screen.findByText(said)).toBeInTheDocument();
  }
});

test('the page that says it arrived has the number, who has it and the way to it; the draft is gone', async () => {
  const redirectTo = leads();
  const view = caseView();
  renderWith(
    serverThat(() => ok(view)),
    <Consult />,
  );
  await writeQuestion();
  await submit();
  expect(await screen.findByText('收到了，不用再交一次')).toBeInTheDocument();
  expect(screen.getByText(view.state.number)).toBeInTheDocument();
  expect(document.body.textContent).toContain(view.state.deskName);
  expect(Taro.getStorageInfoSync().keys.filter((key) => /^(writing|draft)\./.test(key))).toEqual([]);
  await tapId('see');
  expect(redirectTo).toHaveBeenCalledWith({ url: '/pages/case/index?caseId=4821370655' });
});

test('the place and the language of last time are not asked again', async () => {
  leads();
  const server = serverThat();
  const { show } = renderWith(server, <Consult key="first" />);
  await writeQuestion('邻居家的院墙往我这边挪了半米');
  await change('服务语言');
  await choose('蒙古语');
  await tapId('next');
  await submit();
  await screen.findByText('收到了，不用再交一次');
  show(<Consult key="second" />);
  await type('question', '邻居又来了');
  expect(await goTo(lastReading)).toBe(2);
  expect(await screen.findByText('集宁区')).toBeInTheDocument();
  expect(screen.getByText('蒙古语')).toBeInTheDocument();
});

test('several on the other side are written one by one', async () => {
  leads();
  const server = serverThat();
  renderWith(server, <Consult />);
  await writeQuestion();
  await change('对方是谁');
  await type('otherSide', '李四');
  fireEvent.click(screen.getByText('还有别人，再加一个'));
  await type('otherSide-2', '集宁砖厂');
  await tapId('next');
  await submit();
  await waitFor(() =>
    expect(filedTo(server)).toMatchObject({ body: { form: { otherSide: '李四\n集宁砖厂' } } }),
  );
});

test('where the key brought another text before, both are there: the case to open, and what is written to be sent anew', async () => {
  const keys: string[] = [];
  leads();
  const earlier = {
    ...phoneProblem('busy').problem,
    code: 'key_used',
    detail: '前面提交的内容已经收到。',
  } as const;
  const server = serverThat(({ body }) => {
    keys.push(body.key);
    return keys.length < 2 ? { ok: false, problem: { ...earlier, caseId: '4821370655' } } : ok(caseView());
  });
  renderWith(server, <Consult />);
  await writeQuestion();
  await submit();
  expect(await screen.findByText('前面提交的内容已经收到。')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '看已经交的那一件' })).toBeInTheDocument();
  expect(screen.getByText('老板欠我一万二工资')).toBeInTheDocument();
  fireEvent.click(screen.getByText('把现在写的另交一件'));
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(new Set(keys).size).toBe(2);
});

test('starting over empties the conversation and takes a new key', async () => {
  const keys: string[] = [];
  const server = serverThat(({ body }) => {
    keys.push(body.key);
    // Without a network it would wait by itself.
    return phoneProblem('not_understood');
  });
  const { show } = renderWith(server, <Consult key="before" />);
  await writeQuestion();
  await submit();
  expect(await screen.findByText(/版本旧了/)).toBeInTheDocument();
  expect(keys).toHaveLength(1);
  show(<Consult key="after" />);
  fireEvent.click(await screen.findByRole('button', { name: '不要了，重新写' }));
  await waitFor(async () => expect(await fieldOf('question')).toHaveValue(''));
  await writeQuestion();
  await submit();
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[1]).not.toBe(keys[0]);
});

test('a problem the server finds in an answer is shown at its question', async () => {
  const server = serverThat(() => ({
    ok: false,
    problem: {
      code: 'invalid_input',
      detail: '请看标红的地方。',
      errors: [{ pointer: '/form/question', code: 'too_long', limit: 2000 }],
      instance: 'r1',
    },
  }));
  renderWith(server, <Consult />);
  await writeQuestion();
  await submit();
  expect(await screen.findByText('太长了，最多写 2000 个字。')).toBeInTheDocument();
  expect(question()).toBe('说说是什么事');
});

test('a text over the limit is said and kept whole, and does not go on', async () => {
  renderWith(serverThat(), <Consult />);
  const long = '长'.repeat(2600);
  await type('question', long);
  await tapId('next');
  expect(question()).toBe('说说是什么事');
  expect(screen.getByText(/写了 2600 字，最多 2000 字，多了 600 字/)).toBeInTheDocument();
  expect((await fieldOf('question')).value).toBe(long);
});

test('a like case that is open is shown, and this one filed all the same when the resident says so', async () => {
  leads();
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const sent: unknown[] = [];
  const server = serverThat(({ body }) => {
    sent.push(body);
    if (body.anyway) return ok(caseView());
    const problem = { code: 'same_matter_pending', detail: '同一件事您已经提交过。' } as const;
    return { ok: false, problem: { ...problem, errors: [], instance: 'r1', caseId: '1000000007' } };
  });
  renderWith(server, <Consult />);
  await writeQuestion();
  await submit();
  fireEvent.click(await screen.findByRole('button', { name: '看已经交的那一件' }));
  expect(navigateTo).toHaveBeenCalledWith({ url: '/pages/case/index?caseId=1000000007' });
  fireEvent.click(screen.getByRole('button', { name: '不是同一件，仍然提交' }));
  await screen.findByText('收到了，不用再交一次');
  expect(sent).toMatchObject([{ kind: 'consultation' }, { kind: 'consultation', anyway: true }]);
  expect(sent[0]).not.toHaveProperty('anyway');
});
