import type { Locator } from 'playwright-core';
import type { PNG } from 'pngjs';
import { Code } from '../../functions/contract/numbers/codes';
import { CaseId } from '../../functions/contract/ids';
import { must, signIn } from '../../functions/local/tools/apiClient';
import { residentWho } from '../../functions/local/town/cast';
import { picturesOf } from '../papers/pictures';
import { describeInBrowser } from '../support/chromium';
import { sendAndOpen, toLastReading } from '../support/conversation';
import { deskByApi, doesByApi } from '../support/deskByApi';
import type { Device } from '../support/device';
import { newKey, petition } from '../support/filings';
import { county, livingTown } from '../support/living';
import { exifMark, placedPhoto } from '../support/placedPhoto';

/** A person's whole story is many steps, each of which waits for the one before. */
jest.setTimeout(240_000);

const facts = '给饭店装修干了一年，老板写了一万六千元的欠条，一年多没有给，人在外地，电话也不接。';
const reasons = '申请人的家庭收入高于本地法律援助的经济困难标准，请求的事项也不属于免予核查的情形。';
const whyNot = '我家收入证明开错了月份，那一个月是全年的工钱一次发的。';

const caseOnScreen = (device: Device): CaseId =>
  CaseId.parse(new URL(device.page.url()).searchParams.get('caseId'));

/** How much of a page is ink, of 1. */
function inkOf({ data }: PNG): number {
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1;
  return dark / (data.length / 4);
}

/** Presses a button that opens a paper. @returns what its tab was led to */
async function paperBehind({ page }: Device, button: Locator): Promise<Buffer> {
  const opening = page.waitForEvent('popup');
  const asked = page
    .context()
    .waitForEvent('request', (request) => new URL(request.url()).pathname.startsWith('/papers/'));
  await button.tap();
  const reply = await fetch((await asked).url());
  await (await opening).close();
  expect(reply.headers.get('content-type')).toBe('application/pdf');
  return Buffer.from(await reply.arrayBuffer());
}

/** A paper is a PDF each page of which has something drawn on it. */
async function isDrawn(paper: Buffer): Promise<void> {
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  const pages = await picturesOf(paper, 0.4);
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) expect(inkOf(page)).toBeGreaterThan(0.002);
}

describeInBrowser('files, papers and codes', () => {
  const town = livingTown();

  test('a photo and a voice go with an application; its refusal is opened and objected to', async () => {
    const device = await town.device();
    const resident = town.resident();
    await device.stepInto(resident);
    await device.follow('法律援助');
    await device.at('说说要请律师办什么事');
    await device.write('说说要请律师办什么事', facts);
    await device.page.getByRole('radio', { name: '讨要工资、确认劳动关系' }).tap();

    const photo = await placedPhoto(device.page);
    const choosing = device.page.waitForEvent('filechooser');
    await device.press('拍照片或选照片');
    await device.agreeToPrivacy();
    await (await choosing).setFiles({ name: '欠条.jpg', mimeType: 'image/jpeg', buffer: photo });
    await device.press('录一段话');
    await device.press('开始录音');
    await device.reads('正在录音，1 秒');
    await device.press('说完了');
    await device.press('就用这一段');
    const picked = device.page.getByRole('list', { name: '已经选的文件' }).getByRole('listitem');
    for (const name of ['欠条.jpg', '语音1'])
      await picked.filter({ hasText: name }).filter({ hasText: '已收到' }).waitFor();

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
    await sendAndOpen(device, false);
    const caseId = caseOnScreen(device);

    const dispatcher = await deskByApi(town.stack(), 'aid-dispatcher');
    const { files } = must('getCase', await dispatcher.call('getCase', { params: { caseId }, query: {} }));
    expect(files.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
      'photo received',
      'voice received',
    ]);
    const fileId = files.find(({ kind }) => kind === 'photo')?.id ?? '';
    const link = must(
      'openFile',
      await dispatcher.call('openFile', { params: { fileId }, body: { caseId } }),
    );
    const seen = Buffer.from(await (await fetch(link.url)).arrayBuffer());
    expect(seen.subarray(0, 2).toString('hex')).toBe('ffd8');
    expect([photo, seen].map((one) => one.includes(exifMark))).toEqual([true, false]);

    await doesByApi(dispatcher, caseId, { action: 'startReview', input: {} });
    const supervisor = await deskByApi(town.stack(), 'aid-supervisor');
    const article = '《法律援助法》第三十四条';
    await doesByApi(supervisor, caseId, { action: 'refuse', input: { reasons, article } });

    await device.page.reload();
    const papers = device.page.getByRole('list', { name: '文书' }).getByRole('listitem');
    const refusal = papers.filter({ hasText: '不予法律援助决定书' });
    // Nothing is served on the phone before its owner has said that it may be.
    await refusal.getByText('点开不算送到').waitFor();
    await device.does('可以，用手机收');
    await refusal.getByText('点开看一看，就算送到了').waitFor();
    await isDrawn(await paperBehind(device, refusal.getByRole('button', { name: '打开文书' })));
    await refusal.getByText('在手机上打开').waitFor();
    await device.press('办理经过');
    await device.reads('本人打开了文书，已经送达');

    const form = device.page.getByRole('button', { name: '打开填好的异议申请书' });
    await isDrawn(await paperBehind(device, form));
    await device.does('提出异议', () => device.write('为什么不同意', whyNot));
    await device.reads('异议已经送到司法局。');
    await papers.filter({ hasText: '法律援助异议申请书' }).waitFor();
    await form.waitFor({ state: 'detached' });
    expect(device.errors).toEqual([]);
  });

  test('an agent shows a code, the resident agrees on their own phone, and nobody else can', async () => {
    const stack = town.stack();
    const agent = town.staff('agent-1', '代办员', '信访局');
    const owner = await signIn(stack.origin, residentWho(stack.cast, 0).openid);
    const filing = { ...petition({ areaCode: `${county}000000` }), key: newKey() };
    const { state } = must('fileCase', await owner.call('fileCase', { body: filing }));
    await doesByApi(await deskByApi(stack, 'agent-1'), state.id, { action: 'take', input: {} });

    const [ofAgent, ofNeighbour, ofResident] = await Promise.all([
      town.device(),
      town.device(),
      town.device(),
    ]);
    // The browser notes each refusal of the code itself.
    for (const device of [ofAgent, ofNeighbour, ofResident]) device.expectsErrors(' 422 ');
    await ofAgent.stepInto(agent);
    await ofAgent.page.goto(`/staff/pages/case/index?caseId=${state.id}`);
    const made = ofAgent.page.waitForResponse((reply) => new URL(reply.url()).pathname === '/v1/codes');
    await ofAgent.press('出示委托码');
    await ofAgent.page.getByRole('img', { name: '二维码，请对方扫一扫' }).waitFor();
    const { url } = Code.parse(await (await made).json());

    await ofNeighbour.stepInto(town.resident(1));
    await ofNeighbour.page.goto(url);
    await ofNeighbour.reads('这个码打不开');

    await ofResident.stepInto(town.resident());
    await ofResident.page.goto(url);
    await ofResident.reads('有人请您委托他（她）代办');
    await ofResident.reads(agent.name);
    await ofResident.press('同意由他（她）代办');
    await ofResident.agreeToPrivacy();
    await ofResident.reads('已经同意代办');
    await ofResident.press('去看这件事');
    await ofResident.atCase();
    await ofResident.reads('您已经同意由这个人代办');

    await ofAgent.press('关闭');
    await ofAgent.reads('当事人已经同意代办。');
    await ofAgent.does('登记');
    await ofResident.page.goto(url);
    await ofResident.reads('这个码打不开');
    const errors = [ofAgent, ofNeighbour, ofResident].flatMap((device) => device.errors);
    expect(errors.filter((error) => !error.includes(' 422 '))).toEqual([]);
  });
});
