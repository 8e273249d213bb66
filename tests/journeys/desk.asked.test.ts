import { must } from '../../functions/local/tools/apiClient';
import { atRest } from '../support/atRest';
import { describeInBrowser } from '../support/chromium';
import { deskByApi } from '../support/deskByApi';
import type { Device } from '../support/device';
import { livingTown } from '../support/living';
import { unhurried, waitingOffice } from '../support/officeTown';
import { until } from '../support/until';

/** How many requests a screen of work costs: whoever works at a hundred a minute must not be stopped for opening what they work with. */
jest.setTimeout(120_000);

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const many = 30;
const lives = waitingOffice(Array.from({ length: many }, (_, nth) => ({ hoursAgo: 1 + nth / 10 })));

/** What each browser is asked with before anything else, and no screen asks for: who it is. */
const ofSession = /^\/v1\/session/;
/** Asked once a browser, a few seconds after it began, for when there is no network. */
const ofCity = '/v1/areas/150900000000';

/** What is asked of the server from now on, as often as it is read; an id is an ID. */
function askedOn({ page }: Device): () => string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/v1/') || ofSession.test(pathname) || pathname === ofCity) return;
    asked.push(`${request.method()} ${pathname.replace(/\/\d{10}(?=\/|$)/, '/ID')}`);
  });
  return () => asked.splice(0).sort();
}

describeInBrowser('what a screen of work asks for', () => {
  const town = livingTown('people', { rates: unhurried, lives });
  const dispatcher = () => town.staff('centre-dispatcher', '分流员', '公共法律服务中心');

  beforeAll(async () => {
    const desk = await deskByApi(town.stack(), 'centre-dispatcher');
    await until(async () => {
      const { count } = must('deskQueue', await desk.call('deskQueue', { query: { count: 'yes' } }));
      return count?.all === many;
    }, 60_000);
  }, 120_000);

  test.each([
    ['at the desk', wide, 'tbody tr'],
    ['on a phone', phone, '.matter'],
  ] as const)('%s Today and the queue are one request each', async (_, size, row) => {
    const device = await town.device();
    const { page } = device;
    await page.setViewportSize(size);
    const asked = askedOn(device);
    const opened = async (path: string) => {
      await page.goto(path);
      await page.locator(row).filter({ visible: true }).nth(10).waitFor();
      await atRest(page);
      return asked();
    };
    await device.stepInto(dispatcher());
    await page.locator(row).filter({ visible: true }).nth(10).waitFor();
    await atRest(page);
    // What places are called is asked for once on a device, and kept.
    expect(asked()).toEqual(['GET /v1/areas/150902000000', 'GET /v1/queues/today']);
    expect(await opened('/staff/pages/today/index')).toEqual(['GET /v1/queues/today']);
    expect(await opened('/staff/pages/queue/index')).toEqual(['GET /v1/queues/desk']);
  });

  test('a case is two requests, and giving it two at the desk, and on a phone three besides what WeChat was answered', async () => {
    for (const size of [wide, phone]) {
      const device = await town.device();
      const { page } = device;
      await page.setViewportSize(size);
      const asked = askedOn(device);
      await device.stepInto(dispatcher());
      await page.goto('/staff/pages/queue/index');
      const rows = page.locator(size === wide ? 'tbody tr' : '.matter').filter({ visible: true });
      await rows.nth(10).waitFor();
      await atRest(page);
      asked();
      if (size === wide) {
        await page.keyboard.press('j');
        await page.locator('#give').waitFor();
        expect(asked()).toEqual(['GET /v1/cases/ID/candidates']);
        await page.keyboard.press('a');
        await device.reads('已经指派给');
        await atRest(page);
        await page.locator('#give').waitFor();
        await atRest(page);
        // The next one is stood on, and who could have it is asked before anybody presses.
        expect(asked()).toEqual(['GET /v1/cases/ID/candidates', 'POST /v1/queues/given']);
        await page.keyboard.press('Enter');
      } else await rows.first().tap();
      await page.locator('#action-assign').filter({ visible: true }).waitFor();
      await atRest(page);
      expect(asked()).toEqual(['GET /v1/cases/ID', 'POST /v1/cases/ID/here']);
      if (size === wide) continue;
      await page.locator('#action-assign').filter({ visible: true }).tap();
      await page.locator('[id^=give-to-]').first().tap();
      await page.getByRole('dialog').getByRole('button', { name: '指派承办人', exact: true }).tap();
      await device.reads('已经指派给');
      await atRest(page);
      expect(asked()).toEqual([
        'GET /v1/cases/ID',
        'GET /v1/cases/ID/candidates',
        'POST /v1/cases/ID/actions',
        // Nothing waits for it: what was answered when WeChat asked, within the tap, whether it may tell them.
        'POST /v1/me/consents',
      ]);
    }
  });
});
