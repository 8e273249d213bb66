import { must } from '../../functions/local/tools/apiClient';
import { describeInBrowser } from '../support/chromium';
import { goTo, toLastReading } from '../support/conversation';
import { deskByApi, doesByApi } from '../support/deskByApi';
import { livingTown } from '../support/living';
import { filingPages, guideOf, residentPages } from '../../src/routes';

/** A person's whole story is many steps, each of which waits for the one before. */
jest.setTimeout(120_000);

const words = '他又打我了，我带着孩子想离开，怎么办？';
const answer = '先打 110 报警，再到集宁区人民法院申请人身安全保护令。';
const weather = 'https://www.weather.com.cn/';
/** What is looked at first in an app that is opened anew, and what it says there to a stranger. */
const firstSeen = [
  ['/pages/home/index', '您遇到了什么事？'],
  ['/pages/cases/index', '我的事项'],
  ['/filing/pages/consult/index', '说说是什么事'],
] as const;

/** Guides that somebody may read who is watched: on violence, on being held, on a child that is harmed, on money being taken now. */
const guidesOfRisk = [
  ...['violence', 'neglected', 'childHarmed', 'bullying', 'beaten'],
  ...['detained', 'victim', 'fraud'],
];
/** Pages that may be of danger before anybody has said so; a case and what was sent are walked by her, below. */
const pagesOfRisk = [
  residentPages.home.link(),
  ...Object.values(filingPages).map((page) => page.link()),
  residentPages.recover.link(),
  residentPages.lock.link(),
  ...guidesOfRisk.map((guide) => guideOf.link({ guide })),
];

describeInBrowser('a woman at risk', () => {
  const town = livingTown();

  test('the way off at once is on every page that may be of danger, at its place, and no title says what of', async () => {
    const device = await town.device();
    const { page } = device;
    for (const address of pagesOfRisk) {
      await page.goto(address);
      const way = page.locator('#leave-quickly').filter({ visible: true }).last();
      await way.waitFor();
      const box = await way.boundingBox();
      expect([address, (box?.height ?? 0) >= 44]).toEqual([address, true]);
      const bar = page.locator('.bar-title').filter({ visible: true }).last();
      expect(await bar.innerText()).not.toMatch(/打|暴|危险|抓|害|骗|举报/);
      expect(await page.title()).not.toMatch(/打|暴|危险|抓|害|骗|举报/);
    }
    // A guide that is of none has its lower edge for the step on alone.
    await page.goto(guideOf.link({ guide: 'loan' }));
    await device.at('借出去的钱不还');
    expect(await page.locator('#leave-quickly').filter({ visible: true }).count()).toBe(0);
  });

  test('asks without a name, is never told of on the phone, leaves at once, and comes back by her code', async () => {
    const device = await town.device();
    const { page } = device;
    await page.route(`${weather}**`, (route) => route.fulfill({ contentType: 'text/html', body: '多云' }));
    const bar = () => page.locator('.bar-title').filter({ visible: true }).last().innerText();
    /** Gone by one tap, and come back with the phone's own way back, as whoever takes up the phone would. */
    const leave = async () => {
      await page.locator('#leave-quickly').filter({ visible: true }).last().tap();
      await page.waitForURL(weather);
      await page.goBack();
      await page.waitForURL('**/pages/home/index');
      await device.at('您遇到了什么事？');
    };
    /** What the app shows first when it is opened anew: nothing begun, nothing that was sent, nobody's matters. */
    const firstPages = async () => {
      const anew = await page.context().newPage();
      for (const [path, says] of firstSeen) {
        await anew.goto(path);
        await anew.getByText(says).filter({ visible: true }).first().waitFor();
        await anew.waitForLoadState('networkidle');
        expect({ path, text: await anew.locator('#app').innerText() }).not.toMatchObject({
          text: expect.stringMatching(/接着写|收到了|打我|110 报警|查询码进来/) as unknown,
        });
        expect({ path, cases: await anew.locator('[id^="case-"]').count() }).toEqual({ path, cases: 0 });
      }
      await anew.close();
    };

    await page.goto('/pages/home/index');
    await device.follow('法律咨询');
    await page.getByRole('radio', { name: /^不留名字/ }).tap();
    await device.write('说说是什么事', words);
    expect(await bar()).toBe('咨询');
    await device.press('下一步');
    await device.at('您现在安全吗？');
    expect(await bar()).toBe('咨询');
    await device.press('我是替别人问的');
    await device.reads('您就能替他报警');
    await device.press('说话不方便，怎么求助');
    await device.reads('发短信报警');
    // Whoever looks at the first page meanwhile finds nothing begun.
    await page.goto('/pages/home/index');
    await device.at('您遇到了什么事？');
    expect(await page.getByText('接着写').count()).toBe(0);
    await page.goto('/filing/pages/consult/index');
    await device.at('您现在安全吗？');
    await device.link('现在安全，接着说').tap();
    // She says nothing to it: what her words may mean is looked at by a person.
    await goTo(device, /^有没有这些情况/);
    await device.press('说不清，先跳过');
    await toLastReading(device);
    await device.reads(words);

    await device.press('发出');
    await device.at('先把查询码抄下来');
    const code = await page.locator('.nameless-code').innerText();
    await device.press('我抄好了，发出去');
    await device.agreeToPrivacy();
    await device.at('收到了，不用再交一次');
    const received = new URL(page.url());
    expect(received.pathname).toBe('/filing/pages/sent/index');
    expect(received.href).not.toContain(code);
    await page.reload();
    await device.reads(code);
    expect(await bar()).toBe('咨询');

    await leave();
    await firstPages();
    await page.goto(received.pathname + received.search);
    await device.reads('这里没有等着发的了');
    const told = new RegExp(`${code}|打我|孩子|110`);
    const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(await kept()).not.toMatch(told);

    const lawyer = await deskByApi(town.stack(), 'lawyer-1');
    const { rows } = must('deskQueue', await lawyer.call('deskQueue', { query: {} }));
    const [row] = rows;
    if (!row) throw new Error('nothing has arrived');
    expect(row.urgentFor).toEqual(['perhapsDanger']);
    await doesByApi(lawyer, row.id, { action: 'answer', input: { text: answer } });

    await page.goto('/pages/recover/index');
    await device.write('查询码', code);
    await device.press('看答复');
    await device.at('我的事项');
    expect(await page.getByText(/打我/).count()).toBe(0);
    await device.openMine();
    await device.reads(answer);

    await leave();
    await firstPages();
    expect(await kept()).not.toMatch(told);
  });
});
