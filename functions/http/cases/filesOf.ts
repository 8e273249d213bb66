import type { CaseEvent } from '../../domain/case/case';
import { filesIn } from '../../domain/files/filesIn';
import type { FileRow } from '../../store/files/filePorts';
import type { OpenContext } from '../context';

/** Rows that the store gives at once. */
const lot = 100;

/** The files that the steps of a case name, in the order in which they were named; nothing is read when there are none. */
export async function filesOf(
  events: readonly Pick<CaseEvent, 'caseId' | 'details'>[],
  { store }: Pick<OpenContext, 'store'>,
): Promise<FileRow[]> {
  const ids = [...new Set(events.flatMap(({ details }) => filesIn(details)))];
  const rows: FileRow[] = [];
  for (let from = 0; from < ids.length; from += lot)
    rows.push(...(await store.files.getAll(ids.slice(from, from + lot))));
  return rows.filter(({ caseId }) => caseId === events[0]?.caseId);
}
