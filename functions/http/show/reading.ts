import { FileId } from '../../contract/case/files';
import { PaperKind } from '../../contract/case/papers';
import type { ReadingView } from '../../contract/case/views';
import { paperTable } from '../../domain/papers/table';
import type { Files } from '../../store/files/files';
import type { ReadingRow } from '../../store/cases/readings';

const fileOf = ({ what, detail }: ReadingRow): FileId | null =>
  what === 'file' ? (FileId.safeParse(detail).data ?? null) : null;

/** A paper is called by its official name. */
function titleOf({ what, detail }: ReadingRow): string | null {
  const kind = what === 'paper' ? PaperKind.safeParse(detail?.split('-')[1]).data : undefined;
  return kind === undefined ? null : paperTable[kind].title;
}

/** Who opened what, to the owner of the case; files and papers by the names they have. */
export async function showReadings(
  readings: readonly ReadingRow[],
  files: Pick<Files, 'getAll'>,
): Promise<ReadingView[]> {
  const ids = [...new Set(readings.flatMap((reading) => fileOf(reading) ?? []))];
  const names = new Map((await files.getAll(ids)).map(({ id, name }) => [id, name]));
  return readings.map((reading) => {
    const { personId: _hidden, ...view } = reading;
    const id = fileOf(reading);
    return { ...view, detail: id === null ? (titleOf(reading) ?? view.detail) : (names.get(id) ?? null) };
  });
}
