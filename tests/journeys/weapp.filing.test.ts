import { randomUUID } from 'node:crypto';
import { must, signIn } from '../../functions/local/tools/apiClient';
import { residentWho } from '../../functions/local/town/cast';
import type { Stack } from '../../functions/local/stack/stack';
import { builtWeapp, weappServer } from '../support/prepare';
import { openStack } from '../support/stack';
import { see, seen, tapId } from '../support/weappHands';
import { openMiniProgram, type Host } from '../support/weapp-host/host';

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

/** The phone of an invented resident; `storage` is what it has kept from before. */
function phoneOf(who: number, storage?: Host['storage']): Host {
  const { openid } = residentWho(stack.cast, who);
  const host = openMiniProgram({
    dist,
    fetch: (url, init) => fetch(url.replace(weappServer, stack.origin), init),
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
    // Whichever of its two names the bar has by now: neither says what it is about.
    expect(['咨询', '交上的事']).toContain(host.page().title);
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
