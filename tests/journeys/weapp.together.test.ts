import { randomUUID } from 'node:crypto';
import { residentWho } from '../../functions/local/town/cast';
import type { Stack } from '../../functions/local/stack/stack';
import { filesOne, othersJoin, request } from '../support/jointTown';
import { builtWeapp, weappServer } from '../support/prepare';
import { openStack } from '../support/stack';
import { see, seen, tapId } from '../support/weappHands';
import { openMiniProgram, type Host } from '../support/weapp-host/host';

const journeyMs = 120_000;

let stack: Stack;
let dist: string;
const phones: Host[] = [];

beforeAll(async () => {
  [stack, dist] = await Promise.all([openStack({ withApp: false }), builtWeapp()]);
}, journeyMs);
afterAll(async () => {
  for (const phone of phones) await phone.close();
  await stack.stop();
});

function phoneOf(nth: number): Host {
  const { openid } = residentWho(stack.cast, nth);
  const host = openMiniProgram({
    dist,
    fetch: (url, init) => fetch(url.replace(weappServer, stack.origin), init),
    loginCode: () => `code-${openid}-${randomUUID().replaceAll('-', '')}`,
  });
  phones.push(host);
  return host;
}

test(
  'one asks by a number on her phone, another joins on his, five are in, and he leaves in two taps',
  async () => {
    const caseId = await filesOne(stack, 5);
    const hers = phoneOf(5);
    hers.launch();
    await tapId(hers, 'to-cases');
    await tapId(hers, `case-${caseId}`);
    await tapId(hers, 'together');
    await see(hers, '请人和您一起反映');
    expect(hers.page()).toMatchObject({ route: 'own/pages/together/index', title: '一起反映' });
    hers.type(await seen(hers, () => hers.byId('subject')), '村路一下雨就断');
    await tapId(hers, 'make-join-code');
    const shown = await seen(hers, () => /(\d{3}) (\d{3})/u.exec(hers.text()));
    const number = `${shown?.[1] ?? ''}${shown?.[2] ?? ''}`;

    const his = phoneOf(6);
    his.launch();
    await tapId(his, 'to-me');
    await tapId(his, 'join-others');
    his.type(await seen(his, () => his.byId('join-number')), number);
    await tapId(his, 'look');
    await see(his, '樊秀兰想请您一起反映');
    expect(his.text()).not.toContain(request);
    his.type(await seen(his, () => his.byId('name')), '郭有田');
    await tapId(his, 'join-petition');
    await see(his, '您已经加进来了');
    await tapId(his, 'to-case');
    await see(his, '和谁一起');

    await othersJoin(stack, number, [7, 8, 9]);
    await tapId(his, 'together');
    await see(his, '5 个人一起反映');
    await tapId(his, 'leave');
    his.tap(await seen(his, () => his.byRole('button', '退出')));
    await see(his, '您已经退出了');
    expect(his.text()).not.toContain(request);
    for (const phone of phones) expect(phone.console()).toEqual([]);
  },
  journeyMs,
);
