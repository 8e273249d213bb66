import { fileTypes, FileType, type FileKind } from '../../../../functions/contract/case/files';

/** What each ending means. WeChat gives files by path alone, and browsers leave the type of some empty. */
const endings: Record<string, FileType> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  mp3: 'audio/mpeg',
  aac: 'audio/aac',
  m4a: 'audio/mp4',
  webm: 'audio/webm',
  wav: 'audio/wav',
};

/** Without what follows it, such as `;codecs=opus`. */
const bare = (type: string): string => type.split(';')[0]?.trim().toLowerCase() ?? '';

/** What a file is: by the type it is said to have, else by the ending of its name; nothing when it is none of ours. */
export function fileTypeOf({ name, type = '' }: { name: string; type?: string }): FileType | undefined {
  const said = FileType.safeParse(bare(type)).data;
  return said ?? endings[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** The kind a type belongs to. */
export function fileKindOf(type: FileType): FileKind {
  const has = (types: readonly string[]) => types.includes(type);
  if (has(fileTypes.photo)) return 'photo';
  if (has(fileTypes.pdf)) return 'pdf';
  return has(fileTypes.word) ? 'word' : 'voice';
}

/** The ending that goes with a type. */
export const endingOf = (type: FileType): string =>
  Object.entries(endings).find(([, of]) => of === type)?.[0] ?? '';
