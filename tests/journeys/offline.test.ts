import { must, signIn } from '../../functions/local/tools/apiClient';
import { residentWho } from '../../functions/local/town/cast';
import { describeInBrowser } from '../support/chromium';
import { toLastReading } from '../support/conversation';
import type { Device } from '../support/device';
import { livingTown } from '../support/living';
import { numbers } from '../../src/content/places/numbers';

jest.setTimeout(120_000);

const disconnected = 'net::ERR_INTERNET_DISCONNECTED';

/** Until the app is kept on the device: it is fetched after what was on the screen. */
const isKept = ({ page }: Device): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active !== null);

/** All addresses that are kept on the device. */
const keptOn = ({ page }: Device): Promise<string[]> =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

describeInBrowser('opened once, then without a network', () => {
  const town = livingTown();

  test('it opens, guides are read, a question is written, and sent when the network is back', async () => {
    const device = await town.device();
    const { page } = device;
    device.expectsErrors(disconnected);
    const counties = page.waitForResponse((reply) => new URL(reply.url()).pathname.startsWith('/v1/areas/'));
    await device.stepInto(town.resident(6));
    expect(await isKept(device)).toBe(true);
    await counties;

    // Closed, and opened anew where nobody answers.
    await page.goto('about:blank');
    await page.context().setOffline(true);
    await page.goto('/');
    await device.at('您遇到了什么事？');
    await page.locator('#to-guides').tap();
    await device.at('常遇到的事，怎么办');
    await page.getByRole('link', { name: /^借出去的钱不还/ }).tap();
    await device.at('借出去的钱不还');

    await page.goto('/filing/pages/consult/index');
    await device.write('说说是什么事', '村里的水渠坏了一个多月没人修，我该找谁？');
    await toLastReading(device);
    await device.press('发出');
    await device.agreeToPrivacy();
    await device.reads('写好了，等有网就自己发');

    await page.context().setOffline(false);
    await device.reads('收到了，不用再交一次');
    const { origin, cast } = town.stack();
    const person = await signIn(origin, residentWho(cast, 6).openid);
    expect(must('myCases', await person.call('myCases', { query: {} })).rows).toHaveLength(1);
    expect((await keptOn(device)).filter((name) => !/^\/$|^\/(js|css)\//.test(name))).toEqual([]);
  });

  test('the phone book: everyone who can be rung, and the offices as they were read last', async () => {
    const device = await town.device();
    const { page } = device;
    device.expectsErrors(disconnected);
    await page.goto('/pages/offices/index');
    const office = page.locator('.place-facts, [id] .h3').filter({ visible: true }).first();
    await office.waitFor();
    const name = await office.innerText();
    expect(await isKept(device)).toBe(true);
    await page.goto('about:blank');
    await page.context().setOffline(true);

    // Opened anew where nobody answers, by whoever never signed in.
    await page.goto('/pages/me/index');
    for (const { number } of numbers) await page.getByRole('button', { name: number }).first().waitFor();
    await page.goto('/pages/offices/index');
    await device.reads(name);
    await device.reads('没有网络。这是');
    for (const { number } of numbers) await page.getByRole('button', { name: number }).first().waitFor();
  });

  test('on a device that never read an office, the numbers stand there all the same', async () => {
    const device = await town.device();
    const { page } = device;
    device.expectsErrors(disconnected);
    await page.goto('/');
    expect(await isKept(device)).toBe(true);
    await page.goto('about:blank');
    await page.context().setOffline(true);
    await page.goto('/pages/offices/index');
    for (const { number } of numbers) await page.getByRole('button', { name: number }).first().waitFor();
  });
});
