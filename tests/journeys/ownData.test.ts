import { must, signIn } from '../../functions/local/tools/apiClient';
import { residentWho } from '../../functions/local/town/cast';
import { describeInBrowser } from '../support/chromium';
import { deskByApi, doesByApi } from '../support/deskByApi';
import { consultation } from '../support/filings';
import { livingTown } from '../support/living';
import { builtWeapp } from '../support/prepare';
import { see, tapId } from '../support/weappHands';
import { phoneOf } from '../support/weappPhone';

/** A person's whole story is many steps, each of which waits for the one before. */
jest.setTimeout(180_000);

const wrong = '邻居家的羊吃了我家五亩青贮，能不能让他赔？';
const right = '邻居家的羊吃了我家三亩青贮，能不能让他赔？';
const answer = '先请嘎查委员会到场量地、拍照，再谈赔多少。';
const opinion = '答复得快，讲得明白。';

describeInBrowser('a resident and what is held of them', () => {
  const town = livingTown();

  test('opens a browser by scanning its code with the mini-program, and is the same person there', async () => {
    const { cast } = town.stack();
    const person = residentWho(cast, 3);
    const visitor = await town.device();
    const begun = visitor.page.waitForResponse((reply) => reply.url().endsWith('/v1/session/scan'));
    await visitor.page.goto('/own/pages/signin/index');
    await visitor.at('用微信扫码登录');
    const { scene, check } = (await (await begun).json()) as { scene: string; check: string };

    const phone = phoneOf(person, town.stack(), { dist: await builtWeapp() });
    phone.launch(`/own/pages/signin/index?scene=${scene}`);
    await see(phone, '是您要登录吗？');
    await see(phone, check.split('').join(' '));
    await tapId(phone, 'its-me');
    await see(phone, '那台设备上已经登录');
    await visitor.reads('这台设备上已经登录了');
    await visitor.press('接着办');
    await visitor.at('我的事项');
    await visitor.page.goto('/own/pages/data/index?part=devices');
    await visitor.reads('，扫码登录的');
    expect(phone.console()).toEqual([]);
    await phone.close();
  });

  test('rates how they were served, takes a copy along, sets an answer right, and has the rest deleted', async () => {
    const { origin, cast } = town.stack();
    const owner = await signIn(origin, residentWho(cast, 4).openid);
    const body = consultation({ areaCode: '150902000000', form: { question: wrong } });
    const { state } = must('fileCase', await owner.call('fileCase', { body }));
    const lawyer = await deskByApi(town.stack(), 'lawyer-1');
    await doesByApi(lawyer, state.id, { action: 'answer', input: { text: answer } });

    const device = await town.device();
    const { page } = device;
    await device.stepInto(town.resident(4));
    await page.goto(`/pages/case/index?caseId=${state.id}`);
    await device.atCase();
    await device.choose('您觉得办得怎么样', '非常满意');
    await device.write('想说的话', opinion);
    await device.press('提交评价');
    await device.reads('您的评价：非常满意');
    await device.choose('您觉得办得怎么样', '基本满意');
    await device.press('修改评价');
    await device.reads('您的评价：基本满意');

    await page.goto('/own/pages/data/index?part=read');
    await device.reads(`法律咨询 ${state.number}`);
    await page.goto('/own/pages/data/index?part=take');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await device.press('复制全部内容（数据格式）');
    const copied: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toMatchObject({ cases: [{ view: { state: { number: state.number } } }] });
    expect(JSON.stringify(copied)).toContain(wrong);
    const opened = page.waitForEvent('popup');
    await device.press('取一个文件（全部内容和文书）');
    const download = await (await opened).waitForEvent('download');
    expect(download.suggestedFilename()).toMatch(/\.zip$/);

    await page.goto('/own/pages/data/index?part=correct');
    await device.pick('哪一件', `法律咨询 ${state.number}`);
    await device.pick('哪一项写错了', '问题');
    await device.reads(`现在写的是：${wrong}`);
    await device.write('应当是什么', right);
    await device.press('提交更正');
    await device.agreeToPrivacy();
    await device.reads('已经改了，工作人员已经收到');
    const seen = must('getCase', await lawyer.call('getCase', { params: { caseId: state.id }, query: {} }));
    expect(JSON.stringify(seen.answers)).toContain(right);

    // What stays is named with its day before anything is deleted, and is there afterwards.
    await page.goto('/own/pages/data/index?part=forget');
    await device.reads(`${state.number}：还没有结束，照样办；结束以后按保存期算`);
    await device.press('全部删除');
    await page.getByRole('dialog').getByRole('button', { name: '全部删除', exact: true }).tap();
    await page.waitForURL('**/pages/home/index');
    expect(await page.evaluate(() => localStorage.getItem('session'))).toBeNull();
    const again = await signIn(origin, residentWho(cast, 4).openid);
    const held = must('myData', await again.call('myData', { query: {} }));
    expect(held.person.phone).toBeNull();
    expect(held.person.name).toBeNull();
    expect(held.cases.map(({ view }) => view.state.number)).toEqual([state.number]);
  });
});
