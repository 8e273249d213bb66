import { randomUUID } from 'node:crypto';
import type { Stack } from '../../functions/local/stack/stack';
import { residentWho } from '../../functions/local/town/cast';
import { builtWeapp, weappServer } from '../support/prepare';
import { openStack } from '../support/stack';
import { see, seen, toLastReading } from '../support/weappHands';
import { openMiniProgram, type Host } from '../support/weapp-host/host';

// What WeChat carries from the program to the screen costs a cheap phone more than anything else it does.
const mostBytes = 32 * 1024;
const mostTimes = 5;
const journeyMs = 120_000;

let stack: Stack;
let dist: string;
const hosts: Host[] = [];

beforeAll(async () => {
  [stack, dist] = await Promise.all([openStack({ withApp: false }), builtWeapp()]);
}, journeyMs);
afterAll(async () => {
  for (const host of hosts) await host.close();
  await stack.stop();
});

const after = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

/** A phone whose network takes this long for each request, milliseconds. */
function phoneOf(who: number, slow: number): Host {
  const { openid } = residentWho(stack.cast, who);
  const host = openMiniProgram({
    dist,
    async fetch(url, init) {
      await after(slow);
      return fetch(url.replace(weappServer, stack.origin), init);
    },
    loginCode: () => `code-${openid}-${randomUUID().replaceAll('-', '')}`,
  });
  hosts.push(host);
  return host;
}

/** What one action of a person carried to the screen until it was done. */
type Cost = { times: number; largest: number };

// Where the network is slow, what the last reading asks for comes one by one, while it is being sent.
test.each([
  { network: 'quick', who: 3, slow: 0 },
  { network: 'slow', who: 4, slow: 1_500 },
])(
  'what is carried to the screen at once, and how often for one action, stays small on a $network network',
  async ({ who, slow }) => {
    const host = phoneOf(who, slow);
    const costs: Record<string, Cost> = {};
    const does = async (action: string, act: () => void, shows: () => Promise<unknown>) => {
      const before = host.setDataBytes().length;
      act();
      await shows();
      const carried = host.setDataBytes().slice(before);
      costs[action] = { times: carried.length, largest: Math.max(0, ...carried) };
    };
    await does(
      'home',
      () => host.launch(),
      () => see(host, '提醒'),
    );
    await does(
      'door',
      () => host.tap(host.byId('door-consultation')),
      () => seen(host, () => host.byId('question')),
    );
    const words = '在饭店干了四个月，老板一直不发工资，能要回来吗？';
    await does(
      'words',
      () => host.type(host.byId('question'), words),
      () => see(host, '拖欠工资'),
    );
    await toLastReading(host);
    await does(
      'sent',
      () => host.tap(host.byId('submit')),
      () => see(host, '收到了，不用再交一次'),
    );
    await does(
      'case',
      () => host.tap(host.byId('see')),
      () => see(host, '撤回'),
    );
    for (const [action, { largest }] of Object.entries(costs))
      expect({ action, largest: largest <= mostBytes || largest }).toEqual({ action, largest: true });
    // Those that read from the server carry once more for each reply, in an order that differs.
    for (const action of ['door', 'words', 'sent'])
      expect(costs[action]?.times).toBeLessThanOrEqual(mostTimes);
  },
  journeyMs,
);
