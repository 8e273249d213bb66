import '../../functions/local/stack/quietSdk';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { postHolder, residentWho } from '../../functions/local/town/cast';
import { startStack, type Stack } from '../../functions/local/stack/stack';
import { launchBrowser } from './chromium';
import { Device } from './device';
import { removeFolder } from './removeFolder';
import { emptyFolder } from './stack';

const folder = join(__dirname, 'screenshots');
/** They are part of the repository, bytes each; sharp enough at half their width. */
const largest = 200_000;
const sharpness = 1.5;
const county = '150902';
/** What runs a script of ours gives its functions their names by this, and pages do not have it. */
const namesOfTsx = 'globalThis.__name ??= (one) => one';
/** The little door of the local stack is no part of the app. */
const style = '#local-shoes { display: none }';

const reply =
  '您好。房主收了定金又反悔不卖，您可以要求双倍返还定金（《民法典》第五百八十七条）。\n先把定金收据、合同和聊天记录保存好，再书面通知房主，限七天内答复；不答复的，可以到法院起诉。';

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, style, animations: 'disabled' });
  const { size } = await stat(path);
  if (size > largest) throw new Error(`${name}.png has ${size} bytes, more than ${largest}`);
  console.log(`${name}.png ${Math.ceil(size / 1024)} KB`);
}

/** Brings a part of the page right below the bar with its title. */
const scrollBelow = (page: Page, title: string): Promise<void> =>
  page
    .getByText(title, { exact: true })
    .filter({ visible: true })
    .first()
    .evaluate((element) => {
      element.style.scrollMarginTop = '64px';
      element.scrollIntoView();
    });

/** What a resident sees: the first page, a form, a case under way, an answer. */
async function residents(device: Device, { cast }: Stack): Promise<void> {
  await device.stepInto({ name: residentWho(cast, 0).name, as: '居民' });
  await device.reads('我的事项');
  await shoot(device.page, 'home');

  await device.follow('法律咨询');
  await device.write(
    '说说是什么事',
    '骑电动车让小车碰了，对方说私了给两千，后来腿疼得下不了地，还能再要吗？',
  );
  await device.reads('听起来是这类事，对吗？');
  await shoot(device.page, 'consult');

  await device.stepInto({ name: residentWho(cast, 0).name, as: '居民' });
  await device.openMine();
  await device.atCase();
  await shoot(device.page, 'case');

  await device.stepInto({ name: residentWho(cast, 5).name, as: '居民' });
  await device.openMine();
  await device.atCase();
  await shoot(device.page, 'answered');
}

/** What a lawyer sees: what waits at the desk, and a case being answered. */
async function lawyers(device: Device, { cast }: Stack): Promise<void> {
  const { name } = postHolder(cast, county, 'lawyer-1');
  await device.stepInto({ name, as: '律师 · 集宁区公共法律服务中心' });
  await device.follow('队列');
  await device.reads('窗口有');
  await shoot(device.page, 'queue');

  await device.page.goto('/');
  await device.openRow('买的二手房交了定金');
  await device.press('答复');
  await device.write('律师的看法', reply);
  await scrollBelow(device.page, '提交的内容');
  await shoot(device.page, 'answer');
}

/** The page of people, in the shoes of one of them. */
async function people(browser: Browser, device: Device, { origin, cast }: Stack): Promise<void> {
  const wide = await browser.newPage({ baseURL: origin, viewport: { width: 1280, height: 860 } });
  const { name, slug } = residentWho(cast, 4);
  await wide.goto('/local/');
  await wide.evaluate((shoes) => localStorage.setItem('shoes', shoes), JSON.stringify({ name, slug }));
  await wide.reload();
  await wide.getByText(name).first().waitFor();
  await shoot(wide, 'people');
  if (device.errors.length > 0) throw new Error(device.errors.join('\n'));
}

async function run(): Promise<void> {
  const dataDir = await emptyFolder();
  await mkdir(folder, { recursive: true });
  const stack = await startStack({ port: 0, dataDir, seed: 'full', withApp: true });
  const browser = await launchBrowser();
  try {
    const device = await Device.open(browser, stack.origin, sharpness);
    await device.page.addInitScript(namesOfTsx);
    await residents(device, stack);
    await lawyers(device, stack);
    await people(browser, device, stack);
  } finally {
    await browser.close();
    await stack.stop();
    await removeFolder(dataDir);
  }
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
