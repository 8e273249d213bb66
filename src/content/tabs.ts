/** What the four places of a resident are called. */
export const tabNames = { home: '首页', cases: '我的事项', inbox: '提醒', me: '我的' } as const;
