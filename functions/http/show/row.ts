import type { Instant } from '../../contract/ids';
import type { NextDate } from '../../contract/case/dues';
import type { CasePage, CaseRow, HolderView } from '../../contract/case/views';
import type { Standing } from '../../contract/words';
import type { Actor, RunningClock } from '../../domain/case/case';
import { holder } from '../../domain/case/holder';
import { dayOf } from '../../domain/clocks/day';
import { isPaused } from '../../domain/clocks/pause';
import { clockRow } from '../../domain/clocks/table';
import { shownMatter } from '../../domain/filing/shownMatter';
import { residents } from '../../domain/standing/helping';
import { readerOf, sees } from '../../domain/standing/reader';
import { mayKnowOf } from '../../domain/standing/unreadable';
import { isOpen, statusRow } from '../../domain/kinds/statusRow';
import { urgentReasons } from '../../domain/filing/urgent';
import type { CaseSummary } from '../../store/cases/headItem';
import type { CasesPage } from '../../store/cases/listCases';
import { showUnreadable } from './unreadable';

/** Who must act now, by name, and since when. */
function showHolder(summary: CaseSummary): HolderView {
  const held = holder(summary);
  const since = summary.heldSince;
  switch (held.at) {
    case 'desk':
      return { at: 'desk', organisationName: held.organisation.name, since };
    case 'person': {
      const { name, organisation } = held.person;
      return { at: 'person', name, organisationName: organisation.name, since };
    }
    case 'resident':
    case 'nobody':
      return { at: held.at, since };
  }
}

const isLate = ({ overdueAt, dueAt }: RunningClock, now: Instant): boolean =>
  overdueAt !== null || dueAt < now;

/** The next date of whoever must act now; once nobody must, the last day of what its owner may still ask for. */
function nextDateOf(
  held: HolderView['at'],
  counting: readonly RunningClock[],
  now: Instant,
): NextDate | null {
  const isStaffs = held === 'desk' || held === 'person';
  const audience = isStaffs ? 'staff' : 'resident';
  const next = counting
    .filter(({ key }) => clockRow(key).audience === audience)
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];
  if (!next) return null;
  const { unit } = clockRow(next.key);
  return {
    on: dayOf(next.dueAt),
    at: next.dueAt,
    byHour: unit === 'hour' || unit === 'dutyHour',
    audience,
    overdue: isLate(next, now),
  };
}

/** One line of a list, as one who stands so to the case may see it: a candidate sees no word of the resident's. */
export function showRow(summary: CaseSummary, standing: Standing, now: Instant): CaseRow {
  const { id, number, version, kind, areaCode, status, title, filedAt, updatedAt, clocks } = summary;
  const urgentFor = isOpen(kind, status) ? urgentReasons(summary, dayOf(now)) : [];
  const counting = clocks.filter((clock) => !isPaused(clock));
  const held = showHolder(summary);
  const isRead = sees([standing], 'read');
  return {
    id,
    number,
    version,
    kind,
    areaCode,
    status,
    filedAt,
    updatedAt,
    title: isRead ? title : '',
    about: isRead ? shownMatter(summary) : null,
    ...(isRead && !residents.includes(standing) && summary.who !== null && { who: summary.who }),
    ...(summary.language !== null && { language: summary.language }),
    ...(!residents.includes(standing) && summary.cameBy !== null && { cameBy: summary.cameBy }),
    urgent: urgentFor.length > 0,
    urgentFor,
    step: statusRow(kind, status).step,
    holder: held,
    dueAt: counting.map(({ dueAt }) => dueAt).sort()[0] ?? null,
    overdue: counting.some((clock) => isLate(clock, now)),
    nextDate: nextDateOf(held.at, counting, now),
  };
}

/** A page of lines, each as this person may see it. */
export const showPage = (
  { rows, next, unreadable = [] }: CasesPage,
  actor: Actor,
  now: Instant,
): CasePage => ({
  rows: rows.flatMap((row) => {
    const standing = readerOf(actor, row);
    return standing ? [showRow(row, standing, now)] : [];
  }),
  next,
  ...showUnreadable(unreadable.filter((one) => mayKnowOf(actor, one))),
});
