import { describeInBrowser } from '../support/chromium';
import { sendAndOpen, toLastReading } from '../support/conversation';
import { livingTown } from '../support/living';

/** A person's whole story is many steps, each of which waits for the one before. */
jest.setTimeout(180_000);

const question = '在饭店端盘子干了四个月，老板压着两个月工资不给，没签合同，只有微信记录，能要回来吗？';
const answer = '可以。先保存好微信记录和转账记录，再到劳动监察大队投诉；不行的话，可以申请劳动仲裁。';

describeInBrowser('a consultation', () => {
  const town = livingTown();

  test('is filed by a resident, answered by a lawyer, read and closed by the resident', async () => {
    const device = await town.device();
    const resident = town.resident();
    const lawyer = town.staff('lawyer-1', '律师', '公共法律服务中心');

    await device.stepInto(resident);
    await device.follow('法律咨询');
    await device.at('说说是什么事');
    await device.write('说说是什么事', question);
    await device.reads('拖欠工资');
    await toLastReading(device);
    await device.reads('集宁区公共法律服务中心');
    await sendAndOpen(device);
    await device.reads('已经收到，不用重复提交');
    await device.reads('谁在办');
    await device.reads('集宁区公共法律服务中心');

    await device.stepInto(lawyer);
    await device.openNotice('新到的事项');
    await device.at('办理事项');
    await device.reads(question);

    await device.stepInto(lawyer);
    await device.follow('队列');
    await device.reads('窗口有');
    await device.openRow(question);
    await device.at('办理事项');
    await device.does('答复', () => device.write('律师的看法', answer));
    await device.reads('已经答复，当事人会收到提醒。');

    await device.stepInto(resident);
    const message = await device.messages('答复通知');
    expect(message).toContain('已答复');
    expect(message).not.toContain('工资');

    await device.stepInto(resident);
    await device.openNotice('有回音了');
    await device.atCase();
    await device.reads(answer);
    await device.agreesAndDoes('还没有', () => device.write('您还想问什么', '劳动监察大队在哪里？'));
    await device.reads('已经送到律师那里。');

    await device.stepInto(lawyer);
    await device.openNotice('新的留言');
    await device.reads('劳动监察大队在哪里？');
    await device.does('答复', () => device.write('律师的看法', '在区人力资源和社会保障局一楼。'));

    await device.stepInto(resident);
    await device.openMine();
    await device.reads('在区人力资源和社会保障局一楼。');
    await device.agreesAndDoes('解决了', () => device.choose('事情解决了吗', '解决了'));
    await device.reads('这次咨询办完了');
    expect(device.errors).toEqual([]);
  });
});
