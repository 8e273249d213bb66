import type { CameBy } from '../../../functions/contract/people/intake';

/** How a case came to an office. */
export const cameBy = {
  letter: '来信',
  visit: '来访',
  call: '来电',
  sheet: '别处转来',
  beside: '帮办员代写',
  app: '手机',
} satisfies Record<CameBy, string>;

/** The way to where an office writes down what came to it. */
export const intakeDoor = { title: '登记来信来访来电', note: '没用手机的人，也进同一个队列' };

/** What an office wrote down in a month. */
export const registerWords = {
  title: '收文登记簿',
  of: (year: string, month: number) => `${year}年${month}月`,
  door: '收文登记簿',
  doorNote: '这个月收了哪些信、接了哪些人，可以打印',
  none: '这个月还没有登记。',
  before: '上个月',
  after: '下个月',
  line: (way: string, kind: string, status: string) => `${way}·${kind}·${status}`,
  note: (number: string, received: string, by: string) => `${number}，${received}收到，${by}登记`,
  at: (reference: string) => `原件：${reference}`,
  print: '打印',
};
