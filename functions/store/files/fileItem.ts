import {
  FileId,
  FileKind,
  FileRefusal,
  FileState,
  FileType,
  ScanState,
  type FileView,
} from '../../contract/case/files';
import { CaseId, Instant, PersonId, type Digest } from '../../contract/ids';
import * as z from '../../contract/z';
import { fileDueKey, fileIdIn, fileKey, lookAtIn } from '../keys/files';
import type { Seal } from '../seal/seal';
import { DigestBytes, digestBytes, Moment, moment } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

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

/** Where it stands in the index of dates. */
export const lookAtKeys = ['dpk', 'dsk'];

const StoredFileKey = z.object({ pk: z.string().transform(fileIdIn).pipe(FileId) });

const StoredFile = z.object({
  ...StoredFileKey.shape,
  ownerId: PersonId,
  caseId: CaseId.nullable().default(null),
  kind: FileKind,
  type: FileType,
  name: z.string(),
  size: z.int(),
  seconds: z.int().nullable().default(null),
  state: FileState,
  refusal: FileRefusal.nullable().default(null),
  scan: ScanState.nullable().default(null),
  digest: DigestBytes.nullable().default(null),
  version: z.string().nullable().default(null),
  at: Moment,
  dsk: z.string().transform(lookAtIn).pipe(Instant).nullable().default(null),
});

/** The name a person gave a file may say who they are or what happened to them. */
const placeOfName = (id: FileId): string => `${fileKey(id).pk} name`;

export function readFile(item: Item, seal: Seal): FileRow {
  const { pk: id, name, dsk: lookAt, ...row } = readItem(StoredFile, item);
  return { id, ...row, name: seal.open(name, placeOfName(id)), lookAt };
}

/** The file that a line of the index of dates stands for. */
export const readFileId = (item: Item): FileId => readItem(StoredFileKey, item).pk;

const orAbsent = <T>(value: T | null): T | undefined => value ?? undefined;

export const fileItem = ({ id, name, at, digest, lookAt, ...row }: FileRow, seal: Seal): Item =>
  toItem({
    ...fileKey(id),
    ownerId: row.ownerId,
    caseId: orAbsent(row.caseId),
    kind: row.kind,
    type: row.type,
    name: seal.seal(name, placeOfName(id)),
    size: row.size,
    seconds: orAbsent(row.seconds),
    state: row.state,
    refusal: orAbsent(row.refusal),
    scan: orAbsent(row.scan),
    digest: digest === null ? undefined : digestBytes(digest),
    version: orAbsent(row.version),
    at: moment(at),
    ...(lookAt === null ? {} : fileDueKey(lookAt, id)),
  });

/** What checking found, as the attributes it sets. */
export const checkedFields = (checked: Checked): Record<string, unknown> =>
  checked.state === 'received' ? { ...checked, digest: digestBytes(checked.digest) } : { ...checked };
