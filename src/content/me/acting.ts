/** Of acting for another: the ways to it, and what stands on every page meanwhile; the rest is read where it is done (`helping.ts`). */
export const actingWords = {
  group: '帮忙',
  helpers: '谁在替我办',
  helpersNote: '让家里人、信得过的人替您办',
  helped: '我替谁办',
  helpedNote: '父母、亲戚、邻居的事',
  before: '正在替 ',
  after: ' 办',
  stop: '不替他办了',
  own: '这一页是您自己的',
  ownNote: (name: string) => `您正在替${name}办。要看自己的事，先点上面的“不替他办了”。`,
  back: '回到他的事',
  addressee: (name: string) => `这件事是${name}的。下面写着“您”的地方，说的是${name}。`,
};

/** For whom a line of the inbox is told to whoever helps them. */
export const inSteadOf = (name: string): string => `替${name}`;

/** A sentence that is said to somebody, as it is said of them to whoever helps them. */
export const saidOf = (name: string, text: string): string => text.replaceAll('您', name);
