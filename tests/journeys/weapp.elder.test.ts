import { randomUUID } from 'node:crypto';
import { residentWho } from '../../functions/local/town/cast';
import type { Stack } from '../../functions/local/stack/stack';
import { deskByApi, doesByApi } from '../support/deskByApi';
import { builtWeapp, weappServer } from '../support/prepare';
import { mp3 } from '../support/samples';
import { openStack } from '../support/stack';
import { see, seen, sendAndOpen, tapId, toLastReading } from '../support/weappHands';
import { openMiniProgram, type Host } from '../support/weapp-host/host';

const journeyMs = 120_000;

let stack: Stack;
let host: Host;

beforeAll(async () => {
  const [opened, dist] = await Promise.all([openStack({ withApp: false }), builtWeapp()]);
  stack = opened;
  const { openid } = residentWho(stack.cast, 5);
  host = openMiniProgram({
    dist,
    fetch: (url, init) => fetch(url.replace(weappServer, stack.origin), init),
    loginCode: () => `code-${openid}-${randomUUID().replaceAll('-', '')}`,
    speech: { bytes: mp3, ms: 9_000 },
  });
}, journeyMs);
afterAll(async () => {
  await host.close();
  await stack.stop();
});

const question = '邻居盖房把我家的墙挖空了，墙裂了一道大缝，他说不关他的事，我该怎么办？';
const answer = '先拍照留好证据，再请村委会或者住建部门来看墙还能不能住人。';

test(
  'an old man turns large type on, says what it is about, and reads the answer in it',
  async () => {
    host.launch();
    await see(host, '提醒');
    await tapId(host, 'large-type');
    await see(host, '普通版');
    expect(host.text()).not.toContain('长辈版');

    // The page that opens listens at once: he says when he is done.
    host.tap(await seen(host, () => host.byId('ask-speak')));
    await tapId(host, 'record-stop');
    await tapId(host, 'record-keep');
    await see(host, '语音1.mp3');
    host.type(await seen(host, () => host.byId('question')), question);
    await toLastReading(host);
    await sendAndOpen(host);
    const { caseId = '' } = host.page().query;

    const lawyer = await deskByApi(stack, 'lawyer-1');
    await doesByApi(lawyer, caseId, { action: 'answer', input: { text: answer } });

    host.back();
    await tapId(host, 'to-cases');
    await tapId(host, `case-${caseId}`);
    await see(host, answer);
    expect(host.console()).toEqual([]);
  },
  journeyMs,
);
