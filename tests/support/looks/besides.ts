import { must, signIn } from '../../../functions/local/tools/apiClient';
import { dayAfter } from '../../../src/content/when';
import { residentWho, postHolder } from '../../../functions/local/town/cast';
import { joinBy, residentPages, staffPages } from '../../../src/routes';
import { goTo } from '../conversation';
import { filesOne } from '../jointTown';
import { lastReading } from '../lastReading';
import { county } from '../living';
import { as, open, type Guide, type Leg } from './tour';

const [offering, asked] = [5, 7];

/** Somebody lets another help, and the other has not answered yet. */
async function offer({ stack: { origin, cast } }: Guide): Promise<string> {
  const person = await signIn(origin, residentWho(cast, offering).openid);
  const body = {
    ...{ scope: 'see' as const, told: false, purpose: '帮我看进度', name: '白凤山' },
    until: dayAfter(Date.now(), 30),
  };
  return must('offerHelping', await person.call('offerHelping', { body })).scene;
}

/** A petition that others may join, by its code. */
async function openToOthers({ stack }: Guide): Promise<string> {
  const caseId = await filesOne(stack, offering);
  const person = await signIn(stack.origin, residentWho(stack.cast, offering).openid);
  const body = { subject: '村路断了' };
  return must('offerJoining', await person.call('offerJoining', { params: { caseId }, body })).number;
}

/** What is behind a code: of a browser that signs in, of a page that was scanned, of an offer, of a petition of several. */
export const codes: Leg = {
  name: 'codes',
  pages: [residentPages.signIn, residentPages.scan, residentPages.offered, residentPages.join],
  async walk(guide) {
    const { device, look } = guide;
    await open(device, residentPages.signIn.link());
    await look('sign-in');
    await open(device, `/${residentPages.scan.path}`);
    await look('scan-not-ours');
    const scene = await offer(guide);
    const number = await openToOthers(guide);
    await as(guide, asked);
    await open(device, residentPages.offered.link({ scene }));
    await look('helping-offered');
    await open(device, residentPages.join.link());
    await look('join');
    await open(device, joinBy.link({ code: number }));
    await look('join-scanned');
  },
};

/** A village helper writes beside somebody: from the first page to the paper that goes with the person. */
export const beside: Leg = {
  name: 'beside',
  pages: [staffPages.today],
  async walk({ device, stack, look }) {
    const { page } = device;
    const { name } = postHolder(stack.cast, county, 'helper');
    await device.stepInto({ name, as: '帮办员 · 集宁区公共法律服务中心' });
    await open(device, staffPages.today.link());
    await look('beside');
    await page.locator('#beside-consultation').tap();
    await device.at('说说是什么事');
    await device.write('说说是什么事', '草场让邻村的羊吃了，围栏也剪断了，我不会写字，该找谁？');
    await goTo(device, lastReading);
    await look('beside-review');
    await device.press('发出');
    await device.at('先念给他（她）听');
    await look('beside-consent');
    await device.tick('念完了，他（她）同意我替他（她）写、替他（她）交');
    await device.choose('让不让我以后看办到哪了？', '不让看');
    await device.choose('打开的时候问哪一句', '自己定的一个词');
    await page.locator('#code-answer').fill('老榆树');
    await look('beside-lock');
    await device.press('我抄好了，发出去');
    await device.agreeToPrivacy();
    await device.at('收到了，不用再交一次');
    await look('beside-paper');
  },
};
