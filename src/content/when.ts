import type { Day, Instant } from '../../functions/contract/ids';
import type { DueView } from '../../functions/contract/case/dues';

/** Asia/Shanghai is UTC+8 all year, whatever the phone's own zone. */
const shanghaiMs = 8 * 3_600_000;
const hourMs = 3_600_000;

const two = (value: number): string => String(value).padStart(2, '0');

/** 2026年3月2日 14:05 */
export function moment(at: Instant): string {
  const then = new Date(Date.parse(at) + shanghaiMs);
  const date = `${then.getUTCFullYear()}年${then.getUTCMonth() + 1}月${then.getUTCDate()}日`;
  return `${date} ${two(then.getUTCHours())}:${two(then.getUTCMinutes())}`;
}

const dayMs = 24 * hourMs;
const shanghaiDay = (ms: number): number => Math.floor((ms + shanghaiMs) / dayMs);

/** A moment as it is said now: 今天 14:05, 昨天 14:05, 3月2日 14:05; with the year when that is another. */
export function momentFrom(at: Instant, now: number): string {
  const full = moment(at);
  const time = full.split(' ')[1] ?? '';
  const days = shanghaiDay(now) - shanghaiDay(Date.parse(at));
  if (days === 0) return `今天 ${time}`;
  if (days === 1) return `昨天 ${time}`;
  const year = `${new Date(now + shanghaiMs).getUTCFullYear()}年`;
  return full.startsWith(year) ? full.slice(year.length) : full;
}

/** 2026年3月2日 */
export function dayText(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];
const dayMsOf = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`);

/** How many days a day of the calendar in Asia/Shanghai is from now: 0 today, 1 tomorrow, -1 yesterday. */
export const daysFrom = (day: Day, now: number): number => dayMsOf(day) / dayMs - shanghaiDay(now);

/**
 * A day as people say it: 今天, 明天（周二）, 昨天（周日）, 12月4日（周五）; with the year when that is another. Where the
 * hour counts it goes with it: 今天 21:36, 明天（周二）09:41.
 */
export function daySaid(day: Day, now: number, time?: string): string {
  const days = daysFrom(day, now);
  if (days === 0) return time ? `今天 ${time}` : '今天';
  const weekday = `（周${weekdays[new Date(dayMsOf(day)).getUTCDay()]}）`;
  const near = days === 1 ? '明天' : days === -1 ? '昨天' : undefined;
  return `${near ?? dayWithoutThisYear(day, now)}${weekday}${time ?? ''}`;
}

/** The day it is: 12月4日（周五）. */
export function todaySaid(now: number): string {
  const { day } = clockAt(new Date(now).toISOString());
  return `${dayWithoutThisYear(day, now)}（周${weekdays[new Date(dayMsOf(day)).getUTCDay()]}）`;
}

/** 12月4日; 2027年6月30日 when that is not this year. */
function dayWithoutThisYear(day: Day, now: number): string {
  const full = dayText(day);
  const year = `${new Date(now + shanghaiMs).getUTCFullYear()}年`;
  return full.startsWith(year) ? full.slice(year.length) : full;
}

/** 还有 4 天, 明天就到, 今天就到, 过了 3 天. */
export function daysLeft(day: Day, now: number): string {
  const days = daysFrom(day, now);
  if (days > 1) return `还有 ${days} 天`;
  if (days === 1) return '明天就到';
  return days === 0 ? '今天就到' : `过了 ${-days} 天`;
}

/** 最晚 before a day: with a space before figures, and none before 今天. */
export const withWord = (word: string, when: string): string =>
  `${word}${/^\d/.test(when) ? ' ' : ''}${when}`;

/** A word after a moment or a day: an hour ends in a figure, and words do not stick to it. */
export const thenWord = (when: string, word: string): string =>
  `${when}${/\d$/.test(when) ? ' ' : ''}${word}`;

/** From a day or a moment on, 从今天 14:45 起: with a space beside figures alone. */
export const sinceWhen = (when: string): string => thenWord(withWord('从', when), '起');

/** The calendar day of a moment, 2026年3月2日. */
export const dayOf = (at: Instant): string => moment(at).split(' ')[0] ?? '';

/** How long until a moment, or since it, in the largest unit that says something. */
export function timeLeft(until: Instant, now: number): string {
  const hours = Math.floor(Math.abs(Date.parse(until) - now) / hourMs);
  if (hours >= 48) return `${Math.floor(hours / 24)} 天`;
  return hours >= 1 ? `${hours} 小时` : '不到 1 小时';
}

/** The last moment of a due date: an hour when it runs by hours, else the end of its day. */
export const lastMoment = ({ unit, dueAt, dueOn }: Pick<DueView, 'unit' | 'dueAt' | 'dueOn'>): string =>
  unit === 'hour' || unit === 'dutyHour' ? moment(dueAt) : `${dayText(dueOn)} 24:00`;

/** The calendar day so many days after now, in Asia/Shanghai. */
export const dayAfter = (now: number, days: number): Day =>
  new Date(now + shanghaiMs + days * dayMs).toISOString().slice(0, 10);

/** The moment at which a clock in Asia/Shanghai shows this day and time (14:05). */
export const momentAt = (day: Day, time: string): Instant =>
  new Date(Date.parse(`${day}T${time}:00.000Z`) - shanghaiMs).toISOString();

/** The day and the time of day that a clock in Asia/Shanghai shows then. */
export function clockAt(at: Instant): { day: Day; time: string } {
  const shown = new Date(Date.parse(at) + shanghaiMs).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** Beside the time of a day that is picked. */
export const whenWords = { hour: '几点' };
