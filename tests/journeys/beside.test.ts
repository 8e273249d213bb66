import { describeInBrowser } from '../support/chromium';
import { goTo } from '../support/conversation';
import { deskByApi, doesByApi } from '../support/deskByApi';
import { must } from '../../functions/local/tools/apiClient';
import { lastReading } from '../support/lastReading';
import { livingTown } from '../support/living';

/** A person's whole story is many steps, each of which waits for the one before. */
jest.setTimeout(180_000);

const question = '草场让邻村的羊吃了，围栏也剪断了，我不会写字，该找谁？';
const answer = '先请嘎查委员会到场看，拍照，再谈赔多少；谈不拢的可以到法院起诉。';
const word = '老榆树';

describeInBrowser('a village helper and the one who sits beside them', () => {
  const town = livingTown();

  test('what is said is kept and sent, the paper opens it on another phone, and from then on it is theirs', async () => {
    const helper = await town.device();
    const { page } = helper;
    await helper.stepInto(town.staff('helper', '帮办员', '公共法律服务中心'));
    await page.goto('/staff/pages/today/index');
    await helper.at('今天替谁办？');
    await page.locator('#beside-consultation').tap();
    await helper.at('说说是什么事');

    // What they say is recorded, and written down beside it.
    await page.locator('#files-voice').tap();
    await page.locator('#record-start').tap();
    await helper.agreeToPrivacy();
    await page.locator('#record-stop').tap();
    await page.locator('#record-keep').tap();
    await helper.reads('语音1');
    await helper.write('说说是什么事', question);
    await goTo(helper, lastReading);
    await helper.press('发出');
    await helper.at('先念给他（她）听');

    // Nothing leaves before it was read to them and they were asked.
    await helper.press('我抄好了，发出去');
    await helper.reads('念完、问过这两样，才能发。');
    await helper.tick('念完了，他（她）同意我替他（她）写、替他（她）交');
    await helper.choose('让不让我以后看办到哪了？', '让看');
    await helper.choose('打开的时候问哪一句', '自己定的一个词');
    await page.locator('#code-answer').fill(word);
    const code = await page.locator('.nameless-code').innerText();
    await helper.press('我抄好了，发出去');
    await helper.at('收到了，不用再交一次');
    await page.waitForFunction(() => window.scrollY === 0);
    await helper.reads('给他（她）的纸');
    await helper.reads('打开时要答：自己定的一个词');
    expect(await page.locator('#code').innerText()).toBe(code);
    expect(await page.locator('#app').innerText()).not.toContain(word);
    const number = await page.locator('#number').innerText();
    await helper.press('纸给他（她）了，办下一位');
    await helper.at('今天替谁办？');
    await helper.reads(number);
    // The paper went with the person: this phone opens nothing of it any more.
    await page.goBack();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
      code,
    );

    const lawyer = await deskByApi(town.stack(), 'lawyer-1');
    const [row] = must('deskQueue', await lawyer.call('deskQueue', { query: {} })).rows;
    if (!row) throw new Error('nothing has arrived');
    await doesByApi(lawyer, row.id, { action: 'answer', input: { text: answer } });

    // On whatever phone is there, with the code from the paper and what only they can answer.
    const theirs = await town.device();
    await theirs.stepInto(town.resident(7));
    await theirs.page.goto('/pages/recover/index');
    await theirs.write('查询码', code);
    await theirs.write('纸上要问您的那一句', '小榆树');
    theirs.expectsErrors('422');
    await theirs.press('看答复');
    await theirs.reads('对不上');
    await theirs.write('纸上要问您的那一句', word);
    await theirs.press('看答复');
    await theirs.at('我的事项');
    await theirs.openMine();
    await theirs.reads(answer);
    await theirs.page.locator('#history').filter({ visible: true }).tap();
    await theirs.reads('阿拉坦当面代写代交');

    await theirs.page.goto('/pages/recover/index');
    await theirs.write('查询码', code);
    await theirs.write('纸上要问您的那一句', word);
    await theirs.press('放进我的事项');
    await theirs.atCase();
    await theirs.reads(answer);
    await page.goto('/staff/pages/today/index');
    await helper.reads('还没有。替人交的时候');
    expect(await page.locator('#app').innerText()).not.toContain(number);
  });
});
