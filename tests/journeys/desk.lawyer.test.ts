import { atRest } from '../support/atRest';
import { must, type Caller } from '../../functions/local/tools/apiClient';
import { describeInBrowser } from '../support/chromium';
import { deskByApi } from '../support/deskByApi';
import { Hands } from '../support/hands';
import { livingTown } from '../support/living';
import { unhurried, waitingOffice } from '../support/officeTown';
import { until } from '../support/until';

/** Twenty cases, one after the other. */
jest.setTimeout(120_000);

const many = 20;
const keysEach = 2;
const tapsEach = 3;
const wide = { width: 1440, height: 900 };
const answer = '可以要。先去劳动监察大队投诉，带上记工本；十五天没有结果就申请仲裁，不收费。';

const twenty = Array.from({ length: many }, (_, nth) => ({ hoursAgo: 1 + nth / 10 }));
/** What one lawyer has taken, and what waits at the desk. */
const lives = waitingOffice([...twenty.map((one) => ({ ...one, reach: 'assigned' as const })), ...twenty]);

describeInBrowser('a lawyer’s morning', () => {
  // Nobody answers twenty people within a minute; a browser does.
  const town = livingTown('people', { rates: unhurried, lives });
  const lawyer = (number: 1 | 2) => town.staff(`lawyer-${number}`, '律师', '公共法律服务中心');

  let looking: Promise<Caller> | undefined;
  const counts = async () => {
    looking ??= deskByApi(town.stack(), 'lawyer-1');
    return must('today', await (await looking).call('today', {}));
  };

  test('at the desk twenty are answered by keyboard alone, with two keys and the words for each', async () => {
    await until(async () => (await counts()).counts.mine?.all === many);

    const device = await town.device();
    const { page } = device;
    const hands = new Hands(page);
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/v1/')) asked.push(pathname);
    });
    await page.setViewportSize(wide);
    await device.stepInto(lawyer(1));
    await page
      .locator('tbody tr')
      .nth(many - 1)
      .waitFor();
    expect(new URL(page.url()).pathname).toBe('/staff/pages/today/index');
    asked.length = 0;
    for (let nth = 0; nth < many; nth += 1) {
      await hands.press(nth === 0 ? 'Enter' : 'j');
      await hands.standsIn('view');
      if (nth === 0) {
        await atRest(page);
        // The case with all that lies beside it at the desk; and that one has it open now.
        expect(asked.map((path) => path.replace(/\d{10}/, 'ID')).sort()).toEqual([
          '/v1/cases/ID',
          '/v1/cases/ID/here',
        ]);
      }
      await hands.write(answer);
      await hands.press('Control+Enter');
      await device.reads('已经答复，当事人会收到提醒。');
    }
    expect(hands).toMatchObject({ keys: keysEach * many, taps: 0 });
    // A person at a hundred and twenty a minute would have to answer ten a minute to be stopped.
    expect(asked.length / many).toBeLessThanOrEqual(12);
    await until(async () => (await counts()).counts.mine?.all === 0);
    expect((await counts()).done).toBe(many);
  });

  test('on a phone a notice is three taps and the words from its answer, and so is each case after it', async () => {
    const desk = await deskByApi(town.stack(), 'lawyer-2');
    const atDesk = async () => must('deskQueue', await desk.call('deskQueue', { query: { count: 'yes' } }));
    await until(async () => (await atDesk()).count?.all === many);

    const device = await town.device();
    const { page } = device;
    const hands = new Hands(page);
    const answers = async () => {
      await hands.tap(page.locator('#action-answer').filter({ visible: true }));
      await hands.standsIn('view');
      await hands.write(answer);
      await hands.tap(page.locator('#do-answer'));
      await device.reads('已经答复，当事人会收到提醒。');
    };
    await device.stepInto(lawyer(2));
    await device.told('新到的事项');
    // What a colleague has taken meanwhile says nothing more than that it came.
    const open = page.getByRole('link', { name: '新到的事项' }).filter({ hasText: '还剩' });
    await hands.tap(open.first());
    await answers();
    expect(hands).toMatchObject({ taps: tapsEach, keys: 0 });

    await page.goto('/staff/pages/queue/index');
    const rows = page.locator('.matter').filter({ visible: true });
    await rows.nth(many - 2).waitFor();
    hands.taps = 0;
    for (let nth = 0; nth < many - 1; nth += 1) {
      await hands.tap(nth === 0 ? rows.first() : page.locator('#work-next').filter({ visible: true }));
      await answers();
    }
    expect(hands.taps).toBe(tapsEach * (many - 1));
    await until(async () => (await atDesk()).count?.all === 0);
  });
});
