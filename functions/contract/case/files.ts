import { CaseId, ClientKey, Digest, Instant } from '../ids';
import { limits } from '../limits';
import { Line } from '../text';
import * as z from '../z';

/** Opaque; made from the person and the key of the phone, so that a retry names the same file. */
export const FileId = z
  .string()
  .regex(/^f[0-9a-z]{25}$/)
  .meta({ id: 'FileId' });
export type FileId = z.infer<typeof FileId>;

/** 照片, PDF, Word 文档, 语音. */
export const FileKind = z.enum(['photo', 'pdf', 'word', 'voice']).meta({ id: 'FileKind' });
export type FileKind = z.infer<typeof FileKind>;

/** The content types of each kind. A type that is not here is not taken; what a file says it is has to be what it is. */
export const fileTypes = {
  photo: ['image/jpeg', 'image/png', 'image/webp'],
  pdf: ['application/pdf'],
  word: ['application/msword', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  voice: ['audio/mpeg', 'audio/aac', 'audio/mp4', 'audio/webm', 'audio/wav'],
} as const satisfies Record<FileKind, readonly string[]>;

export const FileType = z.enum([...fileTypes.photo, ...fileTypes.pdf, ...fileTypes.word, ...fileTypes.voice]);
export type FileType = z.infer<typeof FileType>;

/** `awaited`: on its way from the phone. `received`: checked and kept. `refused`: not kept. */
export const FileState = z.enum(['awaited', 'received', 'refused']).meta({ id: 'FileState' });
export type FileState = z.infer<typeof FileState>;

/**
 * Why a file was not kept: not what it says it is, nothing in it, too large, harmful, a document that runs or fetches
 * something when it is opened, or it never came.
 */
export const FileRefusal = z
  .enum(['notWhatItSays', 'empty', 'tooLarge', 'harmful', 'active', 'neverCame'])
  .meta({ id: 'FileRefusal' });
export type FileRefusal = z.infer<typeof FileRefusal>;

/** Whether a scanner has looked at it. Where none is set up, it says so. */
export const ScanState = z.enum(['clean', 'notScanned']).meta({ id: 'ScanState' });
export type ScanState = z.infer<typeof ScanState>;

/** What the phone says of a file before it sends it. `size` in bytes; `seconds` of a voice. */
export const NewFile = z
  .strictObject({
    key: ClientKey,
    kind: FileKind,
    type: FileType,
    name: Line,
    size: z.int().min(1).max(limits.fileBytes),
    seconds: z.int().min(1).max(limits.voiceSeconds).optional(),
  })
  .refine(({ kind, type }) => (fileTypes[kind] as readonly string[]).includes(type), { path: ['type'] })
  .meta({ id: 'NewFile' });
export type NewFile = z.infer<typeof NewFile>;

/** A file as those who may read its case see it. */
export const FileView = z
  .strictObject({
    id: FileId,
    kind: FileKind,
    type: FileType,
    name: z.string(),
    size: z.int(),
    seconds: z.int().nullable(),
    state: FileState,
    refusal: FileRefusal.nullable(),
    scan: ScanState.nullable(),
    /** Of what is kept; null until it is received. */
    digest: Digest.nullable(),
    at: Instant,
  })
  .meta({ id: 'FileView' });
export type FileView = z.infer<typeof FileView>;

/** One `multipart/form-data` POST: all fields first, the file last under the name `file`. Good for one file, for minutes. */
export const Upload = z
  .strictObject({ url: z.url(), fields: z.record(z.string(), z.string()), until: Instant })
  .meta({ id: 'Upload' });
export type Upload = z.infer<typeof Upload>;

/** Where to send it; null when it has arrived already. */
export const OfferedFile = z
  .strictObject({ file: FileView, upload: Upload.nullable() })
  .meta({ id: 'OfferedFile' });
export type OfferedFile = z.infer<typeof OfferedFile>;

export const FileList = z.strictObject({ files: z.array(FileView) }).meta({ id: 'FileList' });
export type FileList = z.infer<typeof FileList>;

/** An address that works for minutes and for whoever has it. */
export const ShortLink = z.strictObject({ url: z.url(), until: Instant }).meta({ id: 'ShortLink' });
export type ShortLink = z.infer<typeof ShortLink>;

/** Files named by something a person writes, each once. */
export const FileIds = z
  .array(FileId)
  .max(limits.files)
  .refine((ids) => new Set(ids).size === ids.length)
  .meta({ id: 'FileIds' });
export type FileIds = z.infer<typeof FileIds>;

/** In a query: ids with commas between them. */
export const FileIdQuery = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(FileId).min(1).max(limits.files));

/** Which case a file is opened in; without it, a file of one's own that no case has yet. */
export const FileOpening = z.strictObject({ caseId: CaseId.optional() });
