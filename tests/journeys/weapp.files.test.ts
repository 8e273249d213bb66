import { randomUUID } from 'node:crypto';
import { postHolder, residentWho } from '../../functions/local/town/cast';
import type { SeedPerson } from '../../functions/local/town/seedPerson';
import type { Stack } from '../../functions/local/stack/stack';
import { builtWeapp, weappServer } from '../support/prepare';
import { jpeg, mp3, pdf } from '../support/samples';
import { openStack } from '../support/stack';
import { see, seen, sendAndOpen, tapId, tapLabel, tapText, toLastReading } from '../support/weappHands';
import { openMiniProgram, type Host, type HostOptions } from '../support/weapp-host/host';
import type { Fetch } from '../support/weapp-host/wx-api/request';

const journeyMs = 120_000;

let stack: Stack;
let dist: string;
const hosts: Host[] = [];

beforeAll(async () => {
  [stack, dist] = await Promise.all([openStack({ withApp: false }), builtWeapp()]);
}, journeyMs);
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});
afterAll(() => stack.stop());

/** The API by its name, the file store by the address that the API gives. */
const network: Fetch = (url, init) => fetch(url.replace(weappServer, stack.origin), init);

function phoneOf({ openid }: SeedPerson, hands: Pick<HostOptions, 'atHand' | 'speech'> = {}): Host {
  const loginCode = () => `code-${openid}-${randomUUID().replaceAll('-', '')}`;
  const host = openMiniProgram({ dist, fetch: network, loginCode, ...hands });
  hosts.push(host);
  return host;
}

const question = '我在集宁一家饭店干了四个月，老板一直不发工资，照片是合同，我再说几句。';
const photo = { bytes: jpeg(), picture: { width: 4000, height: 3000, type: 'jpeg' } } as const;

test(
  'a photo, a paper and a voice go with a question from WeChat, and the lawyer opens and hears them',
  async () => {
    const atHand = { photos: [photo], chatFiles: [{ name: '裁决书.pdf', bytes: pdf }] };
    const resident = phoneOf(residentWho(stack.cast, 0), {
      atHand,
      speech: { bytes: mp3, ms: 12_300 },
    });
    resident.launch('/filing/pages/consult/index');
    resident.type(await seen(resident, () => resident.byId('question')), question);

    await tapId(resident, 'files-photos');
    await see(resident, '照片1.jpg');
    await tapId(resident, 'files-documents');
    await see(resident, '裁决书.pdf');
    await tapId(resident, 'files-voice');
    await tapId(resident, 'record-start');
    await tapId(resident, 'record-stop');
    await tapId(resident, 'record-keep');
    await see(resident, '语音1.mp3');
    await toLastReading(resident);
    await sendAndOpen(resident);
    await tapId(resident, 'filed');
    await seen(resident, () => resident.text().split(' · 已收到').length - 1 === 3);

    const lawyer = phoneOf(postHolder(stack.cast, '150902', 'lawyer-1'));
    lawyer.launch();
    await tapId(lawyer, 'to-me');
    await tapId(lawyer, 'role');
    lawyer.tap(await seen(lawyer, () => lawyer.byRole('radio', '集宁区公共法律服务中心 · 律师')));
    await seen(lawyer, () => !lawyer.text().includes('请选择以哪个身份办事'));
    await tapId(lawyer, 'to-queue');
    await tapText(lawyer, question.slice(0, 10));
    await see(lawyer, '下面的文件没有查过毒');

    await tapLabel(lawyer, '打开 照片1.jpg');
    await seen(lawyer, () => lawyer.opened().length === 1);
    await tapLabel(lawyer, '打开 裁决书.pdf');
    await tapText(lawyer, '知道了，打开');
    await seen(lawyer, () => lawyer.opened().length === 2);
    expect(lawyer.opened()[1]).toMatch(/\.pdf$/);
    await tapLabel(lawyer, '播放：语音，1 秒，第 1 段');
    await see(lawyer, '暂停');
    const sound = await fetch(lawyer.played()[0] ?? '');
    expect(Buffer.from(await sound.arrayBuffer()).equals(mp3)).toBe(true);
    lawyer.endSound();
    await see(lawyer, '播放');
    expect([resident.console(), lawyer.console()]).toEqual([[], []]);
  },
  journeyMs,
);
