import { FileId, FileKind, FileRefusal, FileState, FileType, ScanState } from '../../contract/files';
import { CaseId, Instant, PersonId } from '../../contract/ids';
import * as z from '../../contract/z';
import type { Checked, FileRow } from './filePorts';
import { fileDueKey, fileIdIn, fileKey, lookAtIn } from '../keys';
import type { Seal } from '../seal/seal';
import { toItem, type Item } from '../table/table';
import { DigestBytes, digestBytes } from '../table/digestBytes';
import { Moment, moment } from '../table/moment';
import { readItem } from '../table/readItem';

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
