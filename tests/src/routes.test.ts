import fs from 'node:fs';
import path from 'node:path';
import { CaseKind } from '../../functions/contract/words';
import { caseKinds } from '../../src/content/kinds';
import { residentTitles, staffTitles } from '../../src/content/titles';
import { filingPages, residentPages, staffPages, subpackages } from '../../src/routes';

const everyPage = {
  ...residentPages,
  ...Object.fromEntries(Object.entries(staffPages).map(([k, v]) => [`staff ${k}`, v])),
};

afterEach(() => {
  process.env.TARO_ENV = 'h5';
});

/** What the phone's own bar says on a page: Taro reads its configuration so. */
function titleOf(link: string): unknown {
  const folder = path.join(__dirname, '../../src', path.dirname(link));
  expect(fs.existsSync(path.join(folder, 'index.tsx'))).toBe(true);
  const read: { default: { navigationBarTitleText?: unknown } } = jest.requireActual(
    path.join(folder, 'index.config.ts'),
  );
  return read.default.navigationBarTitleText;
}

beforeAll(() => {
  Object.assign(globalThis, { definePageConfig: <T>(config: T) => config });
});

test.each(Object.entries(everyPage))('the page %s is there, with its title', (name, page) => {
  const titles: Record<string, string> = name.startsWith('staff ') ? staffTitles : residentTitles;
  const title = titles[path.basename(path.dirname(page.path))];
  expect(title).toEqual(expect.any(String));
  expect(titleOf(page.path)).toBe(title);
});

test.each(CaseKind.options)('the page on which a %s is filed is called as its kind says', (kind) => {
  expect(titleOf(filingPages[kind].link())).toBe(caseKinds[kind].page);
});

test('staff pages lie in the folder of their subpackage, so that residents do not download them', () => {
  // What comes to an office is written down with what residents file by, and lies beside it: else both had it twice.
  const { intake, ...others } = staffPages;
  expect(intake.path.startsWith(`${subpackages.filing}/`)).toBe(true);
  for (const page of Object.values(others)) expect(page.path.startsWith(`${subpackages.staff}/`)).toBe(true);
});

test('a link carries its parameters safely and the phone reads them back', () => {
  process.env.TARO_ENV = 'weapp';
  const link = residentPages.case.link({ caseId: 'a&b=甲' });
  expect(link).toBe('/pages/case/index?caseId=a%26b%3D%E7%94%B2');
  expect(residentPages.case.read({ caseId: 'a%26b%3D%E7%94%B2' })).toEqual({ caseId: 'a&b=甲' });
});

test('in the browser the router has decoded the parameters already', () => {
  expect(residentPages.case.read({ caseId: '100%' })).toEqual({ caseId: '100%' });
});

test('a page opened without what it needs knows it', () => {
  expect(residentPages.case.read({})).toBeUndefined();
  expect(residentPages.home.read({})).toEqual({});
});

test('a page without parameters has a plain link', () => {
  expect(residentPages.home.link()).toBe('/pages/home/index');
});
