import type { NextDate } from '../../../../functions/contract/case/dues';
import type { CaseRow, HolderView } from '../../../../functions/contract/case/views';
import type { CaseKind } from '../../../../functions/contract/words';
import { kindLines, matterText, nextText } from '../../kinds/lines';
import { clockAt, daySaid, daysFrom, daysLeft } from '../../when';

/** Whose turn it is: the reader's, somebody else's, nobody's. */
export type Turn = 'you' | 'others' | 'over';

/** A date on a leaf: 12月 over 4, 今天 over 21:36, 2027年 over 6/30. `isTime`: the large part is narrow. */
export type LeafWords = { small: string; big: string; isTime: boolean };

/** A case in the list of the person who filed it. Never a word of their own. */
export type CaseLine = {
  /** What comes next. */
  what: string;
  turn: Turn;
  /** Whose turn it is, under it, and until when if it is the reader's: 轮到您，12月4日（周五）前，还有 4 天. */
  turnText: string;
  /** 法律援助·讨要工资; the kind alone where what it is about is not to be read over a shoulder. */
  kind: string;
  /** The date that counts; null where none runs. */
  leaf: LeafWords | null;
  /** All of it in one sentence, as the name of the line. */
  label: string;
};

/** Whose turn 'theirs' is depends on who reads. */
type LineReader = 'owner' | 'helper';

const lineWords = {
  you: { owner: '轮到您', helper: '轮到本人' },
  over: '办完了',
  has: (who: string) => `${who}在办`,
  by: (day: string, left: string) => `${day}前，${left}`,
  latest: (when: string) => `最晚${when}`,
  /** A day that was theirs and is over: some requests are taken all the same. */
  passed: (day: string) => `${day}已经过了，晚了也可以问`,
  late: '本该已经办好，没做到，有人在催',
  stillOpen: (day: string) => `不同意的，${day}前还可以提`,
};

const turns: Record<HolderView['at'], Turn> = {
  resident: 'you',
  desk: 'others',
  person: 'others',
  nobody: 'over',
};

/** Whose turn it is on a case. */
export const turnOf = ({ holder }: Pick<CaseRow, 'holder'>): Turn => turns[holder.at];

/** The first of what a label lists, without what stands in brackets: 婚姻家庭（离婚、抚养） is 婚姻家庭. */
const short = (label: string): string => label.split(/[（，]/)[0] ?? label;

/** Which case it is: its kind, and what it is about where that may be read by whoever looks. */
export function kindAndMatter({ kind, about }: { kind: CaseKind; about: string | null }): string {
  const { name } = kindLines[kind];
  return about === null || about === 'other' ? name : `${name}·${short(matterText(kind, about))}`;
}

/** The date that counts, as it is said: with its hour where that counts. */
export function dateSaid({ on, at, byHour }: NextDate, now: number): string {
  return daySaid(on, now, byHour ? clockAt(at).time : undefined);
}

const leafMonths = (on: string): { year: string; month: string; day: string } => {
  const [year = '', month = '', day = ''] = on.split('-');
  return { year, month: String(Number(month)), day: String(Number(day)) };
};

/** The same on a leaf. Hours stand there today and tomorrow alone; a day of another year says which. */
export function leafOf({ on, at, byHour }: Pick<NextDate, 'on' | 'at' | 'byHour'>, now: number): LeafWords {
  const { year, month, day } = leafMonths(on);
  const days = daysFrom(on, now);
  if (byHour && (days === 0 || days === 1))
    return { small: days === 0 ? '今天' : '明天', big: clockAt(at).time, isTime: true };
  if (year !== clockAt(new Date(now).toISOString()).day.slice(0, 4))
    return { small: `${year}年`, big: `${month}/${day}`, isTime: true };
  return { small: `${month}月`, big: day, isTime: false };
}

const whoHas = (holder: HolderView): string | undefined => {
  if (holder.at === 'person') return holder.name;
  return holder.at === 'desk' ? holder.organisationName : undefined;
};

/** The reader's own turn: the day, and how many are left. */
function yours(next: NextDate | null, now: number, reader: LineReader): string {
  const whose = lineWords.you[reader];
  if (!next) return whose;
  const day = daySaid(next.on, now);
  const until = next.overdue ? lineWords.passed(day) : lineWords.by(day, daysLeft(next.on, now));
  return `${whose}，${until}`;
}

/** Who has it; until when stands on the leaf. */
function others(holder: HolderView, next: NextDate | null): string {
  if (next?.overdue) return lineWords.late;
  const who = whoHas(holder);
  return who === undefined ? '' : lineWords.has(who);
}

function turnText({ holder, nextDate }: CaseRow, now: number, reader: LineReader): string {
  switch (turnOf({ holder })) {
    case 'you':
      return yours(nextDate, now, reader);
    case 'others':
      return others(holder, nextDate);
    case 'over':
      return nextDate && !nextDate.overdue ? lineWords.stillOpen(daySaid(nextDate.on, now)) : lineWords.over;
  }
}

/** A case in one line, as its owner reads it in a list, or whoever helps them. `now` in milliseconds. */
export function caseLine(row: CaseRow, now: number, reader: LineReader = 'owner'): CaseLine {
  const { kind, status, nextDate } = row;
  const what = nextText(kind, status);
  const said = turnText(row, now, reader);
  const about = kindAndMatter(row);
  const turn = turnOf(row);
  const isOver = turn === 'over';
  // The leaf is for the eye alone: who hears the line is told the date with it.
  const latest =
    turn === 'others' && nextDate && !nextDate.overdue ? [lineWords.latest(dateSaid(nextDate, now))] : [];
  return {
    what,
    turn,
    turnText: said,
    kind: about,
    leaf: nextDate && !(isOver && nextDate.overdue) ? leafOf(nextDate, now) : null,
    label: [what, said, ...latest, about].join('，'),
  };
}
