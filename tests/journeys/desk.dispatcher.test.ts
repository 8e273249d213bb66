import { must, type Caller } from '../../functions/local/tools/apiClient';
import { postHolder } from '../../functions/local/town/cast';
import { describeInBrowser } from '../support/chromium';
import { deskByApi, doesByApi } from '../support/deskByApi';
import type { Device } from '../support/device';
import { Hands } from '../support/hands';
import { county, livingTown } from '../support/living';
import { open } from '../support/looks/tour';
import { unhurried, waitingOffice } from '../support/officeTown';
import { until } from '../support/until';

/** An office that is full, and what is done in it in an hour. */
jest.setTimeout(120_000);

const wide = { width: 1440, height: 900 };
const waiting = 60;
const behind = 300;
/** What the seed has at this desk already, and how much of it is over its time. */
const seeded = { all: 4, overdue: 1 };
const all = waiting + behind + seeded.all;
const overdue = 1 + seeded.overdue;

/** The one that is over its time came long before all others: those of today, and those behind them. */
const lives = waitingOffice([
  { hoursAgo: 120 },
  ...Array.from({ length: waiting + behind - 1 }, (_, nth) => ({ hoursAgo: (nth + 1) / (all * 2) })),
]);

describeInBrowser('a dispatcher’s hour', () => {
  const town = livingTown('full', { rates: unhurried, lives });
  const dispatcher = () => town.staff('centre-dispatcher', '分流员', '公共法律服务中心');
  const lawyer = (number: 1 | 2) => town.staff(`lawyer-${number}`, '律师', '公共法律服务中心');
  const nameOf = (post: string) => postHolder(town.stack().cast, county, post).name;
  const rows = ({ page }: Device) => page.locator('tbody tr');
  const here = ({ page }: Device) => page.locator('tr[aria-current] a').innerText();
  let looking: Promise<Caller> | undefined;
  const atDesk = async () => {
    looking ??= deskByApi(town.stack(), 'centre-dispatcher');
    const desk = await looking;
    return must('deskQueue', await desk.call('deskQueue', { query: { count: 'yes' } }));
  };

  beforeAll(async () => {
    // That one is over its time is found out by the sweep, which comes each half minute.
    await until(async () => {
      const { count } = await atDesk();
      return count?.all === all && count.overdue === overdue;
    }, 90_000);
  }, 120_000);

  test('at 1440 the overdue one is first of all, a suggestion is one key, several go in one, each says how, and they come back', async () => {
    const device = await town.device();
    const { page } = device;
    const hands = new Hands(page);
    await page.setViewportSize(wide);
    await device.stepInto(dispatcher());
    await rows(device).first().waitFor();
    await open(device, '/staff/pages/queue/index');
    await rows(device).nth(19).waitFor();
    expect(await rows(device).first().innerText()).toMatch(/^\s*超 /);
    await device.reads(`前 20 件，共 ${all} 件`);
    await page.getByRole('tab', { name: `超期 ${overdue}` }).waitFor();

    // The first of all, with the one proposed for it: stood on by one key, given by the next.
    await hands.press('j');
    await page.locator('#give').waitFor();
    const given = await here(device);
    await hands.press('a');
    await device.reads('已经指派给');
    expect(hands.keys).toBe(2);
    await page.waitForFunction((one) => !document.querySelector('tbody')?.textContent?.includes(one), given);

    // Three at once, of which a colleague has taken one meanwhile.
    const [second] = (await atDesk()).rows;
    await hands.press('x', 'j', 'x', 'j', 'x');
    const bar = page.getByRole('toolbar', { name: '已选 3 件' });
    await bar.waitFor();
    const colleague = await deskByApi(town.stack(), 'lawyer-1');
    await doesByApi(colleague, second?.id ?? '', { action: 'take', input: {} });
    await hands.press('a');
    await device.reads('2 件已经指派，1 件没有派成，原因写在各行');
    await device.reads(`${nameOf('lawyer-1')}已经先接手了`);
    await until(async () => (await atDesk()).count?.all === all - 4);
    await hands.press('z');
    await device.reads('2 件撤回来了，还在窗口');
    await until(async () => (await atDesk()).count?.all === all - 2);
  });

  test('on a phone the overdue ones are named first, with how many there are', async () => {
    const desk = await deskByApi(town.stack(), 'centre-dispatcher');
    const total = (await atDesk()).count?.all;
    const device = await town.device();
    const { page } = device;
    const hands = new Hands(page);
    await device.stepInto(dispatcher());
    await open(device, '/staff/pages/queue/index');
    await device.at(`窗口有 ${total} 件`);
    await page.locator('.matter').filter({ visible: true }).nth(19).waitFor();

    // To whom is proposed: the row, the deed, the person, and yes.
    const [first] = (await atDesk()).rows;
    await hands.tap(page.locator(`#case-${first?.id ?? ''}`).filter({ visible: true }));
    await hands.tap(page.locator('#action-assign').filter({ visible: true }));
    await hands.tap(page.locator('[id^=give-to-]').first());
    await hands.tap(page.getByRole('dialog').getByRole('button', { name: '指派承办人', exact: true }));
    await until(async () => {
      const { state } = must(
        'getCase',
        await desk.call('getCase', { params: { caseId: first?.id ?? '' }, query: {} }),
      );
      return state.holder.at === 'person';
    });
    expect(hands.taps).toBe(4);
  });

  test('of two who claim one case one has it, and the other reads who', async () => {
    const [one, other] = [await town.device(), await town.device()];
    for (const [device, number] of [
      [one, 1],
      [other, 2],
    ] as const) {
      await device.page.setViewportSize(wide);
      await device.stepInto(lawyer(number));
      await open(device, '/staff/pages/queue/index');
      await rows(device).first().waitFor();
      await device.page.keyboard.press('j');
      await device.page.keyboard.press('c');
      await device.page.getByRole('dialog', { name: '接手这件事？' }).waitFor();
    }
    expect(await here(one)).toBe(await here(other));
    const claims = ({ page }: Device) =>
      page.getByRole('dialog').getByRole('button', { name: '我来办' }).click();
    await claims(one);
    await one.reads('已经接手，等您办');
    await claims(other);
    await other.reads(`${nameOf('lawyer-1')}已经先接手了`);
  });

  test('what comes back a second time goes to the superior by itself, and who sent it on reads so', async () => {
    const city = '150900';
    const above = await deskByApi(town.stack(), 'centre-dispatcher', city);
    const device = await town.device();
    const { page } = device;
    await page.setViewportSize(wide);
    await device.stepInto(dispatcher());
    const [first] = (await atDesk()).rows;
    const caseId = first?.id ?? '';
    const sendsBack = () =>
      doesByApi(above, caseId, { action: 'sendBack', input: { reasons: '旗县能够答复。' } });
    const writes = async (action: string, reasons: string) => {
      await page.locator(`#action-${action}`).filter({ visible: true }).click();
      await page.locator('#reasons').fill(reasons);
      await page.locator(`#do-${action}`).click();
    };
    await open(device, `/staff/pages/case/index?caseId=${caseId}`);
    await writes('raise', '要会蒙古语的律师，本级没有。');
    await device.reads('已经报给上一级，等上一级收下。');
    await sendsBack();
    await open(device, `/staff/pages/case/index?caseId=${caseId}`);
    await writes('insist', '本级确实没有这样的律师。');
    await device.reads('已经再次送到对方。');
    await sendsBack();
    await page.reload();
    await device.reads('待上级指定单位');
    // Who is over both of them has it now, and they alone.
    const bureau = await deskByApi(town.stack(), 'bureau-dispatcher', city);
    const { rows: theirs } = must('deskQueue', await bureau.call('deskQueue', { query: {} }));
    expect(theirs.find(({ id }) => id === caseId)?.status).toBe('disputed');
  });
});
