import { BrokenImage } from './brokenImage';
import { orientationIn, orientationOnly } from './orientation';

const headerBytes = 12;
const metadata = new Set(['EXIF', 'XMP ']);
/** In the flags of the extended header: there is EXIF, there is XMP. */
const exifFlag = 0b0000_1000;
const metadataFlags = 0b0000_1100;

const exifMark = 'Exif\0\0';

/** Which way up the picture is, from its EXIF, before which some programs write what a JPEG has there. */
const orientationOf = (exif: Buffer): number =>
  orientationIn(exif.subarray(exif.subarray(0, 6).toString('latin1') === exifMark ? exifMark.length : 0));

/** A chunk of EXIF that says this alone. */
function exifChunk(orientation: number): Buffer {
  const content = orientationOnly(orientation);
  const header = Buffer.from('EXIF\0\0\0\0', 'latin1');
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content]);
}

/** A WebP without XMP and all of EXIF but which way up it is, and without what hangs on behind it. @throws BrokenImage */
export function stripWebp(bytes: Buffer): Buffer {
  const whole = 8 + bytes.readUInt32LE(4);
  if (whole > bytes.length) throw new BrokenImage();
  const kept: Buffer[] = [];
  let orientation = 1;
  for (let at = headerBytes; at + 8 <= whole;) {
    const name = bytes.subarray(at, at + 4).toString('latin1');
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (end > whole) throw new BrokenImage();
    const chunk = Buffer.from(bytes.subarray(at, end));
    if (name === 'VP8X' && length >= 1) chunk.writeUInt8(chunk.readUInt8(8) & ~metadataFlags & 0xff, 8);
    if (name === 'EXIF') orientation = orientationOf(chunk.subarray(8, 8 + length));
    if (!metadata.has(name)) kept.push(chunk);
    at = end;
  }
  const [first] = kept;
  if (!first) throw new BrokenImage();
  // Only the extended header can say that there is EXIF, and only there is any.
  if (orientation !== 1 && first.subarray(0, 4).toString('latin1') === 'VP8X') {
    first.writeUInt8(first.readUInt8(8) | exifFlag, 8);
    kept.push(exifChunk(orientation));
  }
  const header = Buffer.from(bytes.subarray(0, headerBytes));
  header.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([header, ...kept]);
}
