import { codeOf } from './pdf/glyphs';

/** What stands around a paper whatever it says. */
export const sealWord = '（盖章）';
export const numberWord = (number: string): string => `事项编号：${number}`;
export const pageWord = (nth: number, of: number): string => `第 ${nth} 页  共 ${of} 页`;
export const receiptNote =
  '扫这个二维码，可以核对这一步的回执：编号、时间和内容有没有被改动过。不用登录，谁都可以扫。';

/** Said on the paper itself when a character of it could not be drawn. */
export const missingNote = (missing: readonly string[]): string =>
  `有 ${missing.length} 个字字库里没有，已用方框代替（${missing.map(codeOf).join('、')}）：请手写。`;
