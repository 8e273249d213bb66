import type { WorkFilter } from '../../../contract/case/work';
import type { Cursor, Instant } from '../../../contract/ids';
import { limits } from '../../../contract/limits';
import type { Actor } from '../../../domain/case/case';
import { dayOf } from '../../../domain/clocks/day';
import { isPaused } from '../../../domain/clocks/pause';
import { shownMatter } from '../../../domain/filing/shownMatter';
import { urgentReasons } from '../../../domain/filing/urgent';
import { readerOf, sees } from '../../../domain/standing/reader';
import { areasUp } from '../../../domain/standing/routing';
import { isFresh } from '../../../domain/standing/workLines';
import type { CaseSummary, UnreadableCase } from '../../../store/cases/headItem';
import type { CasesPage } from '../../../store/cases/listCases';
import type { PageOf } from '../../../store/table/list';

/** Whether a line is among those asked for. */
export type Wanted = (row: CaseSummary, actor: Actor) => boolean;

const any: Wanted = () => true;

/** Of one who sees no more than an outline, what it is about is not found out by asking for it either. */
const isRead = (actor: Actor, row: CaseSummary): boolean => {
  const standing = readerOf(actor, row);
  return standing !== null && sees([standing], 'read');
};

const dueDays = ({ clocks }: CaseSummary) =>
  clocks.filter((clock) => !isPaused(clock)).map(({ dueAt }) => dayOf(dueAt));

/** The lines that a filter asks for, as of now. */
export function wanted(filter: Omit<WorkFilter, 'cursor' | 'count'>, now: Instant): Wanted {
  const { kind, status, about, area, language, cameBy, urgent, overdue, fresh, dueBy } = filter;
  const tests: Wanted[] = [
    ...(kind === undefined ? [] : [(row: CaseSummary) => row.kind === kind]),
    ...(status === undefined ? [] : [(row: CaseSummary) => row.status === status]),
    ...(about === undefined
      ? []
      : [(row: CaseSummary, actor: Actor) => isRead(actor, row) && shownMatter(row) === about]),
    ...(area === undefined ? [] : [(row: CaseSummary) => areasUp(row.areaCode).includes(area)]),
    ...(language === undefined ? [] : [(row: CaseSummary) => (row.language ?? 'zh') === language]),
    ...(cameBy === undefined ? [] : [(row: CaseSummary) => (row.cameBy ?? 'app') === cameBy]),
    ...(urgent === undefined ? [] : [(row: CaseSummary) => urgentReasons(row, dayOf(now)).length > 0]),
    ...(overdue === undefined
      ? []
      : [(row: CaseSummary) => row.clocks.some((clock) => !isPaused(clock) && clock.dueAt < now)]),
    ...(fresh === undefined ? [] : [isFresh]),
    ...(dueBy === undefined ? [] : [(row: CaseSummary) => dueDays(row).some((day) => day <= dueBy)]),
  ];
  return tests.length === 0 ? any : (row, actor) => tests.every((holds) => holds(row, actor));
}

/** Looks into the table that one page is worth, each a line or two of an index. */
const usualLooks = 20;

/**
 * A page of those this person may see, and wants. A list is by place; what one may see of it is decided case by case, and a page is
 * filled up with as many as are missing, so that its length tells nothing of what was left out. Where so many looks have
 * not filled it, it says that there is more.
 */
export async function readable(
  list: (page: PageOf) => Promise<CasesPage>,
  actor: Actor,
  cursor: Cursor | undefined,
  isWanted: Wanted = any,
  mostLooks = usualLooks,
): Promise<CasesPage> {
  const rows: CaseSummary[] = [];
  const unreadable: UnreadableCase[] = [];
  let at: Cursor | null | undefined = cursor;
  let looks = 0;
  do {
    // What is sought among many is not sought a line at a time.
    const limit = isWanted === any ? limits.page - rows.length : limits.page;
    const page: CasesPage = await list({ cursor: at ?? undefined, limit });
    rows.push(...page.rows.filter((row) => readerOf(actor, row) !== null && isWanted(row, actor)));
    unreadable.push(...(page.unreadable ?? []));
    at = page.next;
    looks += 1;
  } while (at && rows.length < limits.page && looks < mostLooks);
  return { rows, next: at ?? null, unreadable };
}
