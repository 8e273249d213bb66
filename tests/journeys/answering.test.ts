import { must } from '../../functions/local/tools/apiClient';
import { describeInBrowser } from '../support/chromium';
import { deskByApi, doesByApi } from '../support/deskByApi';
import { sendAndOpen, toLastReading } from '../support/conversation';
import { livingTown } from '../support/living';

/** A person's whole story is many steps, each of which waits for the one before. */
jest.setTimeout(240_000);

const question = '跟着包工头在工地干了四个月，欠两万六，人也找不到了，能找谁要？';

describeInBrowser('an answer', () => {
  const town = livingTown();

  test('is written with a template and an article, looked at, sent, taken back within ten minutes; later corrected beside what stands', async () => {
    const device = await town.device();
    const { page } = device;
    const resident = town.resident();
    const lawyer = town.staff('lawyer-1', '律师', '公共法律服务中心');

    await device.stepInto(resident);
    await device.follow('法律咨询');
    await device.at('说说是什么事');
    await device.write('说说是什么事', question);
    await toLastReading(device);
    await sendAndOpen(device);

    await device.stepInto(lawyer);
    await device.openNotice('新到的事项');
    await device.at('办理事项');
    await device.press('答复');
    await device.press('常用句');
    await page.getByRole('button', { name: /欠工资：工地分包/ }).tap();
    await device.press('加法条');
    // What cannot be is told where it is looked for, with the nearest that can.
    await device.write('找法条', '民法典１８８８');
    await device.reads('《民法典》只到第 1260 条。最接近的是第 188 条：普通诉讼时效三年');
    await device.write('找法条', '包工头跑了');
    await page.getByRole('checkbox', { name: '《保障农民工工资支付条例》第 30 条' }).tap();
    await device.press('加上这 1 条');
    // What the template leaves to whoever writes is not sent with its braces.
    await page.locator('#do-answer').tap();
    await device.reads('还有没填的：{谁}、{多少钱}。填好再发。');
    await page.locator('#part-situation').tap();
    await device.write('您的情况', '您跟着包工头干了四个月，欠两万六。');
    await device.press('预览');
    const preview = page.getByRole('dialog', { name: '当事人看到的是这样' });
    await preview.getByText(/分包欠的，总承包先付/).waitFor();
    await preview.getByRole('button', { name: '关闭' }).tap();
    await page.locator('#do-answer').tap();
    await device.reads('已经答复，当事人会收到提醒。');

    // A page of sixty messages or of one: the next step is in reach.
    await device.does('收回答复', () => device.write('为什么收回', '漏写了要带的材料。'));
    await device.stepInto(resident);
    await device.openMine();
    await device.reads('漏写了要带的材料。');

    const desk = await deskByApi(town.stack(), 'lawyer-1');
    const { rows } = must('handled', await desk.call('handled', { query: {} }));
    const caseId = rows[0]?.id ?? '';
    const said = '直接找总承包公司要，告示牌上有电话。';
    await doesByApi(desk, caseId, {
      action: 'answer',
      input: { parts: { view: said, steps: ['记下电话'] } },
    });
    await doesByApi(desk, caseId, {
      action: 'correctAnswer',
      input: { reason: '漏了期限。', parts: { view: `${said}一年以内要。` } },
    });
    await device.stepInto(resident);
    await device.openMine();
    await device.reads('第 2 份答复，更正了前面的，以这一份为准');
    await device.reads('漏了期限。');
    await device.reads('第 1 份答复，后来更正了');
  });

  test('that a session ends in the middle of is there when the same person steps in again', async () => {
    const device = await town.device();
    const lawyer = town.staff('lawyer-2', '律师', '公共法律服务中心');
    await device.stepInto(town.resident(1));
    await device.follow('法律咨询');
    await device.write('说说是什么事', '邻居的羊吃了我家的苗，他不赔。');
    await toLastReading(device);
    await sendAndOpen(device);
    await device.stepInto(lawyer);
    await device.openNotice('新到的事项');
    await device.press('答复');
    await device.write('律师的看法', '先拍照留证据，再找村委会调解。');
    await device.stepInto(lawyer);
    await device.openNotice('新到的事项');
    await device.press('答复');
    expect(await device.field('律师的看法').inputValue()).toBe('先拍照留证据，再找村委会调解。');
  });

  test('is spoken of among colleagues in notes that the resident never reads', async () => {
    const device = await town.device();
    const lawyer = town.staff('lawyer-1', '律师', '公共法律服务中心');
    await device.stepInto(town.resident(2));
    await device.follow('法律咨询');
    await device.write('说说是什么事', '厂里拖了三个月工资没发，怎么办？');
    await toLastReading(device);
    await sendAndOpen(device);
    await device.stepInto(lawyer);
    await device.openNotice('新到的事项');
    await device.write('给同事记一句', '这个厂上个月也被告过');
    await device.press('记下备注');
    await device.reads('这个厂上个月也被告过');
    await device.stepInto(town.resident(2));
    await device.openMine();
    await device.reads('谁在办');
    expect(await device.page.getByText('这个厂上个月也被告过').count()).toBe(0);
  });
});
