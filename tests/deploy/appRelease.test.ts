import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildSettings } from '../../config/buildSettings';
import project from '../../project.config.json';
import sitemap from '../../src/sitemap.json';
import { residentPages, staffPages } from '../../src/routes';

const root = join(__dirname, '../..');
const handler = { name: '某市司法局', contact: '信息科', phone: '0474-0000000', address: '某街一号' };
const packs = { mn: { state: 'draft' }, kk: { state: 'reviewed' } };
const phone = { TARO_APP_API_BASE: 'https://api.falv.gov.cn', TARO_APP_ID: 'wx0123456789abcdef' };

/** The settings that a refusal names. */
function named(build: () => unknown): string[] {
  try {
    build();
  } catch (error) {
    return [...String(error).matchAll(/^ {2}([^:]+): /gm)].map(([, name = '']) => name);
  }
  return [];
}

test('a release is built with what it was given, and with nothing else', () => {
  expect(buildSettings(phone, 'weapp', handler, packs)).toEqual({
    apiBase: 'https://api.falv.gov.cn',
    loginPage: '',
    languages: '',
  });
  expect(buildSettings({ TARO_APP_API_BASE: 'same' }, 'h5', handler, packs)).toEqual({
    apiBase: '',
    loginPage: '',
    languages: '',
  });
  expect(buildSettings({ TARO_APP_API_BASE: 'https://api.falv.gov.cn' }, 'h5', handler, packs).apiBase).toBe(
    'https://api.falv.gov.cn',
  );
});

test('a release that lacks anything names every one of it', () => {
  const example = { ...handler, name: '某市司法局（示例，部署时填写）' };
  expect(named(() => buildSettings({}, 'weapp', example, packs))).toEqual([
    'TARO_APP_API_BASE',
    'TARO_APP_ID',
    'src/content/portal.json',
  ]);
  expect(named(() => buildSettings({}, 'h5', { ...handler, phone: ' ' }, packs))).toEqual([
    'TARO_APP_API_BASE',
    'src/content/portal.json',
  ]);
  const local = { ...phone, TARO_APP_LOGIN_PAGE: '/local/visit', TARO_APP_GALLERY: 'yes' };
  for (const target of ['weapp', 'h5'] as const)
    expect(named(() => buildSettings(local, target, handler, packs))).toEqual([
      'TARO_APP_LOGIN_PAGE',
      'TARO_APP_GALLERY',
    ]);
});

test.each([
  ...['', 'same', 'http://api.falv.gov.cn', 'https://localhost:8787', 'https://127.0.0.1', 'https://[::1]'],
  ...[
    'https://10.0.0.8',
    'https://api',
    'https://api.falv.gov.cn/',
    'https://api.falv.gov.cn/v1',
    'api.falv.gov.cn',
  ],
])('no mini-program is released for the API at “%s”', (TARO_APP_API_BASE) => {
  expect(named(() => buildSettings({ ...phone, TARO_APP_API_BASE }, 'weapp', handler, packs))).toEqual([
    'TARO_APP_API_BASE',
  ]);
});

test.each(['touristappid', 'wx0123', 'WX0123456789ABCDEF', 'wx0123456789abcdef0'])(
  'no mini-program is released as “%s”',
  (TARO_APP_ID) => {
    expect(named(() => buildSettings({ ...phone, TARO_APP_ID }, 'weapp', handler, packs))).toEqual([
      'TARO_APP_ID',
    ]);
  },
);

test('only what says that it is no release looks for the local stack', () => {
  const at = (target: 'weapp' | 'h5', more = {}) =>
    buildSettings({ TARO_APP_RELEASE: 'no', ...more }, target, handler, packs).apiBase;
  expect(at('weapp')).toBe('http://127.0.0.1:8787');
  expect(at('h5')).toBe('');
  expect(at('weapp', { TARO_APP_API_BASE: 'https://api.test' })).toBe('https://api.test');
  for (const TARO_APP_RELEASE of ['yes', 'false', '', 'NO'])
    expect(named(() => buildSettings({ TARO_APP_RELEASE }, 'weapp', handler, packs))).toContain(
      'TARO_APP_API_BASE',
    );
});

test('nothing else that goes into the app knows an address of this machine', () => {
  const filesIn = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|js|json|html)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
  const found = ['config', 'functions/contract', 'src']
    .flatMap(filesIn)
    .filter((file) => /127\.0\.0\.1|localhost/.test(readFileSync(file, 'utf8')))
    .map((file) => relative(root, file));
  // The first two are settings of the build; the server of `taro build --watch` goes into no output.
  expect(found).toEqual(['config/buildSettings.ts', 'config/index.ts']);
  expect(readFileSync(join(root, 'config/index.ts'), 'utf8').match(/127\.0\.0\.1|localhost/g)).toHaveLength(
    1,
  );
});

test('WeChat finds by searching what is for everybody, and no page of a person', () => {
  const paths = [...Object.values(residentPages), ...Object.values(staffPages)].map(({ path }) => path);
  const { rules } = sitemap;
  expect(rules.at(-1)).toEqual({ action: 'disallow', page: '*' });
  const found = rules.filter(({ action }) => action === 'allow').map(({ page }) => page);
  expect(found.filter((page) => !paths.includes(page))).toEqual([]);
  const open: string[] = [
    ...(['home', 'offices', 'privacy', 'eligible', 'guides'] as const).map(
      (name) => residentPages[name].path,
    ),
  ];
  expect(found).toEqual(open);
});

test('WeChat’s tools try the app on the oldest base library that asks before personal data is taken', () => {
  expect(project.libVersion).toBe('2.32.3');
  expect(readFileSync(join(root, 'config/deploy.md'), 'utf8')).toContain(
    `基础库最低版本设置: ${project.libVersion}`,
  );
});

test('a language is offered where it is asked for; in a release none that nobody has read; nowhere one that is not there', () => {
  const built = (languages: string, release: Record<string, string>) =>
    buildSettings({ ...phone, ...release, TARO_APP_LANGUAGES: languages }, 'weapp', handler, packs);
  expect(built('mn', { TARO_APP_RELEASE: 'no' }).languages).toBe('mn');
  expect(built('kk', {}).languages).toBe('kk');
  expect(named(() => built('kk,mn', {}))).toEqual(['TARO_APP_LANGUAGES']);
  expect(() => built('xx', { TARO_APP_RELEASE: 'no' })).toThrow('there is no pack for xx');
});
