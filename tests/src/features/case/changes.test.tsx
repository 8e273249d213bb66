import { act, screen } from '@testing-library/react';
import type { CaseState } from '../../../../functions/contract/case/views';
import { Case } from '../../../../src/features/case/Case';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseView, entry, lawyer, resident } from '../../../support/front/cases';
import { freshDevice } from '../../../support/front/device';
import { fakeServer, ok, renderWith, signedInAs } from '../../../support/front/server';

beforeEach(() => {
  freshDevice();
  jest.useFakeTimers({ now: Date.parse('2026-03-02T06:00:00.000Z') });
});
afterEach(() => {
  jest.useRealTimers();
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
});

const area = { code: '150902000000', name: '集宁区', level: 'county', parent: null } as const;
const since = '2026-03-02T06:00:00.000Z';

/** A question that waits, and gets further as a test says. */
async function open(me = resident, part: Partial<CaseState> = { standing: 'owner' }) {
  const world = { version: 1, isDown: false };
  const found = () => ({
    ...caseView({
      ...part,
      version: world.version,
      ...(world.version > 1 && { status: 'answered', holder: { at: 'resident', since } }),
    }),
    timeline: world.version > 1 ? [entry({ seq: world.version })] : [],
  });
  const server = fakeServer(signedInAs(me), {
    getCase: () => ok(found()),
    area: () => ok({ area, parts: [] }),
    caseVersion: () => (world.isDown ? phoneProblem('timeout') : ok({ version: world.version })),
  });
  renderWith(server, <Case caseId="4821370655" shown={0} />);
  await pass(0);
  const count = (name: string) => server.asked.filter((one) => one.name === name).length;
  return { world, looks: () => count('caseVersion'), readings: () => count('getCase') };
}

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

async function hide(state: 'hidden' | 'visible') {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
}

test('an answer comes by itself, and the page says that it has just changed', async () => {
  const { world, readings } = await open();
  expect(screen.queryByText('刚刚更新')).toBeNull();
  world.version = 2;
  await pass(15_000);
  expect(readings()).toBe(2);
  expect(screen.getByRole('status')).toHaveTextContent('刚刚更新');
  expect(screen.getAllByText('可以要回来。')).toHaveLength(1);
});

test('it is asked less and less often, and each time for one number alone', async () => {
  const { looks, readings } = await open();
  await pass(3_600_000);
  // 15 s, half as long again each time up to five minutes: eight looks in twelve minutes, then one each five.
  expect(looks()).toBe(17);
  expect(readings()).toBe(1);
});

test('nobody looks at it: it is not asked; they come back: it is, soon', async () => {
  const { world, looks } = await open();
  await hide('hidden');
  await pass(3_600_000);
  expect(looks()).toBe(0);
  world.version = 2;
  await hide('visible');
  await pass(15_000);
  expect(looks()).toBe(1);
  expect(screen.getByRole('status')).toHaveTextContent('刚刚更新');
});

test('what brings no answer is asked again later, and nobody is told', async () => {
  const { world, looks } = await open();
  world.isDown = true;
  await pass(15_000);
  world.isDown = false;
  world.version = 2;
  await pass(22_500);
  expect(looks()).toBe(2);
  expect(screen.getByRole('status')).toHaveTextContent('刚刚更新');
});

test('staff are told that it went on, and read it when they want to: each reading of theirs is recorded', async () => {
  const { world, readings, looks } = await open(lawyer, { standing: 'handler' });
  world.version = 2;
  await pass(15_000);
  expect(readings()).toBe(1);
  await act(async () => screen.getByRole('button', { name: '有新进展，点这里看' }).click());
  await pass(0);
  expect(readings()).toBe(2);
  expect(screen.queryByRole('button', { name: '有新进展，点这里看' })).toBeNull();
  expect(looks()).toBe(1);
});
