import { BrokenImage } from './brokenImage';

const headerBytes = 12;
const metadata = new Set(['EXIF', 'XMP ']);
/** In the flags of the extended header: there is EXIF, there is XMP. */
const metadataFlags = 0b0000_1100;

/** A WebP without EXIF and XMP, and without what hangs on behind it. @throws BrokenImage */
export function stripWebp(bytes: Buffer): Buffer {
  const whole = 8 + bytes.readUInt32LE(4);
  if (whole > bytes.length) throw new BrokenImage();
  const kept: Buffer[] = [];
  for (let at = headerBytes; at + 8 <= whole;) {
    const name = bytes.subarray(at, at + 4).toString('latin1');
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (end > whole) throw new BrokenImage();
    const chunk = Buffer.from(bytes.subarray(at, end));
    if (name === 'VP8X' && length >= 1) chunk.writeUInt8(chunk.readUInt8(8) & ~metadataFlags & 0xff, 8);
    if (!metadata.has(name)) kept.push(chunk);
    at = end;
  }
  if (kept.length === 0) throw new BrokenImage();
  const header = Buffer.from(bytes.subarray(0, headerBytes));
  header.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([header, ...kept]);
}
