import type { Day } from '../../contract/ids';
import type { Calendar } from './calendar';
import { addDays, dayOf, yearOf } from './day';
import type { Counted, Facts, PeriodRule } from './period';
import { daysFrom, isPausedOn } from './walk';
import { dayWord, longDay, rangesOf, rangeWord, timeWord, weekdayWord } from './wording';

type Count = {
  rule: PeriodRule;
  facts: Facts;
  counted: Counted;
  calendar: Calendar;
  unpublished: readonly number[];
};

const units = {
  hour: '小时',
  dutyHour: '个值班小时',
  calendarDay: '日',
  workingDay: '个工作日',
  month: '个月',
} as const;

const holidaysIn = (days: readonly Day[], calendar: Calendar): string[] => [
  ...new Set(days.map(calendar.holiday).filter((name) => name !== null)),
];

/** Which week-days were left out for a holiday, and which week-ends were counted because they are worked. */
function workingDaySteps({ facts, counted, calendar }: Count): string[] {
  const start = dayOf(facts.startedAt);
  const days = daysFrom(addDays(start, 1), counted.raw);
  const names = holidaysIn(days, calendar);
  const worked = days.filter((day) => calendar.isWorkingDay(day) && isWeekend(day));
  return [
    ...(names.length > 0 ? [`${names.join('、')}放假不计`] : []),
    ...worked.map((day) => `${dayWord(day, yearOf(start))}（${weekdayWord(day)}）调休上班，计入`),
  ];
}

const isWeekend = (day: Day): boolean => ['星期六', '星期日'].includes(weekdayWord(day));

/** The day on which a wait begins and the one on which it ends are both left out, also where they are the same. */
const bothEnds = '（头尾两天都不算）';

/** The days on which it stood still, however they were written down, and what is still waited for. */
function pauseSteps({ rule, facts, counted }: Count): string[] {
  const start = dayOf(facts.startedAt);
  const days = daysFrom(addDays(start, 1), counted.raw);
  const ranges = rangesOf(days.filter((day) => isPausedOn(facts.pauses, day)));
  const why = rule.pauseWord && `${rule.pauseWord}，`;
  const open = facts.pauses.filter(({ to }) => to === null);
  return [
    ...ranges.map(
      ([from, to]) =>
        `${rangeWord(from, to, yearOf(start))}${why}暂停 ${daysFrom(from, to).length} 日${from === to ? '' : bothEnds}`,
    ),
    ...open.map(({ from }) => `${dayWord(from, yearOf(start))}起${why}期限暂停，恢复后顺延`),
  ];
}

/** What a last day is besides its date: 星期六, 国庆节放假. */
function kindOfDay(day: Day, next: Day, calendar: Calendar): string {
  const holidays = holidaysIn(daysFrom(day, addDays(next, -1)), calendar);
  if (calendar.holiday(day) !== null) return `${holidays.join('、')}放假`;
  if (holidays.length > 0) return `${weekdayWord(day)}，接${holidays.join('、')}放假`;
  const isMadeUp = isWeekend(day) && calendar.isWorkingDay(day);
  return isMadeUp ? `${weekdayWord(day)}，调休上班` : weekdayWord(day);
}

function lastDayStep({ rule, facts, counted: { raw, rolled }, calendar }: Count): string {
  const year = yearOf(dayOf(facts.startedAt));
  const last = `最后一天 ${dayWord(raw, year)}（${kindOfDay(raw, rolled, calendar)}）`;
  if (raw === rolled) return last;
  if (rule.rolls) return `${last}，顺延至 ${dayWord(rolled, year)}`;
  return `${last}，规定没有写遇休息日顺延，仍以这一天为准，顺延后的 ${dayWord(rolled, year)}只作参考`;
}

function hourSteps({ rule, facts, counted: { dueAt } }: Count): string[] {
  const { startedAt, length } = facts;
  const start = dayOf(startedAt);
  const end = `${dayWord(dayOf(dueAt), yearOf(start))} ${timeWord(dueAt)}`;
  const hours = Number(length.toFixed(2));
  return [
    `自 ${longDay(start)} ${timeWord(startedAt)} ${rule.startWord}起算 ${hours} 小时`,
    `到 ${end} 为止，夜间和节假日照常计算`,
  ];
}

/** 8:30. */
const shortTime = (time: string): string => time.replace(/^0/, '');

/** What counts as duty, so that whoever waits knows which hours do not. */
function dutyWord({ duty }: Calendar): string {
  const { from, to, on } = duty;
  const hours = `${shortTime(from)}—${to}`;
  return on === 'everyDay'
    ? `值班时间是每天 ${hours}，别的时间不算`
    : `值班时间是工作日 ${hours}，下班以后、周末和放假不算`;
}

function dutySteps({ rule, facts, counted: { dueAt }, calendar, unpublished }: Count): string[] {
  const { startedAt, length } = facts;
  const start = dayOf(startedAt);
  return [
    `自 ${longDay(start)} ${timeWord(startedAt)} ${rule.startWord}起，只算值班时间，算满 ${length} 小时`,
    dutyWord(calendar),
    `到 ${dayWord(dayOf(dueAt), yearOf(start))} ${timeWord(dueAt)} 为止`,
    ...unpublished.map((year) => unpublishedStep(year, calendar)),
  ];
}

/** What was counted in a year whose notice is not out, and what may still move the date. */
function unpublishedStep(year: number, calendar: Calendar): string {
  const names = calendar.knownHolidays(year);
  if (names.length === 0) return `没有 ${year} 年的放假安排，这一年只除去了周末`;
  return `${year} 年放假安排还没有公布：每年都放的${names.join('、')}已经算作休息日，调休和补假要等公布，公布后重新计算`;
}

/**
 * How a date was counted, in sentences a villager understands; the page joins them with ；. The office's own target is
 * not among them: it is nobody's last day (staff are shown it beside the date).
 */
export function stepsOf(count: Count): string[] {
  const { rule, facts, calendar, unpublished } = count;
  if (rule.unit === 'hour') return hourSteps(count);
  if (rule.unit === 'dutyHour') return dutySteps(count);
  const start = dayOf(facts.startedAt);
  return [
    `自 ${longDay(start)}${rule.startWord}的次日起算 ${facts.length} ${units[rule.unit]}`,
    ...(facts.extendedBy > 0 ? [`经批准延长 ${facts.extendedBy} ${units[rule.unit]}`] : []),
    ...(rule.unit === 'workingDay' ? workingDaySteps(count) : []),
    ...pauseSteps(count),
    lastDayStep(count),
    ...unpublished.map((year) => unpublishedStep(year, calendar)),
  ];
}
