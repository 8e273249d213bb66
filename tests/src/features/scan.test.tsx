import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { Card, OpenedCode } from '../../../functions/contract/numbers/codes';
import type { ProblemCode } from '../../../functions/contract/problems';
import { NotOurs } from '../../../src/features/scan/NotOurs';
import { Scan } from '../../../src/features/scan/Scan';
import { phoneProblem, type Answer } from '../../../src/services/server/answer';
import type { SignedIn } from '../../../src/services/session/sessionKeeper';
import { pageOf } from '../../../src/services/codes/scanned';
import { barriersIn } from '../../support/front/barriers';
import { caseView, lawyer, resident } from '../../support/front/cases';
import { freshDevice } from '../../support/front/device';
import { answeredCase, filingReceipt, office } from '../../support/front/receipts';
import { type Answers, fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

const scene = 'Ab3'.padEnd(22, 'x');
const caseId = '4821370655';
const card: Card = {
  name: '陈晓燕',
  role: 'agent',
  organisationName: '集宁区信访局',
  areaName: '集宁区',
  photo: null,
};
const mandate: OpenedCode = { for: 'mandate', caseId, card };

let replaced: string[];
let opened: string[];

beforeEach(() => {
  freshDevice();
  replaced = [];
  opened = [];
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  jest.spyOn(Taro, 'redirectTo').mockImplementation(async ({ url }) => {
    replaced.push(url);
    return { errMsg: 'ok' };
  });
  jest.spyOn(Taro, 'navigateTo').mockImplementation(async ({ url }) => {
    opened.push(url);
    return { errMsg: 'ok', eventChannel: new Taro.Events() };
  });
});
afterEach(() => jest.restoreAllMocks());

const problem = (code: ProblemCode, detail = '这个码用不了。'): Answer<never> => ({
  ok: false,
  problem: { code, detail, errors: [], instance: 'r1' },
});

function show(answers: Answers, signedIn: SignedIn = signedInAs(resident), isKnown = true) {
  const server = fakeServer(signedIn, answers);
  if (!isKnown) server.session.personId = () => undefined;
  return { server, ...renderWith(server, <Scan scene={scene} shown={0} />) };
}
const opens = (found: OpenedCode): Answers => ({ openCode: () => ok(found) });

const offered = caseView({
  ...{ kind: 'petition', status: 'mandateOffered', version: 2, standing: 'owner' },
  actions: ['agreeMandate', 'declineMandate', 'withdraw'],
  mandate: { name: card.name, organisationName: card.organisationName, agreed: false, until: null },
});

describe('a mandate', () => {
  const world = (act: Answers['actOnCase']): Answers => ({
    ...opens(mandate),
    getCase: () => ok(offered),
    ...(act && { actOnCase: act }),
  });
  const acted = () =>
    ok({
      state: { ...offered.state, version: 3, actions: [] },
      entry: {
        ...{ seq: 3, at: '2026-03-02T06:05:00.000Z', word: 'agreeMandate' as const, to: 'mandated' as const },
        ...{ from: 'mandateOffered' as const, details: {}, digest: '0'.repeat(64) },
        by: { standing: 'owner' as const, name: null, organisationName: null },
      },
    });

  test('says who asks, what they may and may not do, until when, and that it is free and can be taken back', async () => {
    const { container } = show(world(acted));
    for (const said of [
      '陈晓燕',
      '集宁区信访局',
      '在岗（刚刚核对过）',
      '收钱、收礼',
      '替您整理材料、找部门、催办',
      /不收费/,
      /随时可以收回委托/,
    ])
      expect(await screen.findByText(said)).toBeInTheDocument();
    expect(await barriersIn(container)).toEqual([]);
  });

  test('is agreed to with one tap, on the version the resident saw, for half a year', async () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-03-02T02:00:00.000Z'));
    const { server } = show(world(acted));
    fireEvent.click(await screen.findByRole('button', { name: '同意由他（她）代办' }));
    expect(await screen.findByText('已经同意代办')).toBeInTheDocument();
    const [sent] = server.asked.filter(({ name }) => name === 'actOnCase');
    expect(sent?.request).toMatchObject({
      params: { caseId },
      body: { action: 'agreeMandate', version: 2, input: { until: '2026-08-29' } },
    });
    fireEvent.click(screen.getByRole('button', { name: '去看这件事' }));
    expect(replaced).toEqual([`/pages/case/index?caseId=${caseId}`]);
  });

  test('is left as it is by "not now": nothing is sent', async () => {
    const relaunch = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: 'ok' });
    const { server } = show(world(undefined));
    fireEvent.click(await screen.findByRole('button', { name: '先不同意' }));
    expect(relaunch).toHaveBeenCalledTimes(1);
    expect(server.asked.map(({ name }) => name)).toEqual(['openCode', 'getCase']);
  });

  test('that moved on meanwhile is looked at again before anything is agreed to', async () => {
    let reads = 0;
    const { server } = show({
      ...world(() => problem('stale_version')),
      getCase: () => {
        reads += 1;
        return ok(reads === 1 ? offered : caseView({ ...offered.state, version: 3 }));
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: '同意由他（她）代办' }));
    expect(await screen.findByText(/刚刚有了变化/)).toBeInTheDocument();
    await waitFor(() => expect(reads).toBe(2));
    fireEvent.click(screen.getByRole('button', { name: '同意由他（她）代办' }));
    await waitFor(() =>
      expect(server.asked.filter(({ name }) => name === 'actOnCase').at(-1)?.request).toMatchObject({
        body: { version: 3 },
      }),
    );
  });

  test('that was agreed to elsewhere says so, with the way to the case', async () => {
    show({
      ...opens(mandate),
      getCase: () => ok(caseView({ ...offered.state, actions: ['withdraw'] })),
    });
    expect(await screen.findByText(/现在不用您同意了/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '去看这件事' })).toBeInTheDocument();
  });

  test('that cannot be sent keeps the screen and says why', async () => {
    show(world(() => phoneProblem('offline')));
    fireEvent.click(await screen.findByRole('button', { name: '同意由他（她）代办' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '同意由他（她）代办' })).toBeInTheDocument();
  });
});

describe('a card', () => {
  const shown = { for: 'card', card } as const;

  test('is shown to somebody who never signed in, and nobody is asked to', async () => {
    const { server } = show(
      { publicCode: () => ok(shown) },
      { at: 'out', problem: phoneProblem('signed_out').problem },
      false,
    );
    expect(await screen.findByText('在岗（刚刚核对过）')).toBeInTheDocument();
    expect(screen.getByText(/谁收费，就举报谁/)).toBeInTheDocument();
    expect(server.asked.map(({ name }) => name)).toEqual(['publicCode']);
  });

  test('is shown when signing in does not work', async () => {
    show({ openCode: () => phoneProblem('signed_out'), publicCode: () => ok(shown) });
    expect(await screen.findByText('陈晓燕')).toBeInTheDocument();
  });

  test('has a way to report: by telephone, or in writing against this unit', async () => {
    const ring = jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({ errMsg: 'ok' });
    show(opens(shown));
    fireEvent.click(await screen.findByRole('button', { name: '他收费，或者有别的问题' }));
    expect(await screen.findByRole('dialog', { name: '怎么反映' })).toBeInTheDocument();
    for (const number of ['12345', '12388', '12348'])
      fireEvent.click(screen.getByRole('link', { name: new RegExp(`^${number}`) }));
    expect(ring.mock.calls.map(([{ phoneNumber }]) => phoneNumber)).toEqual(['12345', '12388', '12348']);
    fireEvent.click(screen.getByRole('button', { name: '写下来反映' }));
    expect(opened).toEqual([`/filing/pages/petition/index?respondent=${encodeURIComponent('集宁区信访局')}`]);
  });
});

test('a case goes on to its page: residents to theirs, staff to the workbench', async () => {
  show(opens({ for: 'case', caseId }));
  await waitFor(() => expect(replaced).toEqual([`/pages/case/index?caseId=${caseId}`]));
  show(opens({ for: 'case', caseId }), signedInAs(lawyer));
  await waitFor(() => expect(replaced[1]).toBe(`/staff/pages/case/index?caseId=${caseId}`));
});

test('a receipt goes on to its check', async () => {
  show(opens({ for: 'receipt', receipt: 'R1.said.key.signed' }));
  await waitFor(() => expect(replaced).toEqual(['/own/pages/check/index?receipt=R1.said.key.signed']));
});

describe('a code that opens nothing', () => {
  test('says why it may be so and how to go on', async () => {
    show({ openCode: () => problem('code_invalid') });
    expect(await screen.findByText('这个码打不开')).toBeInTheDocument();
    expect(screen.getByText(/请对方重新出示一个/)).toBeInTheDocument();
    expect(screen.queryByText(/工作身份/)).toBeNull();
    expect(screen.getByRole('button', { name: '回到首页' })).toBeInTheDocument();
  });

  test('reminds staff that it may be theirs as residents', async () => {
    show({ openCode: () => problem('code_invalid') }, signedInAs(lawyer));
    expect(await screen.findByText(/先换回居民身份/)).toBeInTheDocument();
  });

  test('may open to somebody who signs in', async () => {
    const { server } = show(
      { publicCode: () => problem('code_invalid'), openCode: () => ok({ for: 'case', caseId }) },
      { at: 'out', problem: phoneProblem('signed_out').problem },
      false,
    );
    fireEvent.click(await screen.findByRole('button', { name: '登录以后打开' }));
    await waitFor(() => expect(replaced).toHaveLength(1));
    expect(server.asked.map(({ name }) => name)).toEqual(['publicCode', 'openCode']);
  });

  test('an outage is not taken for one', async () => {
    show({ openCode: () => phoneProblem('offline'), publicCode: () => phoneProblem('offline') });
    expect(await screen.findByRole('button', { name: /再试/ })).toBeInTheDocument();
    expect(screen.queryByText('这个码打不开')).toBeNull();
  });

  test('and one that is not ours warns of those that ask for money', async () => {
    renderWith(fakeServer(signedInAs(resident), {}), <NotOurs />);
    expect(screen.getByText('这不是本平台的码')).toBeInTheDocument();
    expect(screen.getByText(/要您付钱/)).toBeInTheDocument();
  });
});

describe('what was scanned leads', () => {
  const receipt = office('2026-a').sign(filingReceipt(answeredCase()));
  test.each([
    [`https://app.example/pages/scan/index?scene=${scene}`, `/pages/scan/index?scene=${scene}`],
    [`pages/scan/index?scene=${scene}`, `/pages/scan/index?scene=${scene}`],
    [`https://app.example/check?r=${receipt}`, `/own/pages/check/index?receipt=${receipt}`],
    [receipt, `/own/pages/check/index?receipt=${receipt}`],
    [`https://app.example/pages/scan/index?scene=${scene}y`, '/pages/scan/index'],
    ['https://pay.example/?qr=1', '/pages/scan/index'],
    ['', '/pages/scan/index'],
  ])('%s to its page', (text, link) => {
    expect(pageOf(text)).toBe(link);
  });
});
