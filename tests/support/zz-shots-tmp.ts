import '/work/main/functions/local/quietSdk';
import { writeFile } from 'node:fs/promises';
import { PNG } from '/work/main/node_modules/pngjs/lib/png.js';
import { must, signIn } from '/work/main/functions/local/apiClient';
import { postHolder, residentWho } from '/work/main/functions/local/seed/cast';
import { startStack } from '/work/main/functions/local/stack';
import { launchBrowser } from '/work/main/tests/support/chromium';
import { Device } from '/work/main/tests/support/device';
import { emptyFolder, removeFolder } from '/work/main/tests/support/stack';
import { deskByApi, doesByApi } from '/work/main/tests/support/deskByApi';
import { petition, legalAid, newKey } from '/work/main/tests/support/filings';
import { placedPhoto } from '/work/main/tests/support/placedPhoto';
import { picturesOf } from '/work/main/tests/papers/pictures';

const facts = '在集宁一家工地砌墙干了三个月，包工头写了一万六千元的欠条，一年多没有给，人在外地，电话也不接。';
const reasons = '申请人的家庭人均月收入二千六百元，高于本地法律援助经济困难标准（一千九百元），请求的事项也不属于免予核查经济困难状况的情形。';

async function main() {
  const dataDir = await emptyFolder();
  const stack = await startStack({ port: 0, dataDir, seed: 'people', withApp: true });
  const browser = await launchBrowser();
  const step = async (name: string, act: () => Promise<void>) => {
    try { await act(); console.log('ok', name); } catch (e) { console.log('FAIL', name, String(e).slice(0, 600)); }
  };
  const dev = () => Device.open(browser, stack.origin, 1.5);
  const shoot = async (d: Device, name: string, full = true) => {
    await d.page.waitForLoadState('networkidle');
    await d.page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: full, animations: 'disabled', style: '#local-shoes { display: none }' });
  };
  const res = { name: residentWho(stack.cast, 0).name, as: '居民' };
  const who = (post: string, as: string) => ({ name: postHolder(stack.cast, '150902', post).name, as });
  let caseId = '';
  const device = await dev();
  try {
    await step('apply', async () => {
      await device.stepInto(res);
      await device.page.goto('/pages/apply/index');
      await device.pick('要办的是什么事', '讨要工资、确认劳动关系');
      await device.write('事情的经过', facts);
      const photo = await placedPhoto(device.page);
      let choosing = device.page.waitForEvent('filechooser');
      await device.press('拍照片或选照片');
      await shoot(device, '00-privacy-sheet', false);
      await device.agreeToPrivacy();
      await (await choosing).setFiles({ name: '欠条.jpg', mimeType: 'image/jpeg', buffer: photo });
      choosing = device.page.waitForEvent('filechooser');
      await device.press('选文件（PDF、Word）');
      await (await choosing).setFiles({ name: '一个名字特别特别长的劳动合同扫描件第一版最终版不再改了.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<!doctype html><script>alert(1)</script>') });
      await device.press('录一段话');
      await device.press('开始录音');
      await device.reads('正在录音，1 秒');
      await shoot(device, '01-recording', false);
      await device.press('说完了');
      await device.page.getByRole('button', { name: '就用这一段' }).waitFor();
      await shoot(device, '02-recorded', false);
      await device.press('就用这一段');
      const picked = device.page.getByRole('list', { name: '已经选的文件' }).getByRole('listitem');
      await picked.filter({ hasText: '已收到' }).nth(1).waitFor();
      await picked.filter({ hasText: '文件打不开' }).waitFor();
      await device.pickPlace('事情发生在哪里', '集宁区');
      await device.choose('经济条件', '家里经济困难');
      await device.write('您的姓名', res.name);
      await device.write('联系电话', '13800000000');
      await device.write('身份证号码', '11010519491231002X');
      await device.write('对方是谁', '王大河');
      await shoot(device, '03-apply');
      await device.press('提交申请');
      await device.page.waitForTimeout(500);
      await shoot(device, '03b-apply-consent-missing');
      await device.press('去掉 一个名字特别特别长的劳动合同扫描件第一版最终版不再改了.pdf');
      await device.tick('我单独同意');
      await device.tick('我承诺以上内容真实');
      await device.press('提交申请');
      await device.at('事项详情');
      await device.reads('已经收到');
      caseId = new URL(device.page.url()).searchParams.get('caseId') ?? '';
      await shoot(device, '04-case-filed');
    });
    await step('staff case', async () => {
      const d = await dev();
      await d.stepInto(who('aid-dispatcher', '分流员 · 集宁区法律援助中心'));
      await doesByApi(await deskByApi(stack, 'aid-dispatcher'), caseId as never, { action: 'startReview', input: {} });
      await d.page.goto(`/staff/pages/case/index?caseId=${caseId}`);
      await d.reads(facts);
      await shoot(d, '05-staff-case');
      await d.press('显示身份证号码');
      await d.press('显示电话号码');
      await d.page.waitForTimeout(800);
      await shoot(d, '05b-staff-case-shown');
      await d.page.getByRole('button', { name: '打开 欠条.jpg' }).tap();
      await d.page.getByRole('dialog').waitFor();
      await d.page.waitForTimeout(800);
      await shoot(d, '05c-staff-photo', false);
    });
    await step('refused', async () => {
      await doesByApi(await deskByApi(stack, 'aid-supervisor'), caseId as never, { action: 'refuse', input: { reasons, article: '《法律援助法》第三十四条、第四十一条' } });
      await device.page.reload();
      await device.reads('不予法律援助决定书');
      await shoot(device, '06-case-papers');
      const opening = device.page.waitForEvent('popup');
      const asked = device.page.context().waitForEvent('request', (r) => new URL(r.url()).pathname.startsWith('/papers/'));
      await device.page.getByRole('listitem').filter({ hasText: '不予法律援助决定书' }).getByRole('button', { name: '打开文书' }).tap();
      const reply = await fetch((await asked).url());
      console.log(reply.headers.get('content-type'), reply.headers.get('content-disposition'));
      const pdf = Buffer.from(await reply.arrayBuffer());
      await (await opening).close();
      const pages = await picturesOf(pdf, 1.5);
      for (const [i, p] of pages.entries()) await writeFile(i === 0 ? '/tmp/refusal.png' : `/tmp/refusal-${i + 1}.png`, PNG.sync.write(p));
      console.log('pages', pages.length);
      await device.reads('在手机上打开');
      await shoot(device, '07-case-served');
      const asked2 = device.page.context().waitForEvent('request', (r) => new URL(r.url()).pathname.startsWith('/papers/'));
      await device.press('打开填好的异议申请书');
      const draft = Buffer.from(await (await fetch((await asked2).url())).arrayBuffer());
      await writeFile('/tmp/shots/objection-draft.png', PNG.sync.write((await picturesOf(draft, 1.2))[0]!));
      await device.page.bringToFront();
      await device.press('提出异议');
      await device.write('为什么不同意', '收入证明开错了月份，那一个月是全年的工钱一次发的。');
      await shoot(device, '08-objecting');
      await device.press('提出异议');
      await device.reads('异议已经送到司法局。');
      await shoot(device, '09-objected');
    });
    let petitionId = '';
    await step('petition mandate', async () => {
      const owner = await signIn(stack.origin, residentWho(stack.cast, 0).openid);
      const { state } = must('fileCase', await owner.call('fileCase', { body: { ...petition({ areaCode: '150902000000' as never }), key: newKey() } as never }));
      petitionId = state.id;
      await doesByApi(await deskByApi(stack, 'agent-1'), state.id, { action: 'take', input: {} });
      const a = await dev();
      await a.stepInto(who('agent-1', '代办员 · 集宁区信访局'));
      await a.page.goto(`/staff/pages/case/index?caseId=${state.id}`);
      const made = a.page.waitForResponse((r) => new URL(r.url()).pathname === '/v1/codes');
      await a.press('出示委托码');
      const url = (await (await made).json()).url;
      await a.reads('还有');
      await shoot(a, '10-agent-code', false);
      const n = await dev();
      await n.stepInto({ name: residentWho(stack.cast, 1).name, as: '居民' });
      await n.page.goto(url);
      await n.reads('这个码打不开');
      await shoot(n, '11-scan-neighbour');
      const r = await dev();
      await r.stepInto(res);
      await r.page.goto(url);
      await r.reads('有人请您委托');
      await shoot(r, '12-scan-mandate');
      await r.press('同意由他（她）代办');
      await r.agreeToPrivacy();
      await r.reads('已经同意代办');
      await shoot(r, '13-scan-agreed');
      await r.page.goto('/pages/privacy/index');
      await r.reads('我们不做的事');
      await shoot(r, '14-privacy');
      await r.page.goto('/pages/me/index');
      await r.reads('隐私说明');
      await shoot(r, '15-me');
      await a.page.goto('/staff/pages/card/index');
      await a.page.waitForTimeout(1500);
      await shoot(a, '16-card');
    });
    await step('phone this resident', async () => {
      const owner = await signIn(stack.origin, residentWho(stack.cast, 5).openid);
      const body = { ...legalAid({ areaCode: '150902000000' as never }), key: newKey() };
      body.form = { ...body.form, phone: '13900000000', applicantName: '敖其尔' };
      const { state } = must('fileCase', await owner.call('fileCase', { body: body as never }));
      const desk = await deskByApi(stack, 'aid-dispatcher');
      await doesByApi(desk, state.id, { action: 'startReview', input: {} });
      await doesByApi(desk, state.id, { action: 'requestMaterials', input: { items: ['身份证复印件'] } });
      const d = await dev();
      await d.stepInto(who('aid-dispatcher', '分流员 · 集宁区法律援助中心'));
      for (let i = 0; i < 12; i += 1) {
        const t = must('getCase', await desk.call('getCase', { params: { caseId: state.id }, query: {} })).tellings;
        if (i === 11 || t.some((x) => x.state === 'toCall')) { console.log(JSON.stringify(t)); break; }
        await d.page.waitForTimeout(2000);
      }
      await d.follow('工作台');
      await d.page.waitForTimeout(1500);
      await shoot(d, '17-today');
      await d.page.goto(`/staff/pages/case/index?caseId=${state.id}`);
      await d.reads('送达情况');
      await shoot(d, '18-staff-tellings');
    });
    await step('members', async () => {
      const d = await dev();
      await d.stepInto(who('admin', '管理员 · 集宁区法律援助中心'));
      await d.page.goto('/pages/me/index');
      await d.page.waitForTimeout(2000);
      await shoot(d, '19-members');
      await d.page.getByRole('button', { name: /企业微信/ }).first().tap().catch((e) => console.log(String(e).slice(0, 200)));
      await d.page.waitForTimeout(600);
      await shoot(d, '20-wecom-sheet', false);
    });
    await step('local', async () => {
      const d = await dev();
      const slug = residentWho(stack.cast, 0).slug;
      for (const [name, path] of [['21-local-phone', `/local/phone?slug=${slug}`], ['21b-local-phones', '/local/phone'], ['22-local-wecom', '/local/wecom'], ['23-local-sms', '/local/sms'], ['24-local', '/local/']] as const) {
        await d.page.goto(path);
        await shoot(d, name, name !== '21b-local-phones');
      }
      console.log('scrollWidth', await d.page.evaluate(() => document.documentElement.scrollWidth));
    });
    console.log(device.errors);
  } finally {
    await browser.close();
    await stack.stop();
    await removeFolder(dataDir);
  }
}
main().catch((e) => { console.error(e); process.exitCode = 1; });
