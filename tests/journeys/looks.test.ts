import { describeInBrowser } from '../support/chromium';
import { setPhone } from '../support/looks/dress';
import { faultsOn, objections, sizes } from '../support/looks/faults';
import { legs } from '../support/looks/legs';
import { open } from '../support/looks/tour';
import { livingTown } from '../support/living';

/** Every page that a resident meets is opened, one after the other. */
jest.setTimeout(180_000);

/** What is wrong on this page of ours, planted: each of the measures has to find its own. */
const planted = `<!doctype html><html lang="zh"><meta name="viewport" content="width=device-width"><title>甲</title>
<body style="font-size: 17px"><main><h1>甲</h1>
<div style="width: 700px">这一行比手机宽</div>
<div style="width: 90px; overflow: hidden; white-space: nowrap">这一行写不下就没有了</div>
<div style="font-size: 12px">字太小</div>
<div role="button" tabindex="0" style="height: 20px">按不准</div>
<div style="color: #ccc; background: #fff">看不清</div><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></main></body></html>`;

const ofBody = (body: string) =>
  `<!doctype html><html lang="zh"><meta name="viewport" content="width=device-width"><title>甲</title><body style="margin: 0"><main><h1>甲</h1>${body}</main></body></html>`;
const tiny = '<div role="button" tabindex="0" style="height: 12px; overflow: hidden">按</div>';
/** Two that no finger tells apart. */
const crowded = ofBody(tiny + tiny);
/** One that is half below a bar until somebody scrolls. */
const belowABar = ofBody(
  `<div style="height: 780px"></div><div role="button" tabindex="0" style="height: 48px">写好了</div><div style="height: 900px"></div>
<div style="position: fixed; bottom: 0; width: 100%; height: 30px; background: #fff"><div role="button" tabindex="0" style="height: 30px">交</div></div>`,
);

/** In large type the same parts stand on the same pages: one walk of each sort shows what they do there. */
const inLargeType = ['gallery', 'mine', 'cases', 'aid'];
const walks = (['plain', 'elder', 'double'] as const).flatMap((setting) =>
  legs
    .filter(({ name }) => setting === 'plain' || inLargeType.includes(name))
    .map((leg) => ({ leg, setting })),
);

describeInBrowser('what everybody can see, read and reach', () => {
  const town = livingTown('full');

  test('the measures find what is planted', async () => {
    const { page } = await town.device();
    await page.setContent(planted);
    const wrong = await sizes(page, 'plain');
    expect(wrong.map((fault) => fault.split(':')[0])).toEqual([
      expect.stringMatching(/^the page is \d+ wide on 390/),
      'off the edge',
      'cut',
      'type of 12',
      expect.stringMatching(/ high$/),
    ]);
    const objected = await objections(page);
    expect(objected.map((one) => one.split(':')[0])).toEqual(
      expect.arrayContaining(['color-contrast', 'image-alt']),
    );
    await page.setContent(crowded);
    expect((await objections(page)).map((one) => one.split(':')[0])).toEqual(['target-size', 'target-size']);
    await page.setContent(belowABar);
    expect(await objections(page)).toEqual([]);
  });

  test.each(walks)(
    '$leg.name, $setting: nothing to object to, nothing off the edge',
    async ({ leg, setting }) => {
      const found: string[] = [];
      const device = await town.device();
      await setPhone(device.page, setting);
      const seen = new Set<string>();
      const look = async (place: string) => {
        found.push(...(await faultsOn(device.page, place, setting)));
        seen.add(new URL(device.page.url()).pathname.slice(1));
      };
      await leg.walk({ device, stack: town.stack(), look });
      expect(found).toEqual([]);
      expect(leg.pages.map(({ path }) => path).filter((path) => !seen.has(path))).toEqual([]);
    },
  );

  test('among the answers of a question the arrows go on, round and round; where picking leads on they only move', async () => {
    const device = await town.device();
    const { page } = device;
    await open(device, '/filing/pages/eligible/index');
    const radios = page.getByRole('radiogroup').getByRole('radio');
    await radios.first().focus();
    const here = () => page.evaluate(() => document.activeElement?.textContent);
    const names = await radios.allInnerTexts();
    for (const expected of [...names.slice(1), names[0]]) {
      await page.keyboard.press('ArrowDown');
      expect(await here()).toBe(expected);
    }
    await page.keyboard.press('ArrowUp');
    expect(await here()).toBe(names.at(-1));
  });
});
