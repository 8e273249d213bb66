import type { CaseKind } from '../../../../functions/contract/words';
import type { ComingDueView, DueView, EndedDueView } from '../../../../functions/contract/case/dues';

/** The small words around a date. */
export const dueWords = {
  last: '最晚',
  lastThen: '原定最晚',
  lastThenNote: '现在停着不算，等了多久就往后顺延多久',
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
  coming: (length: number, unit: string) => `从收到之日起 ${length} ${unit}`,
  notBegun: {
    served: {
      resident: '书面答复还没有送到您手里，期限没有开始。',
      staff: '还没有送达本人，期限没有开始。',
    },
    told: { resident: '您还没有看到要补什么，期限没有开始。', staff: '还没有告知到本人，期限没有开始。' },
  },
  comingHow: '收到那天不算，从第二天起数；收到以后，这里会写明最后一天。',
  endedLately: '已经过去的期限',
  ended: (count: number) => `已经过去的期限（${count} 项）`,
};

/** To whoever decides on what was asked for after its last day: each kind that has such a day says what follows. */
export const askedLate: Partial<Record<CaseKind, string>> = {
  petition: '这个请求是在最后一天以后提出的。收不收由本单位决定，写明理由答复本人，不能不理。',
  legalAid: '这份异议是十五日以后提出的。晚了也收，照样在五日内审查，不能因为晚了不审。',
};

export const dueUnits: Record<ComingDueView['unit'], string> = {
  hour: '小时',
  dutyHour: '个值班小时',
  calendarDay: '日',
  workingDay: '个工作日',
  month: '个月',
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
