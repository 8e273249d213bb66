import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { RequestTo } from '../../../functions/contract/endpoints';
import type { CaseView } from '../../../functions/contract/views';
import { Apply } from '../../../src/features/file/Apply';
import { Consult } from '../../../src/features/file/Consult';
import { Petition } from '../../../src/features/file/Petition';
import { phoneProblem, type Answer } from '../../../src/services/answer';
import { caseView, resident } from '../../support/front/cases';
import { innerField, type } from '../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

beforeEach(() => {
  Taro.clearStorageSync();
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

const county = { code: '150902000000', name: '集宁区', level: 'county', parent: '150900000000' } as const;
const city = { code: '150900000000', name: '乌兰察布市', level: 'city', parent: null } as const;

/** A server that knows one county and answers a filing with what a test says. */
const serverThat = (fileCase: (request: RequestTo<'fileCase'>) => Answer<CaseView>) =>
  fakeServer(signedInAs(resident), {
    area: ({ params }) =>
      ok(params.areaCode === city.code ? { area: city, parts: [county] } : { area: county, parts: [] }),
    fileCase,
  });

const submit = () => fireEvent.click(screen.getByRole('button', { name: /^提交/ }));

async function pick(field: RegExp, choice: string) {
  fireEvent.click(screen.getByRole('button', { name: field }));
  fireEvent.click(await screen.findByRole('radio', { name: choice }));
}

async function pickPlace() {
  await pick(/^事情发生在哪里/, '集宁区');
  fireEvent.click(screen.getByRole('button', { name: '选好了' }));
}

async function writeQuestion() {
  await pick(/^是哪方面的事/, '拖欠工资');
  await type('question', '老板欠我一万二');
  await pickPlace();
}

test('what is missing is said at each field before anything is sent', async () => {
  const server = serverThat(() => ok(caseView()));
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
  const redirectTo = jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: 'ok' });
  const server = serverThat(() => ok(caseView()));
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
  expect(Taro.getStorageInfoSync().keys).toEqual([]);
});

test('a filing that failed stays written, over a restart too, and goes out again under the same key', async () => {
  const keys: string[] = [];
  jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: 'ok' });
  const server = serverThat(({ body }) => {
    keys.push(body.key);
    return keys.length < 3 ? phoneProblem('timeout') : ok(caseView());
  });
  const { show } = renderWith(server, <Consult key="before" />);
  await writeQuestion();
  submit();
  expect(await screen.findByText(/不会重复提交/)).toBeInTheDocument();
  submit();
  await waitFor(() => expect(keys).toHaveLength(2));

  show(<Consult key="after" />);
  expect(await screen.findByText('上次没写完的内容还在，接着写就行。')).toBeInTheDocument();
  await waitFor(async () => expect(await innerField('question')).toHaveValue('老板欠我一万二'));
  submit();
  await waitFor(() => expect(keys).toHaveLength(3));
  expect(new Set(keys).size).toBe(1);
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

test('legal aid is not sent with a wrong number or without the declaration', async () => {
  const server = serverThat(() => ok(caseView()));
  renderWith(server, <Apply />);
  await type('phone', '138');
  await type('idNumber', '152601198001011234');
  submit();
  expect(await screen.findByText(/电话号码好像不对/)).toBeInTheDocument();
  expect(screen.getByText(/身份证号码好像有一位写错了/)).toBeInTheDocument();
  expect(screen.getByText('请看明白以后打勾。')).toBeInTheDocument();
  expect(server.asked.map(({ name }) => name)).not.toContain('fileCase');
});

test('legal aid goes without an ID number', async () => {
  jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: 'ok' });
  const server = serverThat(() => ok(caseView()));
  renderWith(server, <Apply />);
  await pick(/^要办的是什么事/, '讨要工资、确认劳动关系');
  await type('facts', '干了三个月没拿到钱');
  await pickPlace();
  fireEvent.click(screen.getByRole('radio', { name: /我说不清/ }));
  await type('applicantName', '郭志强');
  await type('phone', '138 0013 8000');
  fireEvent.click(screen.getByRole('checkbox'));
  submit();
  await waitFor(() => expect(server.asked.map(({ name }) => name)).toContain('fileCase'));
  const { request } = server.asked.find(({ name }) => name === 'fileCase') ?? {};
  expect(request).toMatchObject({
    body: { form: { matter: 'labourPay', hardship: 'unsure', phone: '13800138000', truthful: true } },
  });
  expect(request).not.toHaveProperty('body.form.idNumber');
});

test('a petition says that it is free and where corruption is reported, and needs the mandate', async () => {
  const server = serverThat(() => ok(caseView()));
  renderWith(server, <Petition />);
  expect(screen.getByText(/不收任何费用/)).toBeInTheDocument();
  expect(screen.getByText(/12388/)).toBeInTheDocument();
  submit();
  expect(await screen.findByText('请看明白以后打勾。')).toBeInTheDocument();
  expect(server.asked.map(({ name }) => name)).not.toContain('fileCase');
});
