import type { FileId, FileRefusal, FileView, ScanState } from '../../contract/files';
import type { CaseId, Day, Digest, Instant, PersonId } from '../../contract/ids';
import type { Page, PageOf } from '../table/page';

/** A file as the table keeps it. The bytes are in the file store, at one version of one key that follows from the id. */
export type FileRow = FileView & {
  ownerId: PersonId;
  /** The case that refers to it; null for one that nothing refers to yet, which is swept after a while. */
  caseId: CaseId | null;
  /** The version of the bytes that was checked; null until then. */
  version: string | null;
  /** When the sweep looks at it next: has it come, does anything refer to it? Null when it never has to again. */
  lookAt: Instant | null;
};

/** What checking a file found. */
export type Checked =
  | { state: 'received'; version: string; size: number; digest: Digest; scan: ScanState }
  | { state: 'refused'; refusal: FileRefusal };

export type Files = {
  /** Writes a new row, or gives back the one already under its id (a retry). */
  put(row: FileRow): Promise<FileRow>;
  get(id: FileId): Promise<FileRow | null>;
  /** In the order asked; those that are not there are left out. A hundred at most. */
  getAll(ids: readonly FileId[]): Promise<FileRow[]>;
  /** One that never came is on its way after all; nothing changes when it is in another state. */
  awaitAgain(id: FileId, lookAt: Instant): Promise<void>;
  /**
   * What checking found, once: false when something was found before, and the earlier stands. That it never came is
   * not the last word: it may still come. `lookAt` holds for one that no case refers to.
   */
  settle(id: FileId, checked: Checked, lookAt: Instant): Promise<boolean>;
  /** The sweep need not look again at one that a case refers to and that is settled. */
  rest(id: FileId): Promise<void>;
  /**
   * From now on no case can refer to it, so that its bytes can go; the sweep looks at it at `lookAt`. False when a case
   * does refer to it, or when it was not to be looked at before `dueBy`.
   */
  letGo(id: FileId, how: { lookAt: Instant; dueBy?: Instant }): Promise<boolean>;
  /** Deletes one that was let go; false when it was offered again meanwhile. */
  drop(id: FileId): Promise<boolean>;
  /** Files to look at on a day (Asia/Shanghai) and before an instant, earliest first. */
  dueOn(day: Day, before: Instant, page: PageOf): Promise<Page<FileId>>;
};

/** Files that go with a step: each must be the person's own and belong to no other case. */
export type Attaching = { ids: readonly FileId[]; ownerId: PersonId; caseId: CaseId; lookAt: Instant };
