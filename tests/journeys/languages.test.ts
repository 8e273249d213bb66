import { residentPages } from '../../src/routes';
import { describeInBrowser } from '../support/chromium';
import { setPhone } from '../support/looks/dress';
import { objections, sizes } from '../support/looks/faults';
import { open } from '../support/looks/tour';
import { livingTown } from '../support/living';

/** A build of its own, which offers what no release does yet. */
jest.setTimeout(240_000);

describeInBrowser('another language than Chinese', () => {
  const before = process.env['TARO_APP_LANGUAGES'];
  beforeAll(() => {
    process.env['TARO_APP_LANGUAGES'] = 'mn';
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TARO_APP_LANGUAGES'];
    else process.env['TARO_APP_LANGUAGES'] = before;
  });
  const town = livingTown();

  test('home leads to it; nothing there is too small, too low, or objected to, and its numbers are rung', async () => {
    const device = await town.device();
    const { page } = device;
    await setPhone(page, 'plain');
    await open(device, '/');
    await page.locator('[id^="language-"]').filter({ visible: true }).first().tap();
    await page.waitForURL(/code=mn/);
    await page.locator('[aria-level="1"]').filter({ visible: true }).first().waitFor();
    expect(await objections(page)).toEqual([]);
    // Lines that run downwards are moved sideways: what is off the edge there is reached.
    const isOff = (fault: string) => /^(off the edge|cut: \.language\.language-down)/.test(fault);
    expect((await sizes(page, 'plain')).filter((fault) => !isOff(fault))).toEqual([]);
    const room = await page.locator('.language').evaluate(({ scrollWidth, clientWidth }) => ({
      isWider: scrollWidth > clientWidth,
      page: document.documentElement.scrollWidth - window.innerWidth,
    }));
    expect(room).toEqual({ isWider: true, page: 0 });
    await page.goto(residentPages.language.link({ code: 'kk' }));
    await device.reads('这里没有这种文字。');
  });
});
