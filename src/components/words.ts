/** The few words that belong to the components themselves; everything about the service comes in from outside. */
export const words = {
  optional: '（可不填）',
  written: (count: number, max: number) => `已写 ${count} 字，最多 ${max} 字`,
  tooLong: (count: number, max: number) =>
    `写了 ${count} 字，最多 ${max} 字，多了 ${count - max} 字。您写的都还在，请删短一些再提交。`,
  back: '返回',
  loading: '正在加载，请稍候',
  retry: '再试一次',
  old: '没有刷新成功，下面是刚才的内容。',
  more: '看更多',
  moreFailed: '后面的没有取到。',
  done: '选好了',
  close: '关闭',
  cancel: '取消',
  choose: '请选择',
  change: '修改',
  unread: (count: number) => `${count} 条未读`,
} as const;
