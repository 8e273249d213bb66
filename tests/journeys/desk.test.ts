import { must, signIn } from '../../functions/local/tools/apiClient';
import { residentWho } from '../../functions/local/town/cast';
import { describeInBrowser } from '../support/chromium';
import type { Device } from '../support/device';
import { consultation } from '../support/filings';
import { livingTown } from '../support/living';
import { objections, sizesAtDesk } from '../support/looks/faults';

jest.setTimeout(120_000);

const questions = [
  '装修队欠我两万六千元工钱，从三月干到六月。',
  '饭店欠四个月工资不给，怎么要？',
  '邻居家狗惊了马，人摔伤了，谁来赔？',
];

/** Presses keys one after the other, as somebody who never touches the mouse. */
async function keys({ page }: Device, ...pressed: string[]): Promise<void> {
  for (const key of pressed) await page.keyboard.press(key);
}

/** What the keyboard stands on in the list. */
const here = ({ page }: Device) => page.locator('tr[aria-current] a').innerText();

describeInBrowser('a day’s work', () => {
  const town = livingTown();

  async function file(): Promise<void> {
    const { origin, cast } = town.stack();
    const resident = await signIn(origin, residentWho(cast, 0).openid);
    for (const question of questions) {
      const body = consultation({ form: { question } });
      must('fileCase', await resident.call('fileCase', { body }));
    }
  }

  test('at 1440 by keyboard alone: down, the suggestion taken, the next opened and come back from, the rest in one go', async () => {
    await file();
    const dispatcher = await town.device();
    const { page } = dispatcher;
    await page.setViewportSize({ width: 1440, height: 900 });
    await dispatcher.stepInto(town.staff('centre-dispatcher', '分流员', '公共法律服务中心'));
    await page.locator('tbody tr').nth(2).waitFor();
    expect(new URL(page.url()).pathname).toBe('/staff/pages/today/index');
    for (const { width } of [{ width: 1440 }, { width: 1280 }]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await sizesAtDesk(page)).toEqual([]);
      expect(await objections(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 1440, height: 900 });

    await keys(dispatcher, 'j');
    const first = await here(dispatcher);
    await page.locator('#give').waitFor();
    await keys(dispatcher, 'a');
    await dispatcher.reads('已经指派给');
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 2);
    expect(await here(dispatcher)).not.toBe(first);

    // A link is pressed by Enter; the way back finds the place.
    const second = await here(dispatcher);
    await keys(dispatcher, 'Enter');
    await dispatcher.reads('现在可以做什么');
    expect(await page.title()).toContain('法律咨询');
    expect(await sizesAtDesk(page)).toEqual([]);
    expect(await objections(page)).toEqual([]);
    await page.reload();
    await dispatcher.reads('现在可以做什么');
    await page.goBack();
    await page.locator('tr[aria-current]').waitFor();
    expect(await here(dispatcher)).toBe(second);

    await keys(dispatcher, 'x', 'j', 'x');
    await dispatcher.reads('已选 2 件');
    await keys(dispatcher, 'a');
    await dispatcher.reads('2 件都已经指派');
  });

  test('on a phone the cases are what one reads first', async () => {
    const lawyer = await town.device();
    await lawyer.stepInto(town.staff('lawyer-1', '律师', '公共法律服务中心'));
    await lawyer.reads('今天要办');
    const tops = await lawyer.page
      .locator('.matter, .still, [id=roster]')
      .evaluateAll((found) => found.map((one) => one.getBoundingClientRect().top));
    expect(tops[0]).toBeLessThan(400);
  });
});
