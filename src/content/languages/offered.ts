import type { PackCode } from './pack';

/** How a language is called on the way to it: in itself, and in Chinese for whoever helps. */
const names: Record<PackCode, { itself: string; inChinese: string }> = {
  mn: { itself: 'ᠮᠣᠩᠭᠣᠯ', inChinese: '蒙古文（首页、电话、有危险时）' },
};

const isPack = (code: string): code is PackCode => Object.hasOwn(names, code);

/** The languages that this build offers beside Chinese, in the order of the setting; by default none. */
export const offeredLanguages = LANGUAGES.split(',')
  .filter(isPack)
  .map((code) => ({ code, ...names[code] }));
