import type { FileType } from '../../contract/files';

const endings: Record<FileType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'audio/mpeg': 'mp3',
  'audio/aac': 'aac',
  'audio/mp4': 'm4a',
  'audio/webm': 'webm',
  'audio/wav': 'wav',
};

/** What RFC 5987 lets stand; the rest is written in percent, byte by byte. */
const written = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * How a file is saved, never shown as a page: its own name for whoever reads UTF-8 (RFC 6266, 5987), one of ASCII for
 * the others. A name that does not end as its type does gets that ending, so that it opens in the right program.
 */
export function savedAs(name: string, type: FileType): string {
  const ending = endings[type];
  const full = name.toLowerCase().endsWith(`.${ending}`) ? name : `${name}.${ending}`;
  return `attachment; filename="file.${ending}"; filename*=UTF-8''${written(full)}`;
}
