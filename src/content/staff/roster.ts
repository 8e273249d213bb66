import type { DutyAction } from '../../../functions/contract/people/roster';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** 8月5日 星期三 */
export function dutyDay(day: string): string {
  const [, month = 0, date = 0] = day.split('-').map(Number);
  return `${month}月${date}日 星期${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]}`;
}

export const rosterWords = {
  door: '值班表',
  doorNote: '谁在什么时候值班，换班在这里办',
  onlyMine: '只看我的班',
  earlier: '上一周',
  later: '下一周',
  thisWeek: '回到本周',
  noDuties: '没有人值班',
  noneOfMine: '没有您的班',
  now: '值班中',
  mine: '我',
  offered: '想让出',
  today: '今天',
  off: '休息日',
  stoodIn: (name: string, deputy: string) => `${deputy}（代${name}）`,
  worked: '调休上班',
  holiday: (name: string) => `${name}放假`,
  notHere: '这个单位不直接收群众的事项，不用排值班。',
  refresh: '刷新',
  add: '排一个班',
  day: '哪一天',
  from: '从几点',
  to: '到几点',
  usual: '常用时间',
  who: '谁值班',
  addNote: '放假的日子也可以排班。已经过去的日子不能改。',
  unreadable: '请把日期、时间和值班的人都选好，结束的时间要比开始的晚。',
  added: '排好了。',
  swapWith: '和哪一个班换？',
  nothingToSwap: '这一周没有别人的班可以换，可以先翻到那一周再换。',
};

/** The hours of an office in the morning and in the afternoon. */
export const usualHours = [
  { label: '上午 08:30—12:00', from: '08:30', to: '12:00' },
  { label: '下午 14:30—17:30', from: '14:30', to: '17:30' },
] as const;

/** What can be done to a duty, with what becomes of it. */
export const dutyActions: Record<DutyAction, { button: string; done: string }> = {
  drop: { button: '取消这个班', done: '取消了。' },
  swap: { button: '和别人换班', done: '换好了。' },
  offer: { button: '我想让出这个班', done: '同事们能看到您想让出。有人接以前，还是您值班。' },
  keep: { button: '不让了，还是我值', done: '好的，还是您值班。' },
  take: { button: '这个班我来值', done: '接下来了，请按时值班。' },
};
