import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Code } from '../../../functions/contract/numbers/codes';
import type { CaseState } from '../../../functions/contract/case/views';
import { CaseCodes } from '../../../src/features/code/CaseCodes';
import { CodeSheet } from '../../../src/features/code/CodeSheet';
import { MyCard } from '../../../src/features/code/MyCard';
import { phoneProblem, type Answer } from '../../../src/services/server/answer';
import { barriersIn } from '../../support/front/barriers';
import { caseState, lawyer, resident } from '../../support/front/cases';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

const minute = 60_000;
const at = Date.parse('2026-03-02T01:00:00.000Z');

/** The nth code of somebody. */
const code = (nth: number, until: string | null = '2026-03-02T01:15:00.000Z'): Code => ({
  scene: String(nth).padEnd(22, 'x'),
  url: `https://app.example/pages/scan/index?scene=${String(nth).padEnd(22, 'x')}`,
  until,
});

function world(make: (nth: number) => Answer<Code> = (nth) => ok(code(nth))) {
  let nth = 0;
  return fakeServer(signedInAs(resident), {
    makeCode: () => {
      nth += 1;
      return make(nth);
    },
  });
}
const asked = (server: ReturnType<typeof world>) => server.asked.map(({ request }) => request);
/** Read from the frame of the picture: in a time that stands still the browser's element draws nothing inside. */
const frame = () => document.querySelector('.qr-code-picture');
const picture = () => frame()?.getAttribute('src');

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const waiting = (part: Partial<CaseState> = {}) =>
  caseState({
    ...{ kind: 'petition', status: 'mandateOffered', standing: 'candidate' },
    mandate: { name: '陈晓燕', organisationName: '集宁区信访局', agreed: false, until: null },
    ...part,
  });

test('the agent who waits to be agreed to shows the code of the mandate, and looks again when it is closed', async () => {
  const server = world();
  const closed = jest.fn();
  const { container } = renderWith(server, <CaseCodes state={waiting()} onClosed={closed} />);
  expect(screen.queryByRole('button', { name: '出示事项码' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '出示委托码' }));
  expect(await screen.findByRole('dialog', { name: '委托码' })).toBeInTheDocument();
  await waitFor(() => expect(picture()).toMatch(/^data:image\/gif;base64,/));
  expect(screen.getByText(/还有 1[45] 分 \d\d 秒/)).toBeInTheDocument();
  expect(screen.getByText(/别人扫了打不开/)).toBeInTheDocument();
  expect(asked(server)).toEqual([{ body: { for: 'mandate', caseId: waiting().id } }]);
  expect(await barriersIn(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '关闭' }));
  expect(closed).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('whoever reads the case shows its own code', async () => {
  const server = world();
  renderWith(server, <CaseCodes state={caseState({ standing: 'owner' })} onClosed={() => undefined} />);
  fireEvent.click(screen.getByRole('button', { name: '出示事项码' }));
  await waitFor(() => expect(asked(server)).toEqual([{ body: { for: 'case', caseId: '4821370655' } }]));
});

test.each([
  ['who sees the outline of a case without a mandate', caseState({ standing: 'candidate' })],
  [
    'who has been agreed to but may not see the whole',
    waiting({
      mandate: { name: '陈晓燕', organisationName: '集宁区信访局', agreed: true, until: '2026-08-29' },
    }),
  ],
])('one %s has no code to show', (_, state) => {
  renderWith(world(), <CaseCodes state={state} onClosed={() => undefined} />);
  expect(screen.queryByRole('button')).toBeNull();
});

/** Opens the sheet of a mandate's code in a time that passes when told to. */
async function openedSheet(server: ReturnType<typeof world>) {
  jest.useFakeTimers({ now: at });
  renderWith(server, <CodeSheet what={{ for: 'mandate', caseId: '4821370655' }} />);
  fireEvent.click(screen.getByRole('button', { name: '出示委托码' }));
  await act(() => jest.advanceTimersByTimeAsync(0));
}
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

test('it counts down, and is another one before the first has expired', async () => {
  const server = world();
  await openedSheet(server);
  expect(screen.getByText(/还有 15 分 00 秒/)).toBeInTheDocument();
  const first = picture();
  await pass(5 * minute);
  expect(screen.getByText(/还有 10 分 00 秒/)).toBeInTheDocument();
  expect(server.asked).toHaveLength(1);
  await pass(10 * minute - 15_000);
  expect(server.asked).toHaveLength(2);
  expect(screen.getByText(/还有 15 分 00 秒|还有 14 分 59 秒/)).toBeInTheDocument();
  expect(picture()).not.toBe(first);
});

test('a phone whose clock is wrong counts just the same', async () => {
  const server = world((nth) => ok(code(nth, '2020-01-01T00:00:00.000Z')));
  await openedSheet(server);
  expect(screen.getByText(/还有 15 分 00 秒/)).toBeInTheDocument();
});

test('without a network the old one stays until it expires, then it says so and can be asked for again', async () => {
  let isOn = true;
  const server = world((nth) => (isOn ? ok(code(nth)) : phoneProblem('offline')));
  await openedSheet(server);
  isOn = false;
  await pass(15 * minute - 10_000);
  expect(screen.getByText(/还有 0 分 10 秒/)).toBeInTheDocument();
  await pass(11_000);
  expect(frame()).toBeNull();
  expect(screen.getByText(/没能换成新的/)).toBeInTheDocument();
  isOn = true;
  fireEvent.click(screen.getByRole('button', { name: /再试/ }));
  await pass(0);
  await pass(0);
  expect(screen.getByText(/还有 15 分 00 秒/)).toBeInTheDocument();
});

test('a code that is refused says why', async () => {
  const problem = { code: 'wrong_status' as const, detail: '现在不能这样做。', errors: [], instance: 'r1' };
  renderWith(
    world(() => ({ ok: false, problem })),
    <CodeSheet what={{ for: 'mandate', caseId: '4821370655' }} />,
  );
  fireEvent.click(screen.getByRole('button', { name: '出示委托码' }));
  expect(await screen.findByText('现在不能这样做。')).toBeInTheDocument();
});

test('my card names me, my unit and my role, does not expire, and says that it is free', async () => {
  const server = world((nth) => ok(code(nth, null)));
  renderWith(server, <MyCard me={lawyer} />);
  await waitFor(() => expect(picture()).toMatch(/^data:image/));
  expect(screen.getByText(lawyer.name ?? '')).toBeInTheDocument();
  expect(screen.getByText(lawyer.memberships[0]?.organisationName ?? '')).toBeInTheDocument();
  expect(screen.getByText('律师')).toBeInTheDocument();
  expect(screen.getByText(/屏幕调到最亮/)).toBeInTheDocument();
  expect(screen.getByText(/谁收费，就举报谁/)).toBeInTheDocument();
  expect(screen.queryByText(/还有/)).toBeNull();
  expect(asked(server)).toEqual([{ body: { for: 'card' } }]);
});

test('an administrator has no card, and none is asked for', () => {
  const organisationId = 'serviceCentre-150902000000';
  const admin = {
    ...lawyer,
    acting: { role: 'admin' as const, organisationId },
    memberships: [
      {
        ...{ role: 'admin' as const, organisationId, organisationName: '集宁区公共法律服务中心' },
        organisationKind: 'serviceCentre' as const,
      },
    ],
  };
  const server = world();
  renderWith(server, <MyCard me={admin} />);
  expect(screen.getByText('您现在的身份没有工作证。')).toBeInTheDocument();
  expect(server.asked).toEqual([]);
});

describe('in WeChat', () => {
  afterEach(() => {
    process.env.TARO_ENV = 'h5';
  });

  test('WeChat’s own picture takes the place of ours once it is drawn; who fails is not asked again', async () => {
    let looks = 0;
    const server = fakeServer(signedInAs(resident), {
      makeCode: () => ok(code(1)),
      codeImage: () => {
        looks += 1;
        return looks < 3
          ? ok({ image: null, state: 'coming' })
          : ok({ image: 'cGljdHVyZQ==', state: 'ready' });
      },
    });
    process.env.TARO_ENV = 'weapp';
    jest.useFakeTimers({ now: at });
    renderWith(server, <CodeSheet what={{ for: 'receipt', receipt: 'R1' }} />);
    fireEvent.click(screen.getByRole('button', { name: '出示回执码' }));
    await pass(0);
    await pass(10_000);
    expect(looks).toBe(3);
    expect(picture()).toBe('data:image/jpeg;base64,cGljdHVyZQ==');
    await pass(60_000);
    expect(looks).toBe(3);
  });

  test('one that WeChat does not draw is not waited for', async () => {
    const server = fakeServer(signedInAs(resident), {
      makeCode: () => ok(code(1)),
      codeImage: () => ok({ image: null, state: 'failed' }),
    });
    process.env.TARO_ENV = 'weapp';
    jest.useFakeTimers({ now: at });
    renderWith(server, <CodeSheet what={{ for: 'receipt', receipt: 'R1' }} />);
    fireEvent.click(screen.getByRole('button', { name: '出示回执码' }));
    await pass(0);
    await pass(60_000);
    expect(server.asked.filter(({ name }) => name === 'codeImage')).toHaveLength(1);
  });
});
