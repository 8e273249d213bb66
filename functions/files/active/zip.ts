import { inflateRawSync } from 'node:zlib';

/** One file in an archive, as the directory at its end has it. Sizes in bytes. */
type Entry = { name: string; method: number; packed: number; at: number };

/** What an archive of ours may be at most: a Word document of 20 MB has some hundred entries and unpacks to some 60 MB. */
const zipLimits = { entries: 2000, unpackedBytes: 150 * 1024 * 1024, ratio: 250 } as const;
/** A small entry may be packed as tightly as it likes: a page of blanks. */
const smallBytes = 1024 * 1024;

/** Not an archive that a reader of its beginning and one of its end understand in the same way, or one too large to open. */
export class BrokenZip extends Error {
  override readonly name = 'BrokenZip';
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const endBytes = 22;
const entryBytes = 46;
const fileBytes = 30;
const stored = 0;
const deflated = 8;
const isEncrypted = 1;

/** Where the directory's end stands: the very last thing in the file, behind which nothing else hides. */
function endOf(bytes: Buffer): number {
  const last = bytes.length - endBytes;
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1)
    if (bytes.readUInt32LE(at) === endMark && at + endBytes + bytes.readUInt16LE(at + 20) === bytes.length)
      return at;
  throw new BrokenZip();
}

/** One line of the directory. */
function entryAt(bytes: Buffer, at: number): { entry: Entry; next: number } {
  if (at + entryBytes > bytes.length || bytes.readUInt32LE(at) !== entryMark) throw new BrokenZip();
  if (bytes.readUInt16LE(at + 8) & isEncrypted) throw new BrokenZip();
  const nameEnd = at + entryBytes + bytes.readUInt16LE(at + 28);
  const entry = {
    name: bytes.subarray(at + entryBytes, nameEnd).toString('utf8'),
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    at: bytes.readUInt32LE(at + 42),
  };
  return { entry, next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32) };
}

/** The bytes of an entry as they are packed; what stands before them has to say the same name. */
function packedOf(bytes: Buffer, { name, packed, at }: Entry): Buffer {
  if (at + fileBytes > bytes.length || bytes.readUInt32LE(at) !== fileMark) throw new BrokenZip();
  const nameEnd = at + fileBytes + bytes.readUInt16LE(at + 26);
  if (bytes.subarray(at + fileBytes, nameEnd).toString('utf8') !== name) throw new BrokenZip();
  const from = nameEnd + bytes.readUInt16LE(at + 28);
  if (from + packed > bytes.length) throw new BrokenZip();
  return bytes.subarray(from, from + packed);
}

/** Unpacked as far as the limits go, whatever the archive says of its own sizes. */
function unpacked(packed: Buffer, { method }: Entry, left: number): Buffer {
  if (method === stored) return packed;
  if (method !== deflated) throw new BrokenZip();
  const most = Math.min(left, Math.max(smallBytes, packed.length * zipLimits.ratio));
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch {
    throw new BrokenZip();
  }
}

/**
 * Every file of an archive with its content, one after the other.
 * @throws BrokenZip when it is encrypted, overlaps, lies about itself, or unpacks to more than `zipLimits`
 */
export function* unzipped(bytes: Buffer): Generator<{ name: string; content: Buffer }> {
  if (bytes.length < endBytes) throw new BrokenZip();
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > zipLimits.entries) throw new BrokenZip();
  let at = bytes.readUInt32LE(end + 16);
  let left: number = zipLimits.unpackedBytes;
  const names = new Set<string>();
  for (let nth = 0; nth < count; nth += 1) {
    const { entry, next } = entryAt(bytes, at);
    if (names.has(entry.name)) throw new BrokenZip();
    names.add(entry.name);
    const content = unpacked(packedOf(bytes, entry), entry, left);
    left -= content.length;
    if (left < 0) throw new BrokenZip();
    yield { name: entry.name, content };
    at = next;
  }
  if (at !== end) throw new BrokenZip();
}
