import { must } from '../../functions/local/tools/apiClient';
import { describeInBrowser } from '../support/chromium';
import { deskByApi, doesByApi } from '../support/deskByApi';
import { livingTown } from '../support/living';

/** A letter's whole way is many steps, each of which waits for the one before. */
jest.setTimeout(150_000);

const wide = { width: 1440, height: 900 };
const story = '村东那段路塌了两处，拖拉机过不去。我想问，该找谁修，村里不管怎么办。';
const answer = '先书面向苏木乡镇人民政府提出；不答复的，可以申请行政复议。';

describeInBrowser('a paper letter', () => {
  const town = livingTown();

  test('is entered at the desk with when it came, answered like any other, and opened by the code of its receipt', async () => {
    const clerk = await town.device();
    const { page } = clerk;
    await page.setViewportSize(wide);
    // Pages below the open one are still there, unseen.
    const shown = (part: string) => page.locator(part).filter({ visible: true });
    await clerk.stepInto(town.staff('centre-dispatcher', '分流员', '公共法律服务中心'));
    await shown('#rail-intake').click();
    await clerk.at('登记来信');

    // Nothing goes that does not say when it came; what is written stays.
    await shown('#name').fill('陈明亮');
    await shown('#words').fill(story);
    await page.keyboard.press('Control+Enter');
    await clerk.reads('收到的时间不能在现在以后，也不能早于一年前。');
    await shown('#came-now').click();
    await page.getByRole('radio', { name: '问法律' }).click();
    await shown('#circumstances-none').click();
    await page.locator('#areaCode').click();
    await page.getByRole('radio', { name: '集宁区' }).click();
    await page.getByRole('button', { name: '选好了', exact: true }).click();
    await page.getByRole('radio', { name: '信上署的名字' }).click();
    await shown('#code-answer').fill('陈明亮');

    // Gone away and come back, it stands as it was; what the code asks is asked anew.
    await shown('#rail-today').click();
    await clerk.at('今天');
    await shown('#rail-intake').click();
    await page.waitForFunction((said) => {
      const field = document.querySelector<HTMLTextAreaElement>('#words textarea, textarea#words');
      return field?.value === said;
    }, story);
    await page.getByRole('radio', { name: '信上署的名字' }).click();
    await shown('#code-answer').fill('陈明亮');
    await page.keyboard.press('Control+Enter');
    await clerk.reads('打开时要答：信上署的名字');
    const code = await shown('#code').innerText();
    const number = /[0-9]{6}-[0-9]{4}-\S+/.exec(
      await page.getByRole('heading', { level: 1 }).innerText(),
    )?.[0];
    expect(await shown('#app').innerText()).not.toContain('陈明亮');

    // In the queue as any other, and in the register of the month.
    const desk = await deskByApi(town.stack(), 'centre-dispatcher');
    const { rows } = must('deskQueue', await desk.call('deskQueue', { query: { cameBy: 'letter' } }));
    expect(rows.map((row) => row.number)).toEqual([number]);
    await shown('#rail-register').click();
    await clerk.at('收文登记簿');
    await clerk.reads(number ?? '');

    const lawyer = await deskByApi(town.stack(), 'lawyer-1');
    await doesByApi(lawyer, rows[0]?.id ?? '', { action: 'answer', input: { text: answer } });
    const theirs = await town.device();
    await theirs.stepInto(town.resident(7));
    await theirs.page.goto('/pages/recover/index');
    await theirs.write('查询码', code);
    await theirs.write('纸上要问您的那一句', '陈明亮');
    await theirs.press('看答复');
    await theirs.at('我的事项');
  });
});
