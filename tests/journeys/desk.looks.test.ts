import { describeInBrowser } from '../support/chromium';
import { setPhone } from '../support/looks/dress';
import { faultsOn, objections, sizes } from '../support/looks/faults';
import { staffLegs } from '../support/looks/legs';
import { livingTown } from '../support/living';
import { unhurried } from '../support/officeTown';

/** Every page that staff meet is opened, one after the other. */
jest.setTimeout(240_000);

/** What would be wrong at the desk, and is right on no phone either. */
const planted = `<!doctype html><html lang="zh"><meta name="viewport" content="width=device-width"><title>甲</title>
<body style="font-size: 16px"><main><h1>甲</h1>
<div style="width: 90px; overflow: hidden; white-space: nowrap">这一行写不下就没有了</div>
<div style="font-size: 13px">字太小</div>
<div role="button" tabindex="0" style="height: 30px">按不准</div>
<div style="color: #ccc; background: #fff">看不清</div></main></body></html>`;

const walks = staffLegs.flatMap((leg) => (leg.settings ?? []).map((setting) => ({ leg, setting })));

describeInBrowser('what staff can see, read and reach', () => {
  const town = livingTown('full', { rates: unhurried });

  test('the measures of the desk find what is planted', async () => {
    const { page } = await town.device();
    await setPhone(page, 'desk');
    await page.setContent(planted);
    const wrong = await sizes(page, 'desk');
    expect(wrong.map((fault) => fault.split(':')[0])).toEqual(['cut', 'type of 13', '30 high']);
    expect((await objections(page)).map((one) => one.split(':')[0])).toContain('color-contrast');
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
});
