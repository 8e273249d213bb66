import { atRest } from '../atRest';
import { residentPages } from '../../../src/routes';
import { lastReading } from '../lastReading';
import { as, open, type Guide, type Leg } from './tour';

/** A conversation from the first question to the last reading, as somebody with this to say goes through it. */
type Said = {
  name: string;
  page: { path: string; link(): string };
  words: string;
  /** Which answer is picked, by how the question begins. */
  picks: Record<string, string>;
  /** What is written, by the id of the field, where it is asked. */
  fills: Record<string, string>;
  /** It is sent as well, by somebody who has sent nothing from this phone. */
  isSent?: boolean;
};

const reach = {
  applicantName: '郭志强',
  complainantName: '郭志强',
  petitionerName: '郭志强',
  phone: '13800000000',
};

const said: readonly Said[] = [
  {
    name: 'consult',
    page: residentPages.consult,
    words: '网上买的种子发芽不到一半，店家不认账，说是我种得不对，能不能让他赔？',
    picks: { 事情发生在哪里: '集宁区' },
    fills: {},
    isSent: true,
  },
  {
    name: 'consult-at-risk',
    page: residentPages.consult,
    words: '他又打我了，我带着孩子，不知道怎么办。',
    picks: { 事情发生在哪里: '集宁区' },
    fills: {},
  },
  {
    name: 'consult-wages',
    page: residentPages.consult,
    words: '在饭店端盘子干了四个月，老板压着两个月工资不给，没签合同，能要回来吗？',
    picks: { 事情发生在哪里: '集宁区' },
    fills: {},
  },
  {
    name: 'aid',
    page: residentPages.apply,
    words: '在工地砌墙三个月，包工头欠我一万六千元工钱，打了欠条，现在人找不到了，想把钱要回来。',
    picks: { 事情发生在哪里: '集宁区', 有没有下面的情况: '家里经济困难' },
    fills: reach,
  },
  {
    name: 'petition',
    page: residentPages.petition,
    words: '同一个嘎查的别人家都领到了草畜平衡补贴，我家问了两回，到现在没有到账，请发给我家。',
    picks: { 事情发生在哪里: '集宁区', 属于哪一种: '有难处要解决', 要不要请代办员: '请代办员' },
    fills: reach,
  },
  {
    name: 'complaint',
    page: residentPages.complain,
    words: '援助律师三个月没有给我打过电话，开庭前一天才告诉我，材料也没有看。',
    picks: { 事情发生在哪里: '集宁区', 您对谁不满意: '说不清' },
    fills: reach,
  },
];

const mostQuestions = 20;

/** Sends what was read last, and waits until it has arrived. */
async function send({ device, look }: Guide, name: string): Promise<void> {
  await device.press('发出');
  await device.page.getByRole('dialog').waitFor();
  await look(`${name}-privacy`);
  await device.agreeToPrivacy();
  await device.at('收到了，不用再交一次');
  await atRest(device.page);
  await look(`${name}-received`);
}

async function converse(
  guide: Guide,
  { name, page: form, words, picks, fills, isSent }: Said,
): Promise<void> {
  const { device, look } = guide;
  const { page } = device;
  const here = (selector: string) => page.locator(selector).filter({ visible: true }).first();
  await open(device, form.link());
  await look(`${name}-say`);
  await here('textarea').fill(words);
  for (let at = 1; at < mostQuestions; at += 1) {
    const question = await here('#asked').innerText();
    await look(at === 1 ? `${name}-said` : lastReading.test(question) ? `${name}-review` : `${name}-${at}`);
    if (lastReading.test(question)) return isSent ? send(guide, name) : undefined;
    for (const [id, text] of Object.entries(fills)) {
      const field = page.locator(`#${id}`).filter({ visible: true });
      if (await field.count()) await field.fill(text);
    }
    const consent = page.locator('#sensitiveConsent[aria-checked=false]').filter({ visible: true });
    if (await consent.count()) await consent.tap();
    const picked = Object.entries(picks).find(([begin]) => question.startsWith(begin))?.[1];
    const way = here('#circumstances-none, #next, #go-on');
    if (picked !== undefined) await page.getByRole('radio', { name: new RegExp(`^${picked}`) }).tap();
    else if (await way.count()) await way.tap();
    else await page.getByRole('radio').filter({ visible: true }).first().tap();
    await page.waitForFunction((was) => document.querySelector('#asked')?.textContent !== was, question);
  }
  throw new Error(`${name}: no last reading`);
}

/** What somebody files, one leg for each conversation. */
export const filing: readonly Leg[] = said.map((one) => ({
  name: one.name,
  pages: one.isSent ? [one.page, residentPages.sent] : [one.page],
  async walk(guide: Guide) {
    await as(guide, 1);
    await converse(guide, one);
  },
}));
