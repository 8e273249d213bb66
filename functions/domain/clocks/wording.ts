import type { Day, Instant } from '../../contract/ids';
import { addDays, dayOf, hourOf, weekdayOf, yearOf } from './day';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const;

const monthAndDay = (day: Day): string => `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8, 10))} 日`;

export const longDay = (day: Day): string => `${yearOf(day)} 年 ${monthAndDay(day)}`;

/** A day, with its year only where the reader has another in mind. */
export const dayWord = (day: Day, yearInMind: number): string =>
  yearOf(day) === yearInMind ? monthAndDay(day) : longDay(day);

export const weekdayWord = (day: Day): string => `星期${weekdays[weekdayOf(day)] ?? ''}`;

/** 3 月 5 日至 9 日. */
export function rangeWord(from: Day, to: Day, yearInMind: number): string {
  if (from === to) return dayWord(from, yearInMind);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const end = sameMonth ? `${Number(to.slice(8, 10))} 日` : dayWord(to, yearOf(from));
  return `${dayWord(from, yearInMind)}至 ${end}`;
}

/** The time of day in Asia/Shanghai, to the minute: 23:30. */
export function timeWord(at: Instant): string {
  const minutes = Math.floor((Date.parse(at) - Date.parse(hourOf(dayOf(at), 0))) / 60_000);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Days in order as unbroken ranges. */
export function rangesOf(days: readonly Day[]): [Day, Day][] {
  const ranges: [Day, Day][] = [];
  for (const day of days) {
    const last = ranges.at(-1);
    if (last && addDays(last[1], 1) === day) last[1] = day;
    else ranges.push([day, day]);
  }
  return ranges;
}
