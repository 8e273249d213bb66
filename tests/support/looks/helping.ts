import { dayAfter } from '../../../src/content/when';
import { must, signIn } from '../../../functions/local/tools/apiClient';
import { residentWho } from '../../../functions/local/town/cast';
import { guardianWords } from '../../../src/content/me/guardian';
import { residentPages, staffPages } from '../../../src/routes';
import { deskByApi } from '../deskByApi';
import { consultation } from '../filings';
import { filesOne, othersJoin } from '../jointTown';
import { at } from './staff';
import { as, open, type Guide, type Leg } from './tour';

const [father, daughter] = [5, 6];

/** She may act for him and is told; he has filed something since. */
async function letHelp({ stack: { origin, cast } }: Guide): Promise<void> {
  const [his, hers] = await Promise.all(
    [father, daughter].map((who) => signIn(origin, residentWho(cast, who).openid)),
  );
  if (!his || !hers) throw new Error('nobody');
  const body = {
    ...{ scope: 'act' as const, told: true, purpose: '帮我看进度、交材料', name: '白凤山' },
    until: dayAfter(Date.now(), 30),
  };
  const { scene } = must('offerHelping', await his.call('offerHelping', { body }));
  must('takeHelping', await hers.call('takeHelping', { body: { scene, name: '白玉兰' } }));
  must('fileCase', await his.call('fileCase', { body: consultation() }));
}

/** A petition of his that she and one more joined, and of whom two chose her. */
async function joinTogether({ stack }: Guide): Promise<string> {
  const caseId = await filesOne(stack, father);
  const his = await signIn(stack.origin, residentWho(stack.cast, father).openid);
  const params = { caseId };
  const { number } = must(
    'offerJoining',
    await his.call('offerJoining', { params, body: { subject: '村路断了' } }),
  );
  await othersJoin(stack, number, [daughter, 7]);
  return caseId;
}

/** Several who petition together: the page of them all, as one of those who joined sees it. */
export const together: Leg = {
  name: 'together',
  pages: [residentPages.together],
  async walk(guide) {
    const { device, look } = guide;
    const caseId = await joinTogether(guide);
    await as(guide, daughter);
    await open(device, residentPages.together.link({ caseId }));
    await look('joint');
    await device.page.getByRole('button', { name: /^选：/ }).first().tap();
    await device.reads('您选的');
    await device.page.getByRole('button', { name: /^改：/ }).tap();
    await device.page.locator('#address').tap();
    await look('joint-correct');
  },
};

/** Who helps whom, seen from both sides. */
export const helping: Leg = {
  name: 'helping',
  pages: [residentPages.helpers, residentPages.helped, residentPages.acting],
  async walk(guide) {
    const { device, look } = guide;
    const { page } = device;
    await letHelp(guide);
    await as(guide, father);
    await open(device, residentPages.helpers.link());
    await look('helpers');
    await page.getByRole('button', { name: /有进展也告诉白玉兰/ }).tap();
    await page.getByRole('dialog').waitFor();
    await look('helpers-told');
    await page.keyboard.press('Escape');
    await device.press('让一个人替我办');
    await look('helpers-offer');
    await as(guide, daughter);
    await open(device, residentPages.me.link());
    const line = await device.told('替白凤山·法律咨询');
    await line.waitFor();
    await look('inbox-in-stead');
    await open(device, residentPages.helped.link());
    await look('helper-home');
    await page.getByRole('link', { name: /白凤山/ }).tap();
    await device.at('正在替白凤山办');
    await look('helper-acting');
  },
};

/** A guardian: what she says of herself, what the office holds beside the paper, and what her ward and she see of it then. */
export const guardians: Leg = {
  name: 'guardians',
  pages: [staffPages.guardian],
  async walk(guide) {
    const { device, look, stack } = guide;
    await as(guide, daughter);
    await open(device, residentPages.helped.link());
    await device.press(guardianWords.door);
    await look('guardian-claim');
    const [hers, his] = await Promise.all(
      [daughter, 7].map((who) => signIn(stack.origin, residentWho(stack.cast, who).openid)),
    );
    if (!hers || !his) throw new Error('nobody');
    const until = dayAfter(Date.now(), 30);
    const offered = await his.call('offerHelping', {
      body: { scope: 'act', purpose: '替我办', name: '白小雨', until },
    });
    const { id } = must(
      'takeHelping',
      await hers.call('takeHelping', {
        body: { scene: must('offerHelping', offered).scene, name: '苏布德' },
      }),
    );
    const claimed = await hers.call('claimGuardian', {
      body: {
        ward: 'minor',
        name: '白小雨',
        mine: '苏布德',
        bornOn: '2012-03-04',
        paper: 'householdRegister',
        of: id,
      },
    });
    const { scene } = must('claimGuardian', claimed);
    await at(guide, 'aid-dispatcher');
    await open(device, staffPages.guardian.link({ scene }));
    await device.reads('原件看过，一样');
    await look('staff-guardian');
    const clerk = await deskByApi(stack, 'aid-dispatcher');
    must('confirmGuardian', await clerk.call('confirmGuardian', { body: { scene } }));
    await as(guide, daughter);
    await open(device, residentPages.helped.link());
    await device.page.getByRole('link', { name: /白小雨/ }).tap();
    await device.at('正在替白小雨办');
    await look('guardian-acting');
    await as(guide, 7);
    await open(device, residentPages.helpers.link());
    await look('guardian-ward');
  },
};
