import { FileId } from '../../contract/files';
import type { ReadingView } from '../../contract/views';
import type { Files } from '../../store/files/files';
import type { ReadingRow } from '../../store/cases/readings';

const fileOf = ({ what, detail }: ReadingRow): FileId | null =>
  what === 'file' ? (FileId.safeParse(detail).data ?? null) : null;

/** Who opened what, to the owner of the case; files by the names they have. */
export async function showReadings(
  readings: readonly ReadingRow[],
  files: Pick<Files, 'getAll'>,
): Promise<ReadingView[]> {
  const ids = [...new Set(readings.flatMap((reading) => fileOf(reading) ?? []))];
  const names = new Map((await files.getAll(ids)).map(({ id, name }) => [id, name]));
  return readings.map((reading) => {
    const { personId: _hidden, ...view } = reading;
    const id = fileOf(reading);
    return id === null ? view : { ...view, detail: names.get(id) ?? null };
  });
}
