import { act, fireEvent, screen } from '@testing-library/react';
import type { EndpointName } from '../../../functions/contract/endpoints';
import type { ProblemCode } from '../../../functions/contract/problems';
import { scanMinutes, scanSignInPage, type ScanStage } from '../../../functions/contract/people/scan';
import { browserText, scanAskedWords as asked, signInWords as words } from '../../../src/content/me/signIn';
import { BrowserSignIn } from '../../../src/features/signIn/BrowserSignIn';
import { ScanAsked } from '../../../src/features/signIn/ScanAsked';
import { residentPages, scannedSignIn } from '../../../src/routes';
import { pageOf } from '../../../src/services/codes/scanned';
import { phoneProblem, type Answer } from '../../../src/services/server/answer';
import { barriersIn } from '../../support/front/barriers';
import { resident } from '../../support/front/cases';
import { freshDevice } from '../../support/front/device';
import { type Answers, fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

const scene = 'Ab3'.padEnd(22, 'x');
const at = '2026-03-02T06:05:00.000Z';
const code = { scene, image: 'QUJD', check: '471', until: at, byText: false };
const session = { accessToken: 'a', expiresAt: at, refreshToken: null, me: resident };

beforeEach(() => {
  freshDevice();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const problem = (of: ProblemCode): Answer<never> => ({
  ok: false,
  problem: { code: of, detail: '不行。', errors: [], instance: 'r1' },
});
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const press = async (id: string) => {
  await act(async () => {
    fireEvent.click(document.getElementById(id) ?? document.body);
  });
};

/** A browser that nobody is in, whose code goes through these stages. */
async function visitor(stages: (ScanStage | ProblemCode)[], more: Answers = {}) {
  let nth = 0;
  const server = fakeServer(
    { at: 'out', problem: phoneProblem('signed_out').problem },
    {
      beginScan: () => ok(code),
      scanState: () => {
        const stage = stages[Math.min(nth, stages.length - 1)] ?? 'waiting';
        nth += 1;
        return stage === 'waiting' || stage === 'opened' || stage === 'confirmed'
          ? ok({ stage, until: at })
          : problem(stage);
      },
      finishScan: () => ok(session),
      ...more,
    },
  );
  server.session.open = async () => phoneProblem('signed_out');
  const view = renderWith(server, <BrowserSignIn />);
  await pass(0);
  const names = (): EndpointName[] => server.asked.map(({ name }) => name);
  return { server, view, names };
}

test('a browser shows its code, says when the phone has it, and is in once that said yes: the session is fetched once', async () => {
  const { server, names } = await visitor(['waiting', 'opened', 'confirmed']);
  expect(screen.getByText(words.check('471'))).toBeInTheDocument();
  await pass(2000);
  expect(screen.queryByText(words.opened)).toBeNull();
  await pass(2000);
  expect(screen.getByText(words.opened)).toBeInTheDocument();
  await pass(2000);
  expect(screen.getByText(words.inAlready)).toBeInTheDocument();
  expect(server.session.state.read()).toEqual({ at: 'in', me: resident });
  await pass(60_000);
  expect(names()).toEqual(['beginScan', 'scanState', 'scanState', 'scanState', 'finishScan']);
});

test('a code that is over is said to be, asks no more, and another can be had', async () => {
  const { names } = await visitor(['waiting', 'scan_over']);
  await pass(4000);
  expect(screen.getByText(words.over)).toBeInTheDocument();
  await pass(60_000);
  expect(names()).toEqual(['beginScan', 'scanState', 'scanState']);
  await press('again');
  await pass(0);
  expect(screen.getByText(words.check('471'))).toBeInTheDocument();
});

test('a network that comes and goes costs the code nothing; after its time it is over all the same', async () => {
  await visitor(['store_unavailable']);
  await pass(scanMinutes * 60_000 - 4000);
  expect(screen.getByText(words.check('471'))).toBeInTheDocument();
  await pass(8000);
  expect(screen.getByText(words.over)).toBeInTheDocument();
});

test('a page that was left asks nothing any more', async () => {
  const { view, names } = await visitor(['waiting']);
  view.show(null);
  await pass(60_000);
  expect(names()).toEqual(['beginScan']);
});

test('nothing of the code is in anybody’s way', async () => {
  await visitor(['waiting']);
  jest.useRealTimers();
  expect(await barriersIn(document.body)).toEqual([]);
});

test('whoever is in gets no code, and is not put out', async () => {
  const server = fakeServer(signedInAs(resident), {});
  server.session.open = async () => ok(resident);
  renderWith(server, <BrowserSignIn />);
  await pass(0);
  expect(screen.getByText(words.inAlready)).toBeInTheDocument();
  expect(server.asked).toEqual([]);
});

describe('on the phone', () => {
  const question = {
    browser: { system: 'windows', program: 'edge' },
    site: 'https://falv.example',
    check: '471',
    at,
    until: at,
    isSameNetwork: false,
  } as const;

  async function phone(answers: Answers) {
    const server = fakeServer(signedInAs(resident), { openScan: () => ok(question), ...answers });
    renderWith(server, <ScanAsked scene={scene} />);
    await pass(0);
    return server;
  }

  test('it is said which browser asks, from where and when, and nothing is confirmed by looking', async () => {
    const server = await phone({});
    for (const text of [
      '4 7 1',
      browserText(question.browser),
      'falv.example',
      '2026年3月2日 14:05',
      asked.other,
    ])
      expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.getByText(asked.warning)).toBeInTheDocument();
    expect(server.asked.map(({ name }) => name)).toEqual(['openScan']);
    jest.useRealTimers();
    expect(await barriersIn(document.body)).toEqual([]);
  });

  test.each([
    ['its-me', 'confirmScan', asked.done],
    ['not-me', 'declineScan', asked.declined],
  ] as const)('%s: %s', async (id, name, said) => {
    const server = await phone({ [name]: () => ok(undefined) });
    await press(id);
    expect(screen.getByText(said)).toBeInTheDocument();
    expect(server.asked.at(-1)).toEqual({ name, request: { body: { scene } } });
  });

  test('a code that is over says so, and what was said to it did not count', async () => {
    await phone({ confirmScan: () => problem('scan_over') });
    await press('its-me');
    expect(screen.getByText('不行。')).toBeInTheDocument();
    expect(screen.queryByText(asked.done)).toBeNull();
  });
});

test('what WeChat’s camera reads of such a code leads to the page that asks, which is where the codes lead', () => {
  expect(`${residentPages.signIn.path}`).toBe(scanSignInPage);
  expect(pageOf(`${scanSignInPage}?scene=${scene}`)).toBe(scannedSignIn.link({ scene }));
  expect(pageOf(`pages/scan/index?scene=${scene}`)).toBe(residentPages.scan.link({ scene }));
});

test('where text messages are set up there is another way in, and back', async () => {
  await visitor(['waiting'], { beginScan: () => ok({ ...code, byText: true }) });
  await press('by-text');
  expect(screen.getByText(words.textHeading)).toBeDefined();
  await press('by-scan');
  expect(screen.getByText(words.heading)).toBeDefined();
});

test('where they are not set up, nothing is said of them', async () => {
  await visitor(['waiting']);
  expect(document.getElementById('by-text')).toBeNull();
});
