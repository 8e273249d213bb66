/** The small words of one's own case, as its owner reads them. */
export const myCaseWords = {
  turns: { you: '轮到您', others: '', over: '办完了' },
  /** Said of the steps to whoever does not see them. */
  allDone: '五步都办完了',
  said: '说了什么',
  solved: '问题解决了吗？',
  yes: '解决了',
  no: '还没有',
  askAgain: '选“还没有”，写一句就回到律师那里。',
  tellUs: '选“还没有”，也请如实说；还能怎么办，写在这一页上。',
  who: '谁在办',
  office: '哪个单位办的',
  ring: (number: string) => `打电话问：${number}`,
  where: '在哪里、几点开门',
  limitation: '最晚去起诉、仲裁或者复议',
  limitationNote: '这一天是您填的，过了可能就告不成了，请抓紧。',
  earlier: (count: number) => `更早的 ${count} 条`,
  filed: '您交来的内容',
  more: '还可以看',
  again: '有新的事，再提一件',
  over: '这件事已经结束，不会再有新的进展。',
  receipt: (number: string) => `编号 ${number}，看回执`,
  send: '发出去',
  confirm: '就这样办',
};

/** Around a date of one's own case. */
export const myDueWords = {
  how: '怎么算的',
  minePassed: '已经过了这一天',
  late: '本该到这时办好，没做到。已经记下，负责人在催',
};
