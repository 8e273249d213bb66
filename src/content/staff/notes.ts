/** What colleagues say to each other about a case. */
export const noteWords = {
  title: '内部备注',
  /** Said with each of them, so that nobody takes it for a message. */
  hidden: '只给办这件事的同事看，当事人看不到，不进卷',
  field: '给同事记一句',
  add: '记下备注',
  none: '还没有备注。',
  mine: '我',
  others: (count: number) => `同一位当事人的其他事项 ${count} 件`,
  earlier: (count: number) => `前面还有 ${count} 条备注`,
  here: (names: readonly string[]) => `${names.join('、')}也打开着这件事`,
  writing: (names: readonly string[]) => `${names.join('、')}正在写，先说一声，别写重了`,
  changed: '这件事刚刚有了新进展。您写的还在。',
  reload: '看最新的',
} as const;
