import { must, signIn } from '../../functions/local/tools/apiClient';
import { residentWho } from '../../functions/local/town/cast';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/chromium';
import { sendAndOpen, toLastReading } from '../support/conversation';
import { consultation } from '../support/filings';
import { livingTown } from '../support/living';

/** A person's whole story is many steps, each of which waits for the one before. */
jest.setTimeout(180_000);

const question = '院墙塌了半边，邻居说是我家的，要我赔他的羊圈，我该怎么办？';
const said = '墙是邻居家去年自己拆开的，有照片。';
const father = '白凤山';
const daughter = '白玉兰';

/** Whom the dark bar names on the page that is on the screen; null where there is none. */
const actingFor = async (page: Page): Promise<string | null> => {
  const bar = page.locator('.acting').filter({ visible: true });
  return (await bar.count()) > 0 ? bar.last().locator('.acting-name').innerText() : null;
};

describeInBrowser('a father and his daughter, each with a phone', () => {
  const town = livingTown();

  test('he lets her act for him, sees what she did, and takes it back in two taps', async () => {
    const his = await town.device();
    await his.stepInto(town.resident(5));
    await his.follow('法律咨询');
    await his.write('说说是什么事', question);
    await toLastReading(his);
    await sendAndOpen(his);
    const caseId = new URL(his.page.url()).searchParams.get('caseId') ?? '';
    const asFather = () => signIn(town.stack().origin, residentWho(town.stack().cast, 5).openid);
    const { rows } = must('myCases', await (await asFather()).call('myCases', { query: {} }));
    const [{ number } = { number: '' }] = rows;
    expect(number).not.toBe('');

    await his.page.goto('/own/pages/helpers/index');
    await his.reads('现在没有人替您办');
    await his.press('让一个人替我办');
    await his.write('您叫什么', father);
    const offered = his.page.waitForResponse((reply) => reply.url().endsWith('/v1/helpings/offers'));
    await his.press('出示码');
    await his.reads('请对方扫这个码');
    const { scene }: { scene: string } = await (await offered).json();

    const hers = await town.device();
    const { page } = hers;
    await hers.stepInto(town.resident(6));
    await page.goto(`/pages/scan/index?scene=${scene}`);
    await hers.reads(`${father}想请您帮忙`);
    await hers.write('您叫什么', daughter);
    await hers.press('我愿意帮');
    await hers.press(`现在就替${father}看看`);
    await hers.at(`正在替${father}办`);
    await hers.reads('您看的每一页，白凤山都查得到。');

    // For whom she acts stands on every page; what is her own is put away meanwhile.
    await page.locator(`#case-${caseId}`).filter({ visible: true }).tap();
    await hers.atCase();
    expect(await actingFor(page)).toBe(father);
    await hers.agreesAndDoes('留言', () => hers.write('留言', said));
    await hers.reads('白玉兰（帮办人，替当事人办）');
    await hers.reads(said);
    await page.goBack();
    await hers.at(`正在替${father}办`);
    await hers.follow('法律咨询');
    await hers.at('说说是什么事');
    expect(await actingFor(page)).toBe(father);
    await page.goBack();
    await hers.at(`正在替${father}办`);

    // He is told, and sees that it was her.
    await his.page.goto('/pages/me/index');
    await his.openNotice('有人替您办了一步');
    await his.atCase();
    await his.reads('白玉兰（帮办人，替当事人办）');
    await his.reads(said);

    // Two taps, and she hears of what comes: for whom, and not of what.
    await his.page.goto('/own/pages/helpers/index');
    await his.page.getByRole('button', { name: /有进展不告诉白玉兰/ }).tap();
    await his.page.getByRole('dialog').getByRole('button', { name: '也告诉', exact: true }).tap();
    await his.reads('有进展也告诉白玉兰');
    must('fileCase', await (await asFather()).call('fileCase', { body: consultation() }));
    await page.goto('/pages/me/index');
    const line = await hers.told('已经收到，替白凤山·法律咨询');
    await line.tap();
    await hers.atCase();
    expect(await actingFor(page)).toBe(father);
    await page.goBack();
    await hers.at(`正在替${father}办`);

    await his.page.getByRole('button', { name: /^收回：白玉兰/ }).tap();
    await his.page.getByRole('dialog').getByRole('button', { name: '收回', exact: true }).tap();
    await his.reads('现在没有人替您办');

    await page.locator(`#case-${caseId}`).filter({ visible: true }).tap();
    await hers.reads('刚才替办的那位已经收回');
    expect(await actingFor(page)).toBeNull();
    expect(await page.locator('#app').innerText()).not.toContain(number);
    // Nor is it there by its address, as if it never had been.
    await page.goto(`/pages/case/index?caseId=${caseId}`);
    await hers.reads('没有找到');
    expect(await page.locator('#app').innerText()).not.toMatch(new RegExp(`${number}|羊圈|${said}`));
    // Of what she was told, nothing is left.
    await page.goto('/pages/me/index');
    await hers.goTo('提醒');
    await hers.reads('还没有提醒');
    expect(await page.locator('#app').innerText()).not.toContain(father);
    hers.expectsErrors('403');
    hers.expectsErrors('404');
  });
});
