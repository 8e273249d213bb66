import { fileTypeFromBuffer } from 'file-type/core';
import { FileType } from '../contract/files';

/** Other names of types that we take. Containers are named after what they may hold: a voice in them is a voice. */
const otherNames: Record<string, FileType> = {
  'audio/x-m4a': 'audio/mp4',
  'video/mp4': 'audio/mp4',
  'video/webm': 'audio/webm',
  'audio/wave': 'audio/wav',
  'audio/vnd.wave': 'audio/wav',
};

/** The name of the stream that a Word document of the old kind keeps its text in. */
const wordStream = Buffer.from('WordDocument', 'utf16le');

/** What a file is by its content, or null when it is nothing that we take: a page, a drawing, a table, a program. */
export async function identify(bytes: Buffer): Promise<FileType | null> {
  // What breaks off in the middle of its own structure is nothing.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found?.mime === 'application/x-cfb') return bytes.includes(wordStream) ? 'application/msword' : null;
  const name = found?.mime ?? '';
  return otherNames[name] ?? FileType.safeParse(name).data ?? null;
}
