import { describeInBrowser } from '../support/chromium';
import { filesOne, othersJoin, request } from '../support/jointTown';
import { livingTown } from '../support/living';

/** A person's whole story is many steps, each of which waits for the one before. */
jest.setTimeout(240_000);

const subject = '村路一下雨就断';
const joinNumber = '#join-number';

describeInBrowser('neighbours, each with a phone', () => {
  const town = livingTown();

  test('one asks, others join by the number they are told, five are in, and one leaves in two taps', async () => {
    const stack = town.stack();
    const caseId = await filesOne(stack, 5);
    const hers = await town.device();
    await hers.stepInto(town.resident(5));
    await hers.page.goto(`/pages/case/index?caseId=${caseId}`);
    await hers.reads('和谁一起');
    await hers.page.locator('#together').filter({ visible: true }).tap();
    await hers.reads('请人和您一起反映');
    await hers.write('这件事怎么说', subject);
    await hers.press('出一个码');
    const shown = hers.page.locator(joinNumber).filter({ visible: true });
    await shown.waitFor();
    const number = (await shown.innerText()).replaceAll(/\s/gu, '');
    expect(number).toMatch(/^\d{6}$/);

    // He types it, reads what it is about and no word of what she wrote, and says yes.
    const his = await town.device();
    await his.stepInto(town.resident(6));
    await his.page.goto('/pages/me/index');
    await his.page.locator('#join-others').filter({ visible: true }).tap();
    await his.write('6 位号码', '000000');
    await his.press('看看是什么事');
    await his.reads('这个号现在用不了');
    await his.write('6 位号码', number);
    await his.press('看看是什么事');
    await his.reads('樊秀兰想请您一起反映');
    await his.reads(subject);
    expect(await his.page.locator('#app').innerText()).not.toContain(request);
    await his.write('您的姓名', '郭有田');
    await his.page.locator('#join-petition').filter({ visible: true }).tap();
    await his.agreeToPrivacy();
    await his.reads('您已经加进来了');
    await his.press('看这件事');
    await his.atCase();
    await his.reads('和谁一起');
    await his.page.locator('#filed').filter({ visible: true }).tap();
    await his.reads(request);
    his.expectsErrors('422');

    await othersJoin(stack, number, [7, 8, 9]);
    await hers.page.goto(`/own/pages/together/index?caseId=${caseId}`);
    await hers.reads('5 个人一起反映');
    await hers.reads('郭有田');
    expect(await hers.page.locator(joinNumber).filter({ visible: true }).count()).toBe(0);

    // Home shows him the matter; he leaves it in two taps, and keeps his receipts.
    await his.page.goto('/pages/home/index');
    await his.page.locator(`#case-${caseId}`).filter({ visible: true }).tap();
    await his.atCase();
    await his.page.locator('#together').filter({ visible: true }).tap();
    await his.reads('5 个人一起反映');
    await his.page.locator('#leave').filter({ visible: true }).tap();
    await his.page.getByRole('dialog').getByRole('button', { name: '退出', exact: true }).tap();
    await his.reads('您已经退出了');
    await his.reads('有人加进来，一起反映');
    await his.page.goto(`/pages/case/index?caseId=${caseId}`);
    await his.reads('没有找到');
    expect(await his.page.locator('#app').innerText()).not.toContain(request);
    his.expectsErrors('404');

    await hers.page.goto(`/own/pages/together/index?caseId=${caseId}`);
    await hers.reads('已经有 4 个人，还能再来 1 位');
    expect(hers.errors).toEqual([]);
  });
});
