import fs from 'node:fs';
import path from 'node:path';

const src = path.join(__dirname, '../../src');

/** WeChat's own button, which draws nothing in a browser. */
const notShown = ['ask/PhoneNumberButton'];

const namesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => name.replace('.tsx', ''));

test('every part is in the gallery', () => {
  const shown = namesIn(path.join(src, 'gallery'))
    .map((name) => fs.readFileSync(path.join(src, 'gallery', `${name}.tsx`), 'utf8'))
    .join('\n');
  const parts = namesIn(path.join(src, 'components'));
  expect(parts.length).toBeGreaterThan(40);
  const missing = parts.filter((part) => !shown.includes(`/components/${part}'`));
  expect(missing).toEqual(notShown);
});

type AppConfig = { pages: string[]; subPackages: { root: string; pages: string[] }[] };

/** The pages of a build in which the gallery is asked for so. */
function pagesWith(asked: string | undefined): string[] {
  const before = process.env['TARO_APP_GALLERY'];
  let pages: string[] = [];
  jest.isolateModules(() => {
    if (asked === undefined) delete process.env['TARO_APP_GALLERY'];
    else process.env['TARO_APP_GALLERY'] = asked;
    Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config });
    const config = jest.requireActual<{ default: AppConfig }>('../../src/app.config').default;
    pages = [
      ...config.pages,
      ...config.subPackages.flatMap((one) => one.pages.map((page) => `${one.root}/${page}`)),
    ];
  });
  if (before === undefined) delete process.env['TARO_APP_GALLERY'];
  else process.env['TARO_APP_GALLERY'] = before;
  return pages;
}

test('no build has it but one that asks for it by name', () => {
  expect(pagesWith(undefined)).toContain('pages/home/index');
  expect(pagesWith(undefined).filter((page) => page.includes('gallery'))).toEqual([]);
  expect(pagesWith('').filter((page) => page.includes('gallery'))).toEqual([]);
  expect(pagesWith('yes')).toContain('gallery/index');
});

test('nobody asks for it but the browser build of the local stack: not a script of ours, not the mini-program', () => {
  const root = path.join(src, '..');
  const asking = ['package.json', 'serverless.yml', 'tests/support/prepare.ts', 'config/index.ts']
    .map((file) => fs.readFileSync(path.join(root, file), 'utf8'))
    .filter((text) => text.includes('TARO_APP_GALLERY'));
  expect(asking).toEqual([]);
  const build = fs.readFileSync(path.join(root, 'functions/local/stack/front/build.ts'), 'utf8');
  expect(build.match(/TARO_APP_GALLERY/g)).toHaveLength(1);
});
