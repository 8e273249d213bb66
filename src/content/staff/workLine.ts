import type { CaseRow } from '../../../functions/contract/case/views';
import { urgentFlags } from '../filing/circumstances';
import { languages } from '../people';
import { cameBy as ways } from './register';
import { kindLines } from '../kinds/lines';
import { statusName, statusWords } from '../case/line/statuses';
import { kindAndMatter } from '../case/line/caseLine';
import { shortNumber } from '../case/line/shortNumber';
import { clockAt, daysFrom, momentFrom, timeLeft } from '../when';

/** The latest moment of a case as the desk reads it first: in large, what it means below, and how near it is. */
export type WhenWords = { big: string; small: string; tone: 'late' | 'near' | 'far' };

/** A case as a line of the desk's list. */
export type WorkLine = {
  when: WhenWords;
  /** Why it goes before all others; the gravest. */
  flag: string | undefined;
  title: string;
  /** 法律咨询. */
  kind: string;
  /** 待指派. */
  step: string;
  /** Z-48213-70655-9: enough to say it by telephone. */
  number: string;
};

const words = {
  late: (time: string) => `超 ${time}`,
  left: (time: string) => `还有 ${time}`,
  tomorrow: (time: string) => `明天 ${time}`,
  none: '没有期限',
  since: (when: string) => `${when}提交`,
  weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  /** The first day after tomorrow from which the date says more than the day of the week. */
  aWeek: 7,
  untold: {
    interest: '先确认没有利害关系，再看内容',
    elsewhere: '已经不在手上，只看得到概要',
  },
};

const weekday = (day: string): string => words.weekdays[new Date(`${day}T00:00:00.000Z`).getUTCDay()] ?? '';

const dateOf = (at: string, now: number): string => momentFrom(at, now).split(' ')[0] ?? '';

/** The latest moment of a case. `now` in milliseconds. */
export function whenWords(
  { dueAt, overdue, filedAt }: Pick<CaseRow, 'dueAt' | 'overdue' | 'filedAt'>,
  now: number,
): WhenWords {
  if (dueAt === null) return { big: words.none, small: words.since(momentFrom(filedAt, now)), tone: 'far' };
  const time = timeLeft(dueAt, now);
  if (overdue || Date.parse(dueAt) <= now)
    return { big: words.late(time), small: momentFrom(dueAt, now), tone: 'late' };
  const { day, time: hour } = clockAt(dueAt);
  const days = daysFrom(day, now);
  if (days === 0) return { big: `今天 ${hour}`, small: words.left(time), tone: 'near' };
  const small = days === 1 ? words.tomorrow(hour) : days < words.aWeek ? weekday(day) : words.left(time);
  return { big: dateOf(dueAt, now), small, tone: 'far' };
}

/** How far a case is and until when, in one line: 待受理，今天 17:30，还有 7 小时. */
export const dueText = (status: string, { big, small, tone }: WhenWords): string =>
  [status, big, ...(tone === 'far' ? [] : [small])].filter(Boolean).join('，');

/** What can truly be said of a case of which one sees the outline alone: why it is only that. */
export function untoldTitle({ kind, status, holder }: Pick<CaseRow, 'kind' | 'status' | 'holder'>): string {
  const isOnDesk = holder.at === 'desk' || holder.at === 'person';
  return statusWords(kind, status)?.untold ?? (isOnDesk ? words.untold.interest : words.untold.elsewhere);
}

/** What a case is called in a list of staff. */
export const titleOf = (row: Pick<CaseRow, 'title' | 'kind' | 'status' | 'holder'>): string =>
  row.title || untoldTitle(row);

/** How near a case is, as lists of the phone group it: what is urgent before all, then by its day. */
export type Nearness = 'urgent' | 'late' | 'today' | 'tomorrow' | 'later' | 'none';

export function nearnessOf(
  { urgent, dueAt, overdue }: Pick<CaseRow, 'urgent' | 'dueAt' | 'overdue'>,
  now: number,
): Nearness {
  if (urgent) return 'urgent';
  if (dueAt === null) return 'none';
  if (overdue || Date.parse(dueAt) <= now) return 'late';
  const days = daysFrom(clockAt(dueAt).day, now);
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : 'later';
}

/** Whose it is, where, and how it came, as far as one may read it: 王**，集宁区，蒙古语，来信. */
export const whoWhere = (
  { who, language, cameBy }: Pick<CaseRow, 'who' | 'language' | 'cameBy'>,
  place: string,
): string =>
  [who, place, language && language !== 'zh' ? languages[language] : '', cameBy && ways[cameBy]]
    .filter(Boolean)
    .join('，');

/** A case in one line of the desk. `now` in milliseconds. */
export const workLine = (row: CaseRow, now: number): WorkLine => ({
  when: whenWords(row, now),
  flag: row.urgentFor[0] && urgentFlags[row.urgentFor[0]],
  title: titleOf(row),
  kind: kindLines[row.kind].name,
  step: statusName(row.kind, row.status),
  number: shortNumber(row.number),
});

/** What the tab of a browser says of a case: its number first, and no more of the matter than may be read over a shoulder. */
export const tabTitle = (row: Pick<CaseRow, 'number' | 'kind' | 'about'>): string =>
  `${shortNumber(row.number)} ${kindAndMatter(row)}`;
