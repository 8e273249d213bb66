import { describeInBrowser } from '../support/chromium';
import { sendAndOpen, toLastReading } from '../support/conversation';
import { livingTown } from '../support/living';

/** A person's whole story is many steps, each of which waits for the one before. */
jest.setTimeout(240_000);

const facts = '在工地砌墙三个月，包工头欠我一万六千元工钱，打了欠条，现在人找不到了，想把钱要回来。';
const missing = '欠条的复印件';
const result = '经法院调解，包工头当庭付清了一万六千元。';

describeInBrowser('an application for legal aid', () => {
  const town = livingTown();

  test('is reviewed, completed once, granted, assigned, handled and filed', async () => {
    const device = await town.device();
    const resident = town.resident();
    const dispatcher = town.staff('aid-dispatcher', '分流员', '法律援助中心');
    const supervisor = town.staff('aid-supervisor', '负责人', '法律援助中心');
    const lawyer = town.staff('lawyer-2', '律师', '法律援助中心');

    await device.stepInto(resident);
    await device.follow('法律援助');
    await device.at('说说要请律师办什么事');
    await device.write('说说要请律师办什么事', facts);
    await device.page.getByRole('radio', { name: '讨要工资、确认劳动关系' }).tap();
    await toLastReading(device, {
      picks: { 有没有下面的情况: '家里经济困难' },
      fills: {
        async 怎么找到您() {
          await device.write('您的姓名', resident.name);
          await device.write('联系电话', '13800000000');
          await device.tick('我单独同意');
        },
      },
    });
    await device.tick('我承诺以上内容真实');
    await sendAndOpen(device);
    await device.reads('集宁区法律援助中心');

    await device.stepInto(dispatcher);
    await device.openNotice('新到的事项');
    await device.reads(facts);
    await device.does('开始审查');
    await device.does('要求补充材料', () => device.write('还缺的材料 1', missing));
    await device.reads('已经一次性告知申请人。');

    await device.stepInto(resident);
    expect(await device.messages('补充材料通知')).toContain('待补材料');
    await device.stepInto(resident);
    await device.openNotice('需要补充材料');
    await device.reads(missing);
    await device.reads('还差材料，请您补上');
    await device.agreesAndDoes('补充材料', () =>
      device.write('补充的内容', '欠条复印好了，今天已经送到窗口。'),
    );

    await device.stepInto(supervisor);
    await device.show('等窗口');
    await device.openRow(facts);
    await device.reads('欠条复印好了，今天已经送到窗口。');
    await device.does('给予援助');

    await device.stepInto(dispatcher);
    await device.openNotice('材料已补充');
    await device.press('指派承办人');
    await device.at('这件事交给谁办？');
    await device.openRow(lawyer.name);
    await device.reads(`交给${lawyer.name}办？`);
    await device.press('指派承办人');
    await device.at(`已经指派给${lawyer.name}`);
    await device.press('回去看这件事');
    await device.at('办理事项');
    await device.reads(`${lawyer.name}（集宁区法律援助中心）`);

    await device.stepInto(lawyer);
    await device.openNotice('指派给您');
    await device.reads('案情概要');
    await device.does('没有利益冲突，可以办');
    await device.reads(facts);
    await device.does('接受指派');
    await device.does('已签订委托协议');
    await device.does('通报进展', () => device.write('办到哪一步了', '已经立案，下月开庭。'));
    await device.does('办结', () => device.write('办理结果', result));
    await device.does('交回案卷');

    await device.stepInto(dispatcher);
    await device.openNotice('新到的事项');
    await device.reads(result);
    await device.does('归档');

    await device.stepInto(resident);
    // What they were asked about: the rest stands in the reminders.
    const messages = await device.messages('答复通知');
    for (const title of ['补充材料通知', '决定通知']) expect(messages).toContain(title);
    await device.stepInto(resident);
    await device.goTo('我的事项');
    await device.show('办完');
    await device.openMine();
    await device.reads(result);
    await device.reads('案卷已经归档，这次法律援助结束了。');
    expect(device.errors).toEqual([]);
  });
});
