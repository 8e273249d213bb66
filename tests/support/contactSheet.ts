import '../../functions/local/stack/quietSdk';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { root } from '../../functions/local/stack/front/build';
import { startStack, type Stack } from '../../functions/local/stack/stack';
import { launchBrowser } from './chromium';
import { Device } from './device';
import { screensOf, setPhone, showOn, type Setting } from './looks/dress';
import { besides, sheet, type Shot } from './looks/sheet';
import { legs, staffLegs, type Leg } from './looks/legs';
import { removeFolder } from './removeFolder';
import { emptyFolder } from './stack';

// `npm run contact-sheet [-- --beside FOLDER] [LEG …]`: every page that a resident or staff meet, on every kind of phone and at the desk, in one
// sheet, with the pictures of a folder beside those that they are called after.

const out = join(root, 'dist/contact-sheet');
/** Pages longer than this are cut: what is below is seen on none of the pictures. */
const longest = 2600;
/** The little door of the local stack is no part of the app. */
const style = '#local-shoes { display: none }';
const settings: readonly Setting[] = ['plain', 'elder', 'double'];

/** One leg on one phone: a picture of each place on every screen. */
async function photographed(browser: Browser, stack: Stack, leg: Leg, setting: Setting): Promise<Shot[]> {
  const shots: Shot[] = [];
  const device = await Device.open(browser, stack.origin, 1);
  const { page } = device;
  // What runs a script of ours gives its functions their names by this, and pages do not have it.
  await page.addInitScript('globalThis.__name ??= (one) => one');
  await setPhone(page, setting);
  const look = async (place: string) => {
    for (const screen of screensOf[setting]) {
      await showOn(page, screen);
      const height = await page.evaluate(
        `Math.max(0, ...[...document.querySelectorAll('.screen')].map((one) => one.scrollHeight))`,
      );
      await showOn(page, { ...screen, height: Math.min(longest, Math.max(screen.height, Number(height))) });
      const file = join(out, `${place}.${setting}.${screen.name}.png`);
      await page.screenshot({ path: file, style, animations: 'disabled' });
      shots.push({ place, setting, screen: screen.name, file });
    }
    await showOn(page, screensOf[setting][0]);
    console.log(`${setting} ${place}`);
  };
  try {
    await leg.walk({ device, stack, look });
  } finally {
    await page.context().close();
  }
  return shots;
}

/** Writes the sheet of a leg, and a picture of it. */
async function lay(browser: Browser, { name }: Leg, shots: Shot[], beside?: string): Promise<void> {
  const places = [...new Set(shots.map(({ place }) => place))];
  const found = besides(beside, places);
  const html = join(out, `${name}.html`);
  const source = (file: string) => (file.startsWith(out) ? relative(out, file) : pathToFileURL(file).href);
  await writeFile(html, sheet(shots, found, source));
  const page = await browser.newPage({ viewport: { width: 3000, height: 900 } });
  await page.goto(pathToFileURL(html).href);
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
  await page.close();
  console.log(`${relative('', html)}: ${shots.length} pictures`);
}

async function run(): Promise<void> {
  const args = process.argv.slice(2);
  const at = args.indexOf('--beside');
  const [, folder] = at === -1 ? [] : args.splice(at, 2);
  const wanted = [...legs, ...staffLegs].filter(({ name }) => args.length === 0 || args.includes(name));
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const dataDir = await emptyFolder();
  const stack = await startStack({ port: 0, dataDir, seed: 'full', withApp: true });
  const browser = await launchBrowser();
  try {
    for (const leg of wanted) {
      const shots: Shot[] = [];
      for (const setting of leg.settings ?? settings)
        shots.push(...(await photographed(browser, stack, leg, setting)));
      await lay(browser, leg, shots, folder && resolve(folder));
    }
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
