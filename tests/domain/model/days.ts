import published from '../../../functions/domain/clocks/calendar/2026.json';

export const hour = 3_600_000;
const dayMs = 24 * hour;

/** The number of a day in Asia/Shanghai: days since 1 January 1970 there. */
export const dayNumber = (ms: number): number => Math.floor((ms + 8 * hour) / dayMs);
/** The last millisecond of a day. */
export const endOf = (day: number): number => (day + 1) * dayMs - 8 * hour - 1;
export const asDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
const asNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

const worked = new Set(published.work.map(asNumber));
const off = new Set<number>();
for (const { from, to } of published.off)
  for (let day = asNumber(from); day <= asNumber(to); day += 1) off.add(day);

// 放假办法 2, for the year whose notice is not out: 元旦, 除夕 to 初三, 清明, 劳动节, 端午, 中秋, 国庆.
const of2027 = ['01-01', '02-05', '02-06', '02-07', '02-08', '04-05', '05-01', '05-02', '06-09', '09-15'];
for (const day of [...of2027, '10-01', '10-02', '10-03']) off.add(asNumber(`2027-${day}`));

/** 1 January 1970 was a Thursday. */
const isWeekend = (day: number): boolean => [2, 3].includes(day % 7);
const isWorked = (day: number): boolean => worked.has(day) || !(isWeekend(day) || off.has(day));

/** 8:30 to 17:30 on days that are worked, minute by minute; what is left of a minute stays with the last one. */
export function afterDuty(start: number, hours: number): number {
  const minute = 60_000;
  const isDuty = (ms: number): boolean => {
    const time = (ms + 8 * hour) % dayMs;
    return isWorked(dayNumber(ms)) && time >= 8.5 * hour && time < 17.5 * hour;
  };
  let at = start;
  let left = hours * 60;
  while (left > 0) {
    if (isDuty(at)) left -= 1;
    at += minute;
  }
  return at;
}

/** The same date so many months on; a month that has no such date ends on its last. */
export function monthsAfter(day: number, months: number): number {
  const date = new Date(day * dayMs);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(wanted, date.getUTCDate()));
  return date.getTime() / dayMs;
}

/** The first day that is worked, from one on. */
export function rolled(from: number): number {
  let day = from;
  while (!isWorked(day)) day += 1;
  return day;
}

type Count = { length: number; working: boolean; rolls: boolean; still: ReadonlySet<number> };

/** The last day of a period, day by day: the first does not count, nor do those on which it stood still. */
export function lastDay(start: number, { length, working, rolls, still }: Count): number {
  let day = start;
  let left = length;
  while (left > 0) {
    day += 1;
    if (!still.has(day) && (!working || isWorked(day))) left -= 1;
  }
  return rolls ? rolled(day) : day;
}
