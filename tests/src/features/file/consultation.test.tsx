import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Consult } from '../../../../src/features/file/consultation/Consult';
import { phoneProblem } from '../../../../src/services/answer';
import { caseView } from '../../../support/front/cases';
import { innerField, type } from '../../../support/front/fields';
import { leads, serverThat, submit, writeQuestion } from '../../../support/front/filing';
import { ok, renderWith } from '../../../support/front/server';
import { freshDevice } from '../../../support/front/device';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

test('what is missing is said at each field before anything is sent', async () => {
  const server = serverThat();
  renderWith(server, <Consult />);
  submit();
  expect(await screen.findByText('请选一下是哪方面的事。')).toBeInTheDocument();
  expect(screen.getByText('这一项还没有填。')).toBeInTheDocument();
  expect(screen.getByText('请选一下在哪个旗县。')).toBeInTheDocument();
  expect(server.asked.map(({ name }) => name)).not.toContain('fileCase');

  await type('question', '老板欠我一万二');
  await waitFor(() => expect(screen.queryByText('这一项还没有填。')).toBeNull());
});

test('a filed question opens its case, and the draft is gone', async () => {
  const redirectTo = leads();
  const server = serverThat();
  renderWith(server, <Consult />);
  await writeQuestion();
  submit();
  await waitFor(() =>
    expect(redirectTo).toHaveBeenCalledWith({ url: '/pages/case/index?caseId=4821370655' }),
  );
  expect(server.asked.find(({ name }) => name === 'fileCase')?.request).toMatchObject({
    body: {
      kind: 'consultation',
      areaCode: '150902000000',
      form: { topic: 'wages', question: '老板欠我一万二', language: 'zh' },
    },
  });
  expect(Taro.getStorageInfoSync().keys).toEqual(['privacy', 'vault']);
});

test('several on the other side are written one by one', async () => {
  leads();
  const server = serverThat();
  renderWith(server, <Consult />);
  await writeQuestion();
  await type('otherSide', '李四');
  fireEvent.click(screen.getByText('还有别人，再加一个'));
  await type('otherSide-2', '集宁砖厂');
  submit();
  await waitFor(() =>
    expect(server.asked.find(({ name }) => name === 'fileCase')?.request).toMatchObject({
      body: { form: { otherSide: '李四\n集宁砖厂' } },
    }),
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
  submit();
  expect(await screen.findByText('前面提交的内容已经收到。')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '看已经交的那一件' })).toBeInTheDocument();
  expect((await innerField('question')).value).toBe('老板欠我一万二');
  fireEvent.click(screen.getByText('把现在写的另交一件'));
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(new Set(keys).size).toBe(2);
});

test('starting over empties the form and takes a new key', async () => {
  const keys: string[] = [];
  const server = serverThat(({ body }) => {
    keys.push(body.key);
    return phoneProblem('offline');
  });
  const { show } = renderWith(server, <Consult key="before" />);
  await writeQuestion();
  submit();
  await waitFor(() => expect(keys).toHaveLength(1));
  show(<Consult key="after" />);
  fireEvent.click(await screen.findByRole('button', { name: '不要了，重新写' }));
  await waitFor(async () => expect(await innerField('question')).toHaveValue(''));
  await writeQuestion();
  submit();
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[1]).not.toBe(keys[0]);
});

test('a problem the server finds in a field is shown at that field', async () => {
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
  submit();
  expect(await screen.findByText('太长了，最多写 2000 个字。')).toBeInTheDocument();
  expect(screen.getByText('请看标红的地方。')).toBeInTheDocument();
});

test('a like case that is open is shown, and this one filed all the same when the resident says so', async () => {
  const redirectTo = leads();
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
  submit();
  fireEvent.click(await screen.findByRole('button', { name: '看已经交的那一件' }));
  expect(navigateTo).toHaveBeenCalledWith({ url: '/pages/case/index?caseId=1000000007' });
  expect(redirectTo).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '不是同一件，仍然提交' }));
  await waitFor(() => expect(redirectTo).toHaveBeenCalled());
  expect(sent).toMatchObject([{ kind: 'consultation' }, { kind: 'consultation', anyway: true }]);
  expect(sent[0]).not.toHaveProperty('anyway');
});
