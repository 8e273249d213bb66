import type { Instant } from '../../functions/contract/ids';
import { addMs } from '../../functions/domain/clocks/day';
import { rateLimiter, type RateLimiter } from '../../functions/http/rateLimit';
import { TooManyRequests } from '../../functions/http/rateLimit';
import type { Rates } from '../../functions/store/rates';
import { StoreUnavailable } from '../../functions/store/table/orUnavailable';
import { type Api, openApi, unhurried } from '../support/api';
import { problemIn, requestTo, signIn } from '../support/person';

const start: Instant = '2026-08-05T04:00:00.000Z';
const rates = {
  ...unhurried,
  request: { limit: 25, seconds: 60 },
  file: { limit: 3, seconds: 3600 },
  login: { limit: 3, seconds: 60 },
  recovery: { limit: 3, seconds: 60 },
  nameless: { limit: 3, seconds: 3600 },
};

/** The counters that all instances share. */
function sharedRates(): Rates & { adds: [string, Instant, number][] } {
  const totals = new Map<string, number>();
  const adds: [string, Instant, number][] = [];
  return {
    adds,
    add: async (subject, windowStart, by) => {
      adds.push([subject, windowStart, by]);
      const key = `${subject} ${windowStart}`;
      totals.set(key, (totals.get(key) ?? 0) + by);
      return totals.get(key) ?? 0;
    },
  };
}

/** One more request of a sort, as the door lets it in. */
const counting =
  (limiter: RateLimiter, sort: keyof typeof rates, subject: string, now = start, mayShare = true) =>
  async (): Promise<void> => {
    limiter.check(sort, subject, now);
    await limiter.add(sort, subject, now, mayShare);
  };

/** How many of these pass, one after another, as an instance of a function takes them. */
async function times(count: number, once: () => Promise<void>): Promise<number> {
  let passed = 0;
  for (let turn = 0; turn < count; turn += 1) {
    passed += await once().then(
      () => 1,
      () => 0,
    );
  }
  return passed;
}

const after = (seconds: number): Instant => addMs(start, seconds * 1000);

test('as many as the limit says pass in one window, none more at its edge, and room comes evenly after it', async () => {
  const limiter = rateLimiter(sharedRates(), rates);
  const passes = (count: number, at: number) => times(count, counting(limiter, 'file', 'someone', after(at)));
  expect(await passes(5, 0)).toBe(3);
  expect(await passes(5, 3599)).toBe(0);
  expect(await passes(5, 3600)).toBe(0);
  expect(await passes(5, 3600 + 1200)).toBe(1);
  expect(await passes(5, 3600 + 2400)).toBe(1);
  // A whole window without a request: all of it is there again.
  expect(await passes(5, 4 * 3600)).toBe(3);
});

test.each([
  [0, 3, 'login', 12.345],
  [0, 3, 'login', 59.9],
  [30, 2, 'login', 61],
  [10, 25, 'request', 30],
  [10, 25, 'request', 70],
] as const)(
  'asked %d s into a window %d times (%s), one who is refused after %d s is let in when they were told, and not before',
  async (asked, count, sort, at) => {
    const refusedAt = async (limiter: RateLimiter, seconds: number): Promise<number | null> => {
      try {
        await counting(limiter, sort, 'someone', after(seconds))();
        return null;
      } catch (error) {
        if (!(error instanceof TooManyRequests)) throw error;
        return error.retryAfter;
      }
    };
    const limiter = rateLimiter(sharedRates(), rates);
    await times(count, counting(limiter, sort, 'someone', after(asked)));
    let told = await refusedAt(limiter, at);
    for (let more = 0; told === null && more < 30; more += 1) told = await refusedAt(limiter, at);
    expect(told).toBeGreaterThan(0);
    expect(await refusedAt(limiter, at + (told ?? 0) - 1.001)).not.toBeNull();
    expect(await refusedAt(limiter, at + (told ?? 0))).toBeNull();
  },
);

test('a flood of subjects is forgotten in the order it came, so that it fills no memory', async () => {
  const limiter = rateLimiter(sharedRates(), rates);
  await times(3, counting(limiter, 'file', 'first'));
  expect(await times(1, counting(limiter, 'file', 'first'))).toBe(0);
  for (let nth = 0; nth < 20_000; nth += 1) await limiter.add('file', `invented ${nth}`, start, false);
  expect(await times(1, counting(limiter, 'file', 'first'))).toBe(1);
});

test('people and sorts are counted apart', async () => {
  const limiter = rateLimiter(sharedRates(), rates);
  await times(3, counting(limiter, 'file', 'someone', start));
  expect(await times(3, counting(limiter, 'file', 'another', start))).toBe(3);
  expect(await times(3, counting(limiter, 'login', 'someone', start))).toBe(3);
});

test('the store is told once in ten requests', async () => {
  const shared = sharedRates();
  const limiter = rateLimiter(shared, rates);
  await times(9, counting(limiter, 'request', 'someone', start));
  expect(shared.adds).toEqual([]);
  await times(11, counting(limiter, 'request', 'someone', start));
  expect(shared.adds).toEqual([
    ['request someone', start, 10],
    ['request someone', start, 10],
  ]);
});

test('two instances together let through little more than one', async () => {
  const shared = sharedRates();
  const [here, there] = [rateLimiter(shared, rates), rateLimiter(shared, rates)];
  expect(await times(20, counting(here, 'request', 'someone', start))).toBe(20);
  expect(await times(20, counting(there, 'request', 'someone', start))).toBe(10);
  expect(await times(20, counting(here, 'request', 'someone', start))).toBe(5);
});

test('a request that cannot spare a store call leaves its count to the next that can', async () => {
  const shared = sharedRates();
  const limiter = rateLimiter(shared, rates);
  await times(12, counting(limiter, 'request', 'someone', start, false));
  expect(shared.adds).toEqual([]);
  await counting(limiter, 'request', 'someone')();
  expect(shared.adds).toEqual([['request someone', start, 13]]);
  expect(await times(20, counting(limiter, 'request', 'someone', start, false))).toBe(12);
});

test('nobody is refused because counting failed, and what was counted meanwhile is told later', async () => {
  const shared = sharedRates();
  let isDown = true;
  const limiter = rateLimiter(
    {
      add: (...counted) => (isDown ? Promise.reject(new StoreUnavailable()) : shared.add(...counted)),
    },
    rates,
  );
  expect(await times(15, counting(limiter, 'request', 'someone'))).toBe(15);
  isDown = false;
  expect(await times(15, counting(limiter, 'request', 'someone'))).toBe(10);
  expect(shared.adds[0]).toEqual(['request someone', start, 16]);
});

describe('at the door', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ rates });
  });
  afterAll(() => api.close());
  beforeEach(() => api.wait(3_600_000));

  test('one person is slowed down, on all their phones together, and nobody else', async () => {
    const [phone, tablet] = [await signIn(api, 'hasty'), await signIn(api, 'hasty')];
    for (let count = 0; count < 12; count += 1) {
      await phone.call('me', {});
      await tablet.call('me', {});
    }
    await phone.call('me', {});
    const reply = await tablet.send('me', {});
    expect(problemIn(reply)).toMatchObject({ code: 'too_many_requests', status: 429 });
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(reply.headers['retry-after'])).toBeLessThanOrEqual(120);
    api.wait(Number(reply.headers['retry-after']) * 1000);
    expect((await (await signIn(api, 'calm')).send('me', {})).status).toBe(200);
    expect((await phone.send('me', {})).status).toBe(200);
  });

  test('codes that are no good are counted by address; good ones are not, whoever else is behind it', async () => {
    const login = async (code: string, sourceIp: string) =>
      (await api.send({ ...requestTo('login', { body: { code } }), sourceIp })).status;
    const shared = '198.51.100.9';
    for (let count = 0; count < 30; count += 1) expect(await login(`neighbour-${count}`, shared)).toBe(200);
    for (let count = 0; count < 3; count += 1) expect(await login('spent', shared)).toBe(401);
    expect(await login('spent', shared)).toBe(429);
    expect(await login('neighbour-1', shared)).toBe(200);
    expect(JSON.stringify(api.logged)).not.toContain('198.51.100');
  });

  test('refreshes are counted by session', async () => {
    let { session } = await signIn(api, 'refreshes');
    for (let count = 0; count < 25; count += 1) {
      const reply = await api.send(requestTo('refresh', { body: { refreshToken: session.refreshToken } }));
      session = JSON.parse(reply.text);
    }
    const reply = await api.send(requestTo('refresh', { body: { refreshToken: session.refreshToken } }));
    expect(problemIn(reply).code).toBe('too_many_requests');
  });
});
