import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type/core';
import type { FileBytes } from '../channels/files/fileBytes';
import { keptKey, sentFileId } from '../channels/files/keys';
import type { Scanner } from '../channels/files/scanner';
import { type FileRefusal, FileType } from '../contract/case/files';
import type { Digest, Instant } from '../contract/ids';
import { announcedUntil, receivedUntil } from '../domain/files/fileTimes';
import type { FileRow } from '../store/files/fileItem';
import type { Files } from '../store/files/files';
import { isActive } from './active';
import { isPdf } from './active/pdf';
import { stripped } from './strip';
import { BrokenImage } from './strip/brokenImage';

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
  if (!found && isPdf(bytes)) return 'application/pdf';
  const name = found?.mime ?? '';
  return otherNames[name] ?? FileType.safeParse(name).data ?? null;
}

/** One version of one object that has come to the store. */
export type Arrival = { key: string; version: string };

export type ReceiveFileDeps = {
  files: Pick<Files, 'get' | 'settle'>;
  bytes: FileBytes;
  scan: Scanner;
  now: () => Instant;
};

/** What became of an arrival; `nobodys`: nothing waited for it. */
export type Received = 'received' | FileRefusal | 'nobodys';

const digestOf = (content: Buffer): Digest => createHash('sha256').update(content).digest('hex');

/** One that never came in time may still come. */
const isAwaited = ({ state, refusal }: FileRow): boolean => state === 'awaited' || refusal === 'neverCame';

/** The photo as it is kept, or null when it only begins like one. */
function strippedOrNull(content: Buffer, { type }: FileRow): Buffer | null {
  try {
    return stripped(content, type);
  } catch (error) {
    if (error instanceof BrokenImage) return null;
    throw error;
  }
}

/** Keeps what was found good, unless another arrival of the same file was first. */
async function keep(content: Buffer, row: FileRow, scan: 'clean' | 'notScanned', deps: ReceiveFileDeps) {
  const { files, bytes, now } = deps;
  const key = keptKey(row.id);
  const version = await bytes.keep(key, content, row.type);
  const found = {
    state: 'received',
    version,
    size: content.length,
    digest: digestOf(content),
    scan,
  } as const;
  const isFirst = await files.settle(row.id, found, receivedUntil(now()));
  if (!isFirst) await bytes.remove(key, version);
  return isFirst ? ('received' as const) : ('nobodys' as const);
}

/** @throws ScannerUnavailable, and whatever the stores throw: it is tried again later. */
async function check(arrival: Arrival, row: FileRow, deps: ReceiveFileDeps): Promise<Received> {
  const { files, bytes, scan, now } = deps;
  const refuse = async (refusal: FileRefusal): Promise<Received> => {
    const isFirst = await files.settle(row.id, { state: 'refused', refusal }, announcedUntil(now()));
    return isFirst ? refusal : 'nobodys';
  };
  const size = await bytes.size(arrival.key, arrival.version);
  if (size === null) return 'nobodys';
  if (size === 0) return refuse('empty');
  if (size > row.size) return refuse('tooLarge');
  const content = await bytes.read(arrival.key, arrival.version);
  if (content === null) return 'nobodys';
  if ((await identify(content)) !== row.type) return refuse('notWhatItSays');
  if (isActive(content, row.type)) return refuse('active');
  const scanned = await scan(content);
  if (scanned === 'harmful') return refuse('harmful');
  const plain = strippedOrNull(content, row);
  return plain === null ? refuse('notWhatItSays') : keep(plain, row, scanned, deps);
}

/**
 * Looks at what a phone has sent and settles its file once: received, checked and kept, or refused. What lies where
 * phones send to is taken away in every case, so that a form that is used again changes nothing. Safe to repeat.
 */
export async function receive(arrival: Arrival, deps: ReceiveFileDeps): Promise<Received> {
  const id = sentFileId(arrival.key);
  const row = id && (await deps.files.get(id));
  const became = row && isAwaited(row) ? await check(arrival, row, deps) : 'nobodys';
  await deps.bytes.remove(arrival.key, arrival.version);
  return became;
}
