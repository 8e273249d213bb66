import { fromBase64url } from '../../../../functions/contract/record/base64url';
import { openText } from '../../../../src/services/seal/cipher';
import { must, signIn } from '../../../../functions/local/tools/apiClient';
import { residentWho } from '../../../../functions/local/town/cast';
import { until } from '../../../support/until';
import { livingTown } from '../../../support/living';

const town = livingTown();

test('whoever opens the app at its address reads as nobody; let in as somebody new, they stay that person', async () => {
  const { page, errors } = await town.device();
  await page.goto('/');
  const door = page.locator('#local-shoes');
  await page.getByRole('heading', { name: '您遇到了什么事？', level: 1 }).waitFor();
  expect(await door.innerText()).toBe('换个身份');
  await page.locator('#sign-in').tap();
  await page.getByRole('link', { name: '访客 · 换个身份' }).waitFor();
  await page.getByRole('heading', { name: '您遇到了什么事？', level: 1 }).waitFor();
  expect(new URL(page.url()).search).toBe('');

  const shoes = () => page.evaluate(() => localStorage.getItem('shoes'));
  const first = await shoes();
  await page.reload();
  await page.getByRole('link', { name: '提醒' }).waitFor();
  expect(await shoes()).toBe(first);

  await door.tap();
  await page.getByRole('heading', { name: '换个身份' }).waitFor();
  await page.getByRole('heading', { name: '居民' }).waitFor();
  expect(await page.getByRole('combobox', { name: '旗县' }).innerText()).toMatch(/^集宁区/);
  expect(errors).toEqual([]);
});

test('a page opened by its own address is the one that is shown', async () => {
  const { page } = await town.device();
  await page.goto('/pages/inbox/index');
  await page.getByRole('heading', { name: '提醒', level: 1 }).waitFor();
  await page.waitForURL('/pages/inbox/index');
  await page.getByRole('link', { name: '访客 · 换个身份' }).waitFor();
});

test('whose session has ended is signed in again as the person whose phone it is, in the role they had', async () => {
  const device = await town.device();
  await device.stepInto(town.staff('lawyer-1', '律师', '公共法律服务中心'));
  await device.page.evaluate(() => {
    const { shoes } = localStorage;
    localStorage.clear();
    localStorage.setItem('shoes', shoes);
  });
  await device.page.goto('/');
  await device.page.locator('#sign-in').tap();
  await device.reads('今天要办');
});

test('no script of a page can read the token that keeps somebody signed in', async () => {
  const { page } = await town.device();
  await page.goto('/');
  // What waits for somebody is asked for once it is known who they are.
  const isIn = page.waitForResponse((reply) => /\/v1\/(inbox|cases)$/.test(new URL(reply.url()).pathname));
  await page.locator('#sign-in').tap();
  await isIn;
  const context = page.context();
  const cookies = await context.cookies(`${town.stack().origin}/v1/session/refresh`);
  expect(cookies).toMatchObject([
    { name: 'session', httpOnly: true, sameSite: 'Strict', path: '/v1/session' },
  ]);
  const token = String(cookies[0]?.value).split('.')[2];
  const there = await page.evaluate(() => ({ ...localStorage }));
  // Not even with the key that lies beside what is sealed.
  const { key } = JSON.parse(there['vault']).data;
  const kept = openText(JSON.parse(there['session']).data, 'session', fromBase64url(key) ?? new Uint8Array());
  expect(kept).toContain('personId');
  const seen = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
  for (const one of [kept, seen]) expect(one).not.toContain(token);

  // A second tab is the same person, and each goes on.
  const tab = await context.newPage();
  await Promise.all([tab.goto('/pages/me/index'), page.reload()]);
  for (const one of [tab, page]) await one.getByRole('link', { name: '访客 · 换个身份' }).waitFor();
  const people = await Promise.all(
    [tab, page].map((one) => one.evaluate(() => localStorage.getItem('session'))),
  );
  expect(new Set(people).size).toBe(1);
});

test('the page of the app runs nothing that stands in it, and what somebody puts there does not run either', async () => {
  const device = await town.device();
  const { page } = device;
  await page.goto('/local/');
  const reply = await page.request.get('/');
  expect(await reply.text()).not.toMatch(/<script(?![^>]* src="\/)/);
  await page.goto('/');
  await page.getByRole('link', { name: '提醒' }).waitFor();
  device.expectsErrors('Content Security Policy');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="/nowhere.png" onerror="window.ran = true">');
    return new Promise((resolve) => setTimeout(() => resolve('ran' in window), 0));
  });
  expect(ran).toBe(false);
  device.expectsErrors('404');
});

test('a stranger finds what to do about 老板不给钱 by their own words and reads it, also when the network is gone', async () => {
  const device = await town.device();
  const { page } = device;
  await page.goto('/');
  await device.follow('常遇到的事');
  await device.at('常遇到的事，怎么办');
  device.expectsErrors('ERR_INTERNET_DISCONNECTED');
  await page.context().setOffline(true);
  await device.write('找一件事', '老板不给钱');
  await device.follow('老板欠工资');
  await device.at('老板欠工资，怎么要');
  await device.reads('《劳动争议调解仲裁法》第九条、第二十七条、第四十四条、第五十三条');
  await device.reads('申请仲裁最晚这时候');
  await page.goBack();
  expect(await device.field('找一件事').inputValue()).toBe('老板不给钱');
});

test('a visitor signs in by scanning: the phone sees which browser asks, says yes, and later lets it out again', async () => {
  const computer = await town.device();
  const { page } = computer;
  const made = page.waitForResponse((reply) => new URL(reply.url()).pathname === '/v1/session/scan');
  await page.goto('/own/pages/signin/index');
  await computer.at('用微信扫码登录');
  const { scene, check }: { scene: string; check: string } = await (await made).json();
  await page.getByRole('img', { name: '小程序码，请用微信扫一扫' }).waitFor();
  const figures = check.split('').join(' ');
  await computer.reads(`核对数字 ${figures}，手机上应该一样`);

  const phone = await town.device();
  await phone.stepInto(town.resident());
  // The code of WeChat's stand-in is the address of the page; the scene alone signs nobody in who has not the phone.
  await phone.page.goto(`/own/pages/signin/index?scene=${scene}`);
  await phone.at('是您要登录吗？');
  await phone.reads(figures);
  await computer.reads('手机上打开了，请在手机上点“是我，登录”');
  await phone.press('是我，登录');
  await phone.reads('那台设备上已经登录');

  await computer.reads('这台设备上已经登录了');
  const whose = (device: typeof phone) =>
    device.page.evaluate(() => localStorage.getItem('session') !== null);
  expect(await whose(computer)).toBe(true);
  await page.goto('/own/pages/data/index?part=devices');
  await computer.reads('现在这台（居民），扫码登录的');
  const cookies = await page.context().cookies(`${town.stack().origin}/v1/session/scan/state`);
  expect(cookies.map(({ name }) => name)).toEqual(['session']);

  await phone.page.goto('/own/pages/data/index?part=devices');
  await phone.reads('另一台设备或者浏览器（居民），扫码登录的');
  await phone.page
    .getByRole('button', { name: /^退出这台/ })
    .first()
    .tap();
  await phone.reads('已经退出那台设备。');
  const ended = page.waitForResponse((reply) => reply.status() === 401);
  computer.expectsErrors('401');
  await page.goto('/own/pages/signin/index');
  await ended;
  await page.getByRole('img', { name: '小程序码，请用微信扫一扫' }).waitFor();
});

test('a visitor who cannot scan signs in by the figures sent to the number that WeChat named as theirs', async () => {
  const { origin, cast, weChat, sms } = town.stack();
  const { openid } = residentWho(cast, 2);
  const owner = await signIn(origin, openid);
  const body = { by: 'weChat' as const, code: weChat.issuePhoneCode(openid) };
  must('setPhone', await owner.call('setPhone', { body }));
  const { phone } = must('myData', await owner.call('myData', { query: {} })).person;
  const computer = await town.device();
  await computer.page.goto('/own/pages/signin/index');
  await computer.at('用微信扫码登录');
  await computer.press('扫不了码，用短信登录');
  await computer.at('用短信验证码登录');
  await computer.write('手机号', phone ?? '');
  await computer.press('发验证码');
  const sent = () => sms.texts().filter(({ text }) => text.includes('验证码'));
  await until(() => sent().length === 1);
  expect(sent()[0]?.phone).toBe(`+86${phone}`);
  await computer.write('六位验证码', /\d{6}/.exec(sent()[0]?.text ?? '')?.[0] ?? '');
  await computer.press('登录');
  await computer.reads('这台设备上已经登录了');
  await computer.page.goto('/own/pages/data/index?part=devices');
  await computer.reads('现在这台（居民），短信登录的');

  // The same words for a number that is nobody's, which is sent nothing.
  const other = await town.device();
  await other.page.goto('/own/pages/signin/index');
  await other.press('扫不了码，用短信登录');
  await other.write('手机号', '13900000001');
  await other.press('发验证码');
  await other.reads('要是这个号码确认过');
  await other.write('六位验证码', '000000');
  other.expectsErrors('422');
  await other.press('登录');
  await other.reads('验证码不对、过了五分钟');
  expect(sent()).toHaveLength(1);
});
