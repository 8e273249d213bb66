import { publishedCalendar } from '../../../domain/clocks/calendar';
import { datesOf, type Dates } from '../../../domain/clocks/count';
import { isOfHours } from '../../../domain/clocks/period';
import { clockRow, type ClockRow } from '../../../domain/clocks/table';
import { BadRequest, readAsked, type Asked } from './options';

export type Answer = { text: string; exitCode: 0 | 2 };

const rolledNote = ({ rolls, unit }: ClockRow): string =>
  rolls || unit === 'workingDay' ? '' : '（规定没有写顺延，只作参考）';

/** The dates of a period of days; what is counted in hours ends at a minute, which its steps say. */
function dayLines(row: ClockRow, { raw, rolled, target, provisional }: Dates): string[] {
  if (isOfHours(row)) return [];
  return [
    `届满日：${raw}`,
    `遇休息日顺延后：${rolled}${rolledNote(row)}`,
    `内部目标：${target}`,
    ...(provisional ? ['这个日期是暂定的'] : []),
  ];
}

function count({ key, facts, isJson }: Asked): string {
  const row = clockRow(key);
  const dates = datesOf(row, facts, publishedCalendar);
  const { raw, rolled, target, provisional, steps } = dates;
  if (isJson)
    return JSON.stringify({ rule: key, law: row.law, raw, rolled, target, provisional, steps }, null, 2);
  return [
    `${row.title}（${key}）`,
    `依据：${row.law}`,
    ...dayLines(row, dates),
    `算法：${steps.join('；')}。`,
  ].join('\n');
}

/** Counts the date that the command line asks for, by the published calendar, so that an office can check one by hand. */
export function answerClock(argv: readonly string[]): Answer {
  try {
    return { text: count(readAsked(argv)), exitCode: 0 };
  } catch (error) {
    if (error instanceof BadRequest) return { text: error.message, exitCode: 2 };
    throw error;
  }
}
