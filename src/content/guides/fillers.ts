/** Pairs of characters that stand in any question and say nothing of what it is about. */
export const fillers: ReadonlySet<string> = new Set([
  '怎么',
  '么办',
  '我的',
  '不了',
  '可以',
  '什么',
  '别人',
  '能不',
  '不能',
  '一个',
  '没有',
]);
