import { livingTown } from '../../../support/living';

const town = livingTown();

test('whoever opens the app at its address is let in as somebody new, and stays that person', async () => {
  const { page, errors } = await town.device();
  await page.goto('/');
  const door = page.getByRole('link', { name: '换个身份' });
  await page.getByRole('link', { name: '提醒' }).waitFor();
  await page.getByRole('heading', { name: '掌上公共法律服务', level: 1 }).waitFor();
  expect(await door.innerText()).toBe('访客 · 换个身份');
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
  await device.link('提醒').waitFor();
  await device.follow('工作台');
});
