import type { DueView, EndedDueView } from '../../functions/contract/dues';

/** The small words around a date. */
export const dueWords = {
  last: '最晚',
  lastThen: '原定最晚',
  lastThenNote: '正在等补充材料等事项，等了多久就往后顺延多久',
  how: '这个日期怎么算出来的',
  law: (law: string) => `依据：${law}`,
  provisional: '暂定：放假安排还没公布，公布后会重新算',
  setting: '天数由当地定',
  settingNote: '这个天数是当地定的，法律没有写天数。',
  extended: (days: number) => `已延长 ${days} 日`,
  /** For staff alone. */
  target: (day: string) => `单位内部目标：${day} 前办完`,
  rawAndRolled: (raw: string, rolled: string) => `届满日 ${raw}，遇休息日顺延后 ${rolled}`,
  forResident: '等您办',
  ended: (count: number) => `已经过去的期限（${count} 项）`,
};

/** How a date stands. */
export const dueStates: Record<DueView['state'], string> = {
  running: '还没到期',
  paused: '已暂停，等的时间不算',
  overdue: '已超过期限，已经记录并提醒负责人',
};

/** The same for a date by which the resident may do something: nobody is called late. */
export const residentDueStates: Record<DueView['state'], string> = {
  ...dueStates,
  overdue: '已经过了这一天',
};

/** How a date ended. */
export const endedStates: Record<EndedDueView['state'], string> = {
  met: '按时',
  missed: '超期',
  cancelled: '不再需要',
};
