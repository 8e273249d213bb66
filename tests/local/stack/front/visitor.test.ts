import { fromBase64url } from '../../../../functions/contract/base64url';
import { openText } from '../../../../src/services/seal/cipher';
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
  await device.follow('工作台');
});

test('no script of a page can read the token that keeps somebody signed in', async () => {
  const { page } = await town.device();
  await page.goto('/');
  // What waits for somebody is asked for once it is known who they are.
  const isIn = page.waitForResponse((reply) => new URL(reply.url()).pathname.endsWith('/v1/inbox'));
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
