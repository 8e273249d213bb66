import type { FileId, FileRefusal, FileView, ScanState } from '../contract/files';
import type { CaseId, Day, Digest, Instant, PersonId } from '../contract/ids';
import type { Page, PageOf } from './ports';

/** A file as the table keeps it. The bytes are in the file store, at one version of one key that follows from the id. */
export type FileRow = FileView & {
  ownerId: PersonId;
  /** The case that refers to it; null for one that nothing refers to yet, which is swept after a while. */
  caseId: CaseId | null;
  /** The version of the bytes that was checked; null until then. */
  version: string | null;
};

/** What checking a file found. */
export type Checked =
  | { state: 'received'; version: string; size: number; digest: Digest; scan: ScanState }
  | { state: 'refused'; refusal: FileRefusal };

export type Files = {
  /** Writes a new row, or gives back the one already under its id (a retry). */
  put(row: FileRow): Promise<FileRow>;
  get(id: FileId): Promise<FileRow | null>;
  /** In the order asked; those that are not there are left out. */
  getAll(ids: readonly FileId[]): Promise<FileRow[]>;
  /** What checking found, once: false when something was found before, and the earlier stands. */
  settle(id: FileId, checked: Checked): Promise<boolean>;
  /** Deletes one that no case refers to; false when one does. */
  drop(id: FileId): Promise<boolean>;
  /** Files nobody refers to whose time ends on a day and before an instant, earliest first. */
  orphansOn(day: Day, before: Instant, page: PageOf): Promise<Page<FileId>>;
};

/** Files that go with a step: each must be the person's own and belong to no other case. */
export type Attaching = { ids: readonly FileId[]; ownerId: PersonId; caseId: CaseId };
