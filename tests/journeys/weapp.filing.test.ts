import { randomUUID } from 'node:crypto';
import * as z from 'zod/v4';
import { must, signIn } from '../../functions/local/tools/apiClient';
import { residentWho } from '../../functions/local/town/cast';
import type { Stack } from '../../functions/local/stack/stack';
import { builtWeapp, weappServer } from '../support/prepare';
import { openStack } from '../support/stack';
import { see, seen, tapId } from '../support/weappHands';
import { openMiniProgram, type Host } from '../support/weapp-host/host';

const journeyMs = 120_000;

const Filed = z.object({ key: z.string() });

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

/** The network of a phone: whether it is in airplane mode, and the keys of what was filed over it. */
type Network = { isOff: boolean; keys: string[] };

const network = (): Network => ({ isOff: false, keys: [] });

/** The phone of an invented resident; `storage` is what it has kept from before. */
function phoneOf(who: number, storage?: Host['storage'], net = network()): Host {
  const { openid } = residentWho(stack.cast, who);
  const host = openMiniProgram({
    dist,
    fetch: async (url, init) => {
      const isFiling = init?.method === 'POST' && url.endsWith('/v1/cases');
      if (isFiling) net.keys.push(Filed.parse(JSON.parse(z.string().parse(init.body))).key);
      if (net.isOff) throw new TypeError('there is no network');
      return fetch(url.replace(weappServer, stack.origin), init);
    },
    loginCode: () => `code-${openid}-${randomUUID().replaceAll('-', '')}`,
    ...(storage && { storage }),
  });
  hosts.push(host);
  return host;
}

const isThere = (host: Host, id: string): boolean => {
  try {
    return host.byId(id) !== undefined;
  } catch {
    return false;
  }
};

/** Goes on to the last reading: what is picked leads on before what only goes on, and what has to be written is written first. */
async function answer(host: Host, picks: readonly string[], fills: Record<string, string>): Promise<void> {
  const ways = ['areaCode-150902000000', ...picks, 'circumstances-none', 'go-on', 'next'];
  const written = new Set<string>();
  for (let taps = 0; taps < 30 && !isThere(host, 'submit'); taps += 1) {
    for (const [id, text] of Object.entries(fills)) {
      if (written.has(id) || !isThere(host, id)) continue;
      written.add(id);
      host.type(host.byId(id), text);
    }
    if (isThere(host, 'sensitiveConsent') && !written.has('sensitiveConsent')) {
      written.add('sensitiveConsent');
      host.tap(host.byId('sensitiveConsent'));
    }
    const before = host.text();
    const way = ways.find((id) => isThere(host, id));
    if (way) host.tap(host.byId(way));
    await seen(host, () => host.text() !== before);
  }
}

const reach = { applicantName: '郭志强', petitionerName: '郭志强', phone: '13800000000' };

const kinds = [
  {
    ...{ kind: 'legalAid', who: 1, door: 'door-legalAid', picks: ['hardship-declared'] },
    fills: { facts: '在工地砌墙三个月，包工头欠我一万六千元工钱，打了欠条，现在人找不到了。', ...reach },
  },
  {
    ...{ kind: 'petition', who: 2, door: 'door-petition', picks: ['type-appeal', 'mandate-no'] },
    fills: { request: '同一个嘎查的别人家都领到了草畜平衡补贴，我家到现在没有到账，请发给我家。', ...reach },
  },
] as const;

test.each(kinds)(
  'a $kind is told question by question, read once more, sent, and stands among the matters',
  async ({ kind, who, door, picks, fills }) => {
    const host = phoneOf(who);
    host.launch();
    await see(host, '提醒');
    await tapId(host, door);
    await seen(host, () => host.byId('next'));
    await answer(host, picks, fills);
    const [said = ''] = Object.values<string>(fills);
    await see(host, said);
    await tapId(host, 'submit');
    await see(host, '收到了，不用再交一次');
    await tapId(host, 'see');
    await seen(host, () => host.byId('news'));
    expect(host.page()).toMatchObject({ route: 'pages/case/index', title: '事项' });
    const owner = await signIn(stack.origin, residentWho(stack.cast, who).openid);
    const { rows } = must('myCases', await owner.call('myCases', { query: {} }));
    expect(rows.map((row) => row.kind)).toEqual([kind]);
    expect(host.console()).toEqual([]);
  },
  journeyMs,
);

test(
  'in airplane mode it waits; killed and opened again it goes out by itself, once, under the same key',
  async () => {
    const words = '村里的水渠坏了一个多月没人修，我该找谁？';
    const owner = await signIn(stack.origin, residentWho(stack.cast, 4).openid);
    const filed = async () => must('myCases', await owner.call('myCases', { query: {} })).rows.length;
    const net = network();
    const host = phoneOf(4, undefined, net);
    host.launch();
    await see(host, '提醒');
    await tapId(host, 'door-consultation');
    host.type(await seen(host, () => host.byId('question')), words);
    await tapId(host, 'next');
    await answer(host, [], {});
    await see(host, words);
    // One answer is changed, and the way gone back from there to the first question: all that was said stands.
    host.tap(await seen(host, () => host.byLabel('改：对方是谁')));
    host.type(await seen(host, () => host.byId('otherSide')), '村委会');
    while (!isThere(host, 'question')) {
      const before = host.text();
      host.tap(await seen(host, () => host.byId('before')));
      await seen(host, () => host.text() !== before);
    }
    expect(String(host.byId('question').attrs['value'])).toBe(words);
    await answer(host, [], {});
    for (const said of [words, '村委会']) await see(host, said);
    net.isOff = true;
    await tapId(host, 'submit');
    await see(host, '写好了，等有网就自己发');
    await host.close();
    expect(await filed()).toBe(0);

    const anew = phoneOf(4, host.storage, net);
    anew.launch('pages/cases/index');
    await see(anew, '在这部手机上');
    expect(await filed()).toBe(0);
    await anew.close();

    net.isOff = false;
    const again = phoneOf(4, host.storage, net);
    again.launch('pages/cases/index');
    await see(again, '收到了，不用再交一次');
    expect(await filed()).toBe(1);
    expect(net.keys.length).toBeGreaterThan(1);
    expect(new Set(net.keys).size).toBe(1);
  },
  journeyMs,
);

test(
  'a woman at risk asks without a name: what she wrote is on no first page, now or when it is opened anew',
  async () => {
    const words = '他又打我了，我带着孩子，不知道怎么办。';
    const host = phoneOf(3);
    host.launch();
    await see(host, '提醒');
    await tapId(host, 'door-consultation');
    const question = await seen(host, () => host.byId('question'));
    await tapId(host, 'without-name');
    host.type(question, words);
    await seen(host, () => host.page().title === '咨询');
    await tapId(host, 'next');
    await see(host, '您现在安全吗？');
    await see(host, '有危险，打');
    await answer(host, [], {});
    await see(host, words);
    await tapId(host, 'submit');
    await see(host, '先把查询码抄下来');
    await tapId(host, 'noted');
    await see(host, '收到了，不用再交一次');
    // The same as in a browser, and nothing that says what it is about.
    await seen(host, () => host.page().title === '咨询');
    await tapId(host, 'leave-quickly');
    await see(host, '您遇到了什么事？');
    const anew = phoneOf(3, host.storage);
    anew.launch();
    await see(anew, '您遇到了什么事？');
    for (const phone of [host, anew]) {
      expect(phone.text()).not.toMatch(/打我|接着写|收到了|家庭暴力/);
      expect(phone.console()).toEqual([]);
    }
    expect(JSON.stringify(host.storage.keys().map((key) => host.storage.get(key)))).not.toContain('打我');
  },
  journeyMs,
);
