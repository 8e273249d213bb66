/** What the places of a resident are called, and those of staff. */
export const tabNames = {
  ...{ home: '首页', cases: '我的事项', inbox: '提醒', me: '我的' },
  ...{ today: '今天', queue: '队列', people: '人员' },
} as const;
