import { fireEvent, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { ReplyOf, RequestTo } from '../../../functions/contract/endpoints';
import type { CaseView } from '../../../functions/contract/views';
import type { Answer } from '../../../src/services/answer';
import { caseView, resident } from './cases';
import { type } from './fields';
import { fakeServer, ok, settled, signedInAs, type Answers, type FakeServer } from './server';

export const county = {
  code: '150902000000',
  name: '集宁区',
  level: 'county',
  parent: '150900000000',
} as const;
const city = { code: '150900000000', name: '乌兰察布市', level: 'city', parent: null } as const;

/** 法律援助法 31, 32, 42, as far as these tests go. */
function eligibility({ matter, groups }: RequestTo<'eligibility'>['query']): ReplyOf<'eligibility'> {
  const known = { article: '《法律援助法》第三十二条', matterIsNamed: true };
  if (matter === 'domesticViolence') return { ...known, answer: 'noMeansTest', asksIncome: false };
  if (groups) return { ...known, answer: 'exemptFromProof', asksIncome: false };
  return { ...known, answer: 'declareHardship', asksIncome: true };
}

type Filed = (request: RequestTo<'fileCase'>) => Answer<CaseView>;

/** A server that knows one county and answers a filing with what a test says. */
export const serverThat = (
  fileCase: Filed = () => ok(caseView()),
  more: Answers = {},
  phone: Parameters<typeof fakeServer>[2] = {},
): FakeServer =>
  fakeServer(
    signedInAs(resident),
    {
      area: ({ params }) =>
        ok(params.areaCode === city.code ? { area: city, parts: [county] } : { area: county, parts: [] }),
      eligibility: ({ query }) => ok(eligibility(query)),
      fileCase,
      ...more,
    },
    phone,
  );

export const submit = () => fireEvent.click(screen.getByRole('button', { name: /^提交/ }));

export async function pick(field: RegExp, choice: string) {
  fireEvent.click(await screen.findByRole('button', { name: field }));
  fireEvent.click(await screen.findByRole('radio', { name: choice }));
  await settled();
}

export async function pickPlace() {
  await pick(/^事情发生在哪里/, '集宁区');
  fireEvent.click(screen.getByRole('button', { name: '选好了' }));
}

export async function writeQuestion() {
  await pick(/^是哪方面的事/, '拖欠工资');
  await type('question', '老板欠我一万二');
  await pickPlace();
}

export const tick = (name: RegExp | string) => fireEvent.click(screen.getByRole('checkbox', { name }));

/** The page is let go to wherever a filing leads. */
export const leads = () => jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: 'ok' });

/** What was filed, when something was. */
export const filedTo = (server: FakeServer): unknown =>
  server.asked.find(({ name }) => name === 'fileCase')?.request;
