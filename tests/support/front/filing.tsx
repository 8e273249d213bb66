import { fireEvent, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { ReplyOf, RequestTo } from '../../../functions/contract/endpoints';
import type { Me } from '../../../functions/contract/people/session';
import type { CaseView } from '../../../functions/contract/case/views';
import type { Answer } from '../../../src/services/server/answer';
import { lastReading } from '../lastReading';
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
  me: Me = resident,
): FakeServer =>
  fakeServer(
    signedInAs(me),
    {
      area: ({ params }) =>
        ok(params.areaCode === city.code ? { area: city, parts: [county] } : { area: county, parts: [] }),
      eligibility: ({ query }) => ok(eligibility(query)),
      fileCase,
      ...more,
    },
    phone,
  );

/** The question that is on the screen. */
export const question = (): string => document.getElementById('asked')?.textContent ?? '';

const tap = async (element: Element | null): Promise<void> => {
  if (!element) throw new Error(`nothing to tap at “${question()}”`);
  fireEvent.click(element);
  await settled();
};

export const tapId = (id: string) => tap(document.getElementById(id));

/** Picks one of a few answers. */
export const choose = async (choice: RegExp | string) =>
  tap(await screen.findByRole('radio', { name: choice }));

/** Changes an answer from the last reading. */
export const change = async (asked: string) =>
  tap(await screen.findByRole('button', { name: `改：${asked}` }));

/** What somebody does at a question who has nothing of their own to say there. */
const shortest: [RegExp, () => Promise<void>][] = [
  [
    /^事情发生在哪里/,
    async () => {
      const county = await screen.findByRole('radio', { name: '集宁区' });
      // One that was picked before leads on by the button alone.
      await tap(county.getAttribute('aria-checked') === 'true' ? document.getElementById('next') : county);
    },
  ],
  [/^属于哪一种/, () => choose(/有难处要解决/)],
  [/^要不要请代办员/, () => choose(/^不用/)],
  [/^您对谁不满意/, () => choose(/不知道是谁的责任/)],
  [
    /./,
    () =>
      tap(
        ['circumstances-none', 'next', 'go-on'].map((id) => document.getElementById(id)).find(Boolean) ??
          null,
      ),
  ],
];

/** Taps until this question is there. @returns how many taps it took */
export async function goTo(title: RegExp): Promise<number> {
  for (let taps = 0; taps < 20; taps += 1) {
    if (title.test(question())) return taps;
    await shortest.find(([at]) => at.test(question()))?.[1]();
  }
  throw new Error(`“${question()}” leads nowhere`);
}

export { lastReading };

export const submit = () => tapId('submit');

/** From the words to the last reading, with nothing more than has to be said. */
export async function writeQuestion(words = '老板欠我一万二工资') {
  await type('question', words);
  await goTo(lastReading);
}

export async function pick(field: RegExp, choice: string) {
  fireEvent.click(await screen.findByRole('button', { name: field }));
  await choose(choice);
}

export const tick = (name: RegExp | string) => fireEvent.click(screen.getByRole('checkbox', { name }));

/** The page is let go to wherever a filing leads; no two pages lie open. */
export const leads = () => jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: 'ok' });

/** What was filed, when something was. */
export const filedTo = (server: FakeServer): unknown =>
  server.asked.find(({ name }) => name === 'fileCase')?.request;
