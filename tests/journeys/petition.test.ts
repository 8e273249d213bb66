import { describeInBrowser } from '../support/chromium';
import { goTo, sendAndOpen, toLastReading } from '../support/conversation';
import type { Device } from '../support/device';
import { livingTown } from '../support/living';

/** A person's whole story is many steps, each of which waits for the one before. */
jest.setTimeout(240_000);

const request = '请把二〇二四年的草畜平衡补贴发给我家，一共三千二百元。';
const facts = '同一个嘎查的别人家都领到了，我家问了两回，都说名单报上去了，到现在没有到账。';
const opinion = '经核实，您家的补贴因账号有误没有发出，将在十五日内补发到新账号。';

/** An appeal for a solution that has no other door: 信访工作条例 31(6). */
const classify = (device: Device): Promise<void> =>
  device.does('分类', async () => {
    await device.choose('类别', '有难处要解决');
    await device.choose('走哪一条路', '按信访程序办理');
  });

describeInBrowser('a petition', () => {
  const town = livingTown();

  test('is carried by an agent, sent back by one department, answered by the next', async () => {
    const device = await town.device();
    const resident = town.resident();
    const agent = town.staff('agent-1', '代办员', '信访局');
    const wrongDepartment = town.staff('department-1-dispatcher', '分流员', '人力资源和社会保障局');
    const department = town.staff('department-2-dispatcher', '分流员', '农牧局');
    const head = town.staff('department-2-supervisor', '负责人', '农牧局');

    await device.stepInto(resident);
    await device.follow('信访代办');
    await device.at('说说有什么事要办');
    await device.write('说说有什么事要办', `${request}${facts}`);
    await goTo(device, /^属于哪一种/);
    await device.reads('密封转送纪检监察机关；也可以自己打 12388');
    await toLastReading(device, {
      picks: { 属于哪一种: '有难处要解决', 要不要请代办员: '请代办员' },
      fills: {
        async 怎么找到您() {
          await device.write('您的姓名', resident.name);
          await device.write('联系电话', '13800000000');
        },
      },
    });
    await sendAndOpen(device);
    await device.reads('集宁区信访局');

    await device.stepInto(agent);
    await device.openNotice('新到的事项');
    await device.reads(facts);
    await device.does('接手代办');

    await device.stepInto(resident);
    await device.openNotice('请您看一下代办人');
    await device.reads(agent.name);
    await device.agreesAndDoes('同意由他（她）代办');

    await device.stepInto(agent);
    await device.openNotice('当事人同意代办');
    await device.reads(facts);
    await device.does('登记');
    await classify(device);
    await device.does('转送', () => device.pick('转送到', '集宁区人力资源和社会保障局'));

    await device.stepInto(wrongDepartment);
    await device.openNotice('新到的事项');
    await device.reads(facts);
    await device.does('退回', () => device.write('退回的理由', '草畜平衡补贴由农牧部门发放，请转送农牧局。'));

    await device.stepInto(agent);
    await device.openNotice('被退回');
    await device.reads('请转送农牧局。');
    await device.does('同意退回');
    await classify(device);
    await device.does('转送', () => device.pick('转送到', '集宁区农牧局'));

    await device.stepInto(department);
    await device.openNotice('新到的事项');
    await device.does('受理');
    await device.does('开始调查核实');

    await device.stepInto(head);
    await device.show('等窗口');
    await device.openRow(request);
    await device.does('出具处理意见', async () => {
      await device.choose('结论', '解释说明');
      await device.write('查明的事实', '账号登记有误，补贴没有发出。');
      await device.write('处理意见', opinion);
      await device.write('依据', '《信访工作条例》第三十二条');
    });

    await device.stepInto(resident);
    const messages = await device.messages('决定通知');
    expect(messages).toContain('已有决定');
    expect(messages).not.toContain('补贴');
    await device.stepInto(resident);
    await device.openNotice('有了决定');
    await device.reads(opinion);
    await device.reads('请求上一级机关复查');
    await device.agreesAndConfirms('解决了', () => device.choose('事情解决了吗', '解决了'), '结束这件事');
    await device.reads('办完了');
    expect(device.errors).toEqual([]);
  });
});
