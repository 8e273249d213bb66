import type { Instant, PersonId } from '../contract/ids';
import type { CaseEvent, Move } from '../domain/case/case';
import { filesIn } from '../domain/files/filesIn';
import { comesBy } from '../domain/files/fileTimes';
import type { FileRow } from '../store/files/fileItem';
import type { Alongside } from '../store/cases/alongside';
import type { WorkDeps } from './deps';

/** Rows that the store gives at once. */
const lot = 100;

/** The files that the steps of a case name, in the order in which they were named; nothing is read when there are none. */
export async function filesOf(
  events: readonly Pick<CaseEvent, 'caseId' | 'details'>[],
  { store }: WorkDeps,
): Promise<FileRow[]> {
  const ids = [...new Set(events.flatMap(({ details }) => filesIn(details)))];
  const rows: FileRow[] = [];
  for (let from = 0; from < ids.length; from += lot)
    rows.push(...(await store.files.getAll(ids.slice(from, from + lot))));
  return rows.filter(({ caseId }) => caseId === events[0]?.caseId);
}

/** The files that somebody's step names, to become the case's with it, whether they have come yet or not. */
export function filesAttached(
  said: unknown,
  { head }: Pick<Move, 'head'>,
  ownerId: PersonId,
  now: Instant,
): Pick<Alongside, 'files'> {
  const ids = filesIn(said);
  return ids.length > 0 ? { files: { ids, ownerId, caseId: head.id, lookAt: comesBy(now) } } : {};
}
