import { atRest } from '../atRest';
import { staffPages } from '../../../src/routes';
import { allPages, at, casesOf, pagesOfPosts, theirCase } from './staff';
import { open, type Guide, type Leg } from './tour';

const press = async ({ device: { page } }: Guide, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Looks at what lies over the page, and shuts it. */
async function over(guide: Guide, place: string): Promise<void> {
  const { device, look } = guide;
  await device.page.getByRole('dialog').waitFor();
  await atRest(device.page);
  await look(place);
  await device.page.keyboard.press('Escape');
  await device.page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Every page of staff at the desk. */
const pages: Leg = {
  name: 'desk',
  pages: pagesOfPosts,
  settings: ['desk'],
  walk: (guide) => allPages(guide, 'desk'),
};

/** A list as it is worked through: stood on, picked, narrowed, asked, without a network. */
const queue: Leg = {
  name: 'desk-queue',
  pages: [staffPages.queue, staffPages.assign],
  settings: ['desk'],
  async walk(guide) {
    const { device, look } = guide;
    const { page } = device;
    await at(guide, 'centre-dispatcher');
    await open(device, staffPages.queue.link());
    await page.locator('tbody tr').first().waitFor();
    await press(guide, 'j', 'j');
    await page.locator('#give').waitFor();
    await look('desk-queue-row');
    await press(guide, 'x', 'j', 'x');
    await look('desk-queue-picked');
    await press(guide, 's');
    await over(guide, 'desk-queue-whom');
    await press(guide, 'Escape', '?');
    await over(guide, 'desk-keys');
    await page.locator('#rail-me').click();
    await over(guide, 'desk-role');
    await page.locator('#filter-kind').focus();
    await page.locator('#filter-kind').selectOption('legalAid');
    await device.reads('没有这样的事项');
    await look('desk-queue-none');
    await page.locator('#filter-clear').click();
    await page.locator('tbody tr').first().waitFor();
    await atRest(page);
    await press(guide, 'j');
    await page.locator('#give').waitFor();
    await press(guide, 's');
    await device.at('这件事交给谁办？');
    await atRest(page);
    await look('desk-assign');
    await at(guide, 'lawyer-1');
    await open(device, staffPages.queue.link());
    await page.locator('tbody tr').first().waitFor();
    await press(guide, 'j');
    await page.locator('tr[aria-current]').first().waitFor();
    await press(guide, 'c');
    await over(guide, 'desk-queue-claim');
    await page.route('**/v1/queues/**', (route) => route.fulfill({ status: 503, body: '' }));
    device.expectsErrors('503');
    await open(device, staffPages.queue.link());
    await page.locator('.still').waitFor();
    await look('desk-queue-failed');
    await page.unroute('**/v1/queues/**');
  },
};

/** A case as it is read and answered; a decision as it is prepared. */
const inHand: Leg = {
  name: 'desk-case',
  pages: [staffPages.case, staffPages.decision],
  settings: ['desk'],
  async walk(guide) {
    const { device, look } = guide;
    const { page } = device;
    for (const [post, list, which] of casesOf) {
      const caseId = await theirCase(guide, post, list, which);
      await at(guide, post);
      await open(device, staffPages.case.link({ caseId }));
      await look(`desk-case-${which[0]}`);
      if (which[0] === 'consultation') {
        await page.locator('#view').fill('先把记工本拍照留好。《民法典》第九千九百九十九条。');
        await look('desk-answer');
        await page.locator('#pick-article').click();
        await over(guide, 'desk-answer-articles');
        await page.locator('#pick-phrase').click();
        await over(guide, 'desk-answer-phrases');
        await page.locator('#preview-answer').click();
        await over(guide, 'desk-answer-preview');
        await page.context().setOffline(true);
        device.expectsErrors('ERR_INTERNET_DISCONNECTED');
        await page.locator('#view').press('Control+Enter');
        await device.reads('连不上网络');
        await look('desk-case-offline');
        await page.context().setOffline(false);
      }
      if (which[0] === 'legalAid') {
        await page.locator('#action-grant, [id^=prepare-]').first().click();
        await atRest(page);
        await look('desk-decision');
      }
    }
  },
};

/** All that staff meet at the desk. */
export const deskLegs: readonly Leg[] = [pages, queue, inHand];

/** The same pages on a phone, and a case there. */
export const phoneLegs: readonly Leg[] = [
  {
    name: 'staff',
    pages: pagesOfPosts,
    settings: ['plain', 'elder'],
    async walk(guide) {
      await allPages(guide, 'staff');
    },
  },
  {
    name: 'staff-case',
    pages: [staffPages.case],
    settings: ['plain', 'elder'],
    async walk(guide) {
      const { device, look } = guide;
      const { page } = device;
      for (const [post, list, which] of casesOf) {
        const caseId = await theirCase(guide, post, list, which);
        await at(guide, post);
        await open(device, staffPages.case.link({ caseId }));
        await look(`staff-case-${which[0]}`);
        if (which[0] !== 'consultation') continue;
        // Whoever has just looked at it as wide as a desk has the answer open.
        if (await page.locator('#action-answer').isVisible()) await device.press('答复');
        await page.locator('#view').fill('先把记工本拍照留好。');
        await look('staff-answer');
        await device.press('加法条');
        await page.getByRole('dialog').waitFor();
        await look('staff-answer-article');
        await page.keyboard.press('Escape');
      }
    },
  },
];
