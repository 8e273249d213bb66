import { must, type Caller } from '../../functions/local/tools/apiClient';
import { describeInBrowser } from '../support/chromium';
import { deskByApi, doesByApi } from '../support/deskByApi';
import type { Device } from '../support/device';
import { livingTown } from '../support/living';
import { open } from '../support/looks/tour';
import { unhurried, waitingOffice } from '../support/officeTown';
import { until } from '../support/until';

jest.setTimeout(120_000);

const wide = { width: 1440, height: 900 };
const many = 30;
const casePage = (caseId: string) => `/staff/pages/case/index?caseId=${caseId}`;

const lives = waitingOffice(Array.from({ length: many }, (_, nth) => ({ hoursAgo: 1 + nth / 10 })));

describeInBrowser('what is under one’s hands at the desk', () => {
  const town = livingTown('people', { rates: unhurried, lives });
  const lawyer = () => town.staff('lawyer-1', '律师', '公共法律服务中心');
  const rows = ({ page }: Device) => page.locator('tbody tr');
  const here = ({ page }: Device) => page.locator('tr[aria-current] a').filter({ visible: true }).innerText();
  let looking: Promise<Caller> | undefined;
  const atDesk = async () => {
    looking ??= deskByApi(town.stack(), 'lawyer-1');
    const desk = await looking;
    return must('deskQueue', await desk.call('deskQueue', { query: { count: 'yes' } }));
  };
  const lawyerAtDesk = async (): Promise<Device> => {
    const device = await town.device();
    await device.page.setViewportSize(wide);
    await device.stepInto(lawyer());
    return device;
  };
  const atQueue = async (): Promise<Device> => {
    const device = await lawyerAtDesk();
    await open(device, '/staff/pages/queue/index');
    await rows(device).nth(19).waitFor();
    return device;
  };

  const writes = ({ page }: Device) =>
    page.waitForFunction(() => document.activeElement?.closest('#view') !== null);

  beforeAll(async () => {
    await until(async () => (await atDesk()).count?.all === many, 60_000);
  }, 120_000);

  test('an answer that a session ends in the middle of is there again, and Today says that it was begun', async () => {
    const caseId = (await atDesk()).rows[0]?.id ?? '';
    const device = await lawyerAtDesk();
    const { page } = device;
    await open(device, casePage(caseId));
    await page.locator('#view').fill('先拍照留证据，再找村委会调解。');
    // Both tokens are refused from now on.
    device.expectsErrors('401');
    const over = {
      ...{ type: 'about:blank', title: '登录已经结束', status: 401, code: 'session_ended' },
      ...{ detail: '登录已经结束', instance: 'request-0' },
    };
    await page.route('**/v1/**', (route) =>
      route.fulfill({ status: 401, contentType: 'application/problem+json', body: JSON.stringify(over) }),
    );
    await page.keyboard.press('Control+Enter');
    await device.reads('登录已经结束');
    await page.unroute('**/v1/**');
    await device.stepInto(lawyer());
    await device.reads('写到一半的答复');
    await page
      .getByRole('navigation', { name: /写到一半/ })
      .getByRole('link')
      .first()
      .click();
    await writes(device);
    expect(await page.locator('textarea#view, #view textarea').inputValue()).toBe(
      '先拍照留证据，再找村委会调解。',
    );
  });

  test('a note that is being written is still there when a colleague has taken the case', async () => {
    const caseId = (await atDesk()).rows[1]?.id ?? '';
    const device = await lawyerAtDesk();
    const { page } = device;
    await open(device, casePage(caseId));
    const note = page.locator('textarea#note, #note textarea');
    await note.fill('这个厂上个月也被告过');
    await doesByApi(await deskByApi(town.stack(), 'lawyer-2'), caseId, { action: 'take', input: {} });
    device.expectsErrors('404');
    await page.locator('#add-note').click();
    await page.locator('#notes [role=alert], #notes .trouble, #notes .notice').first().waitFor();
    expect(await note.inputValue()).toBe('这个厂上个月也被告过');
  });

  test('a list that changes says so and moves no row under the pointer; neither does picking, nor what is said of it', async () => {
    const device = await town.device();
    const { page } = device;
    await page.setViewportSize(wide);
    await page.clock.install();
    await device.stepInto(town.staff('centre-dispatcher', '分流员', '公共法律服务中心'));
    await open(device, '/staff/pages/queue/index');
    await rows(device).nth(19).waitFor();
    const places = () =>
      rows(device).evaluateAll((found) => found.map((one) => `${one.id} ${one.getBoundingClientRect().top}`));
    const before = await places();
    const waiting = (await atDesk()).count?.all ?? 0;
    // A colleague takes one that stands further up.
    const taken = (await atDesk()).rows[3]?.id ?? '';
    await doesByApi(await deskByApi(town.stack(), 'lawyer-2'), taken, { action: 'take', input: {} });
    await until(async () => (await atDesk()).count?.all === waiting - 1);
    await page.clock.fastForward(31_000);
    await page.locator('#newer').filter({ visible: true }).waitFor();
    expect(await places()).toEqual(before);
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByRole('toolbar', { name: '已选 1 件' }).waitFor();
    expect(await places()).toEqual(before);
  });

  test('a case that goes on elsewhere says so, and stays as it is until one wants to see it', async () => {
    const caseId = (await atDesk()).rows[2]?.id ?? '';
    const device = await town.device();
    const { page } = device;
    await page.setViewportSize(wide);
    await page.clock.install();
    await device.stepInto(town.staff('centre-dispatcher', '分流员', '公共法律服务中心'));
    await open(device, casePage(caseId));
    const colleague = await deskByApi(town.stack(), 'lawyer-2');
    await doesByApi(colleague, caseId, { action: 'take', input: {} });
    await doesByApi(colleague, caseId, { action: 'message', input: { text: '记工本拍一张给我。' } });
    await page.clock.fastForward(16_000);
    await page.locator('#newer').filter({ visible: true }).waitFor();
    expect(await page.getByText('记工本拍一张给我。').count()).toBe(0);
    await page.keyboard.press('r');
    await device.reads('记工本拍一张给我。');
  });

  test('a link has its address, another tab its number and matter, and back comes to the same row in the same place', async () => {
    const device = await atQueue();
    const { page } = device;
    for (let nth = 0; nth < 18; nth += 1) await page.keyboard.press('j');
    const stoodOn = await here(device);
    const scroll = () =>
      page
        .locator('.pane-scroll')
        .filter({ visible: true })
        .evaluate((one) => one.scrollTop);
    const scrolled = await scroll();
    expect(scrolled).toBeGreaterThan(0);
    const link = page.locator('tr[aria-current] a');
    const number = (await page.locator('tr[aria-current]').innerText()).match(/Z-[\d-]+/)?.[0] ?? 'none';
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click({ button: 'middle' })]);
    await tab.waitForFunction((what) => document.title.includes(what), number);
    expect(await tab.title()).toContain('法律咨询');
    await tab.close();
    expect(await here(device)).toBe(stoodOn);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/staff/pages/case/**');
    await page.waitForFunction((what) => document.title.includes(what), number);
    await page.goBack();
    await page.waitForURL('**/staff/pages/queue/**');
    await page.locator('tr[aria-current]').filter({ visible: true }).waitFor();
    expect(await here(device)).toBe(stoodOn);
    expect(await scroll()).toBe(scrolled);
    // Whoever goes on from case to case comes back to the last of them.
    await page.waitForFunction((what) => !document.title.includes(what), number);
    await page.keyboard.press('Enter');
    await page.waitForFunction((what) => document.title.includes(what), number);
    await writes(device);
    await page.keyboard.press('Escape');
    await page.keyboard.press('k');
    await page.waitForFunction(
      (what) => document.title.startsWith('Z-') && !document.title.includes(what),
      number,
    );
    await page.goBack();
    await page.waitForURL('**/staff/pages/queue/**');
    await page.waitForFunction((was) => {
      const now = document.querySelector('tr[aria-current] a')?.textContent;
      return now !== undefined && now !== was;
    }, stoodOn);
  });

  test('keys rest while somebody writes or composes Chinese, do nothing twice when held, and ? shows them all', async () => {
    const device = await atQueue();
    const { page } = device;
    await page.keyboard.press('Shift+?');
    const sheet = page.getByRole('dialog', { name: '快捷键' });
    await sheet.waitFor();
    expect(await sheet.innerText()).toMatch(/J[\s\S]*下一件/);
    await page.keyboard.press('j');
    expect(await page.locator('tr[aria-current]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });

    await page.keyboard.press('j');
    const first = await here(device);
    await page.keyboard.press('Enter');
    await writes(device);
    const url = page.url();
    await page.keyboard.type('jkxacm/?');
    expect(page.url()).toBe(url);
    expect(await page.locator('textarea#view, #view textarea').inputValue()).toBe('jkxacm/?');
    // An input method that is in the middle of a word sends nothing and leaves nothing.
    const composing = (key: string, code: string, more: object = {}) =>
      page.evaluate(
        ([name, where, others]) =>
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', {
              key: name,
              code: where,
              bubbles: true,
              isComposing: true,
              ...others,
            }),
          ),
        [key, code, more] as const,
      );
    await composing('Enter', 'Enter', { ctrlKey: true });
    await composing('Escape', 'Escape');
    expect(await page.evaluate(() => document.activeElement?.closest('#view') !== null)).toBe(true);
    await page.goBack();
    await page.waitForURL('**/staff/pages/queue/**');
    await page.locator('tr[aria-current]').filter({ visible: true }).waitFor();
    expect(await here(device)).toBe(first);
  });
});
