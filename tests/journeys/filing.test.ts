import { must, signIn } from '../../functions/local/tools/apiClient';
import { residentWho } from '../../functions/local/town/cast';
import { describeInBrowser } from '../support/chromium';
import { sendAndOpen, toLastReading } from '../support/conversation';
import type { Device } from '../support/device';
import { livingTown } from '../support/living';

jest.setTimeout(120_000);

const question = '网上买的种子发芽不到一半，店家不认账，说是我种得不对，能不能让他赔？';

describeInBrowser('filing, whatever happens on the way', () => {
  const town = livingTown();

  const casesOf = async (resident: number): Promise<number> => {
    const { origin, cast } = town.stack();
    const person = await signIn(origin, residentWho(cast, resident).openid);
    return must('myCases', await person.call('myCases', { query: {} })).rows.length;
  };

  async function writtenBy(resident: number): Promise<Device> {
    const device = await town.device();
    await device.stepInto(town.resident(resident));
    await device.follow('法律咨询');
    await device.write('说说是什么事', question);
    await device.page.getByRole('radio', { name: '消费、网购、被骗' }).waitFor();
    await toLastReading(device);
    return device;
  }

  test('what was written is still there after the page was closed and opened again', async () => {
    const device = await writtenBy(1);
    await device.page.reload();
    await device.reads('上次没写完的内容还在，接着写就行。');
    await device.at('看一遍，没错就发出');
    await device.reads(question);
    await device.reads('集宁区');
    expect(await casesOf(1)).toBe(0);

    await sendAndOpen(device);
    await device.page.goto('/filing/pages/consult/index');
    await device.at('说说是什么事');
    expect(await device.field('说说是什么事').inputValue()).toBe('');
    expect(device.errors).toEqual([]);
  });

  test('a button pressed twice in one breath files one case', async () => {
    const device = await writtenBy(2);
    await device.page.getByRole('button', { name: '发出', exact: true }).dblclick();
    await device.agreeToPrivacy();
    await device.at('收到了，不用再交一次');
    expect(await casesOf(2)).toBe(1);
    expect(device.errors).toEqual([]);
  });

  const waits = '写好了，等有网就自己发';

  test('without a network it says so and waits on the phone; with one it is filed by itself', async () => {
    const device = await writtenBy(3);
    device.expectsErrors('net::ERR_INTERNET_DISCONNECTED');
    await device.page.context().setOffline(true);
    await device.press('发出');
    await device.agreeToPrivacy();
    await device.reads(waits);
    expect(await casesOf(3)).toBe(0);

    // Nobody taps anything: the network is enough.
    await device.page.context().setOffline(false);
    await device.reads('收到了，不用再交一次');
    expect(await casesOf(3)).toBe(1);
    const ofThePage = device.errors.filter((error) => !error.includes('net::ERR_INTERNET_DISCONNECTED'));
    expect(ofThePage).toEqual([]);
  });

  test('a filing whose reply was lost is not filed again by trying again', async () => {
    const device = await writtenBy(4);
    device.expectsErrors('net::ERR_FAILED');
    await device.page.route('**/v1/cases', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await device.press('发出');
    await device.agreeToPrivacy();
    await device.reads(waits);
    expect(await casesOf(4)).toBe(1);

    // Killed and opened again: it goes out by itself, under the same key.
    await device.page.unroute('**/v1/cases');
    const isAgain = device.page.waitForResponse(
      (reply) => reply.url().endsWith('/v1/cases') && reply.request().method() === 'POST',
    );
    await device.page.goto('/pages/cases/index');
    await device.at('我的事项');
    await isAgain;
    expect(await casesOf(4)).toBe(1);
    expect(device.errors.filter((error) => !error.includes('net::ERR_FAILED'))).toEqual([]);
  });

  test('off at once to a page about the weather; back from there is the first page, not what was read', async () => {
    const device = await town.device();
    const { page } = device;
    const weather = 'https://www.weather.com.cn/';
    await page.route(`${weather}**`, (route) => route.fulfill({ contentType: 'text/html', body: '多云' }));
    await device.stepInto(town.resident(5));
    await page.goto('/pages/me/index');
    await device.follow('快速离开，先试一次');
    await device.press('试一次');
    await page.waitForURL(weather);
    await page.goBack();
    await page.waitForURL('**/pages/home/index');
    await page.goForward();
    await page.waitForURL(weather);
    expect(device.complaints()).toEqual([]);
  });
});
