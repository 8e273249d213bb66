import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, builtApp } from '../../functions/local/stack/front/build';
import { startStack } from '../../functions/local/stack/stack';
import { tellBrowser } from './browserProgram';

const name = 'SEEDED_FOLDER';

/** The data of a stack that was started once and stopped, to be copied. @throws outside of the `living` tests */
export function seededFolder(): string {
  const folder = process.env[name];
  if (!folder) throw new Error('this test belongs to the project `living` of jest.config.cjs');
  return folder;
}

/** Where the mini-program under test believes its server to be; each phone of a test leads it elsewhere. */
export const weappServer = 'https://api.test';

/** The mini-program as WeChat gets it. @returns its folder */
export const builtWeapp = (): Promise<string> =>
  built({ target: 'weapp', settings: { TARO_APP_API_BASE: weappServer, TARO_APP_LOGIN_PAGE: '' } });

async function seedOnce(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'seeded-'));
  process.env[name] = dataDir;
  const stack = await startStack({ port: 0, dataDir, seed: 'people', withApp: false });
  await stack.stop();
}

/** Once before the tests that need a living stack: which browser runs, both builds of the app, and a seeded data folder. */
export default async function prepare(): Promise<void> {
  tellBrowser();
  await Promise.all([builtApp(), builtWeapp(), seedOnce()]);
}
