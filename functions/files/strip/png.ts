import { crc32 } from 'node:zlib';
import { BrokenImage } from './brokenImage';
import { orientationIn, orientationOnly } from './orientation';

const signatureBytes = 8;
/** Length, name and check sum around the content of a chunk. */
const aroundBytes = 12;

/** Besides what a picture cannot be without: colours, size on paper, movement. Text, times and EXIF are not among them. */
const harmless = new Set([
  ...['tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs', 'bKGD', 'hIST', 'sPLT', 'cICP'],
  ...['acTL', 'fcTL', 'fdAT'],
]);
/** A capital letter first: whoever cannot read it cannot show the picture. */
const isCritical = (name: string): boolean => /^[A-Z]/.test(name);

/** A chunk with its check sum. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

/** Of EXIF, which way up the picture is; nothing when it lies as it is drawn. */
function turned(exif: Buffer): Buffer[] {
  const orientation = orientationIn(exif);
  return orientation === 1 ? [] : [chunk('eXIf', orientationOnly(orientation))];
}

/**
 * A PNG without text, times and all of EXIF but which way up it is, and without what hangs on behind it.
 * @throws BrokenImage
 */
export function stripPng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, signatureBytes)];
  for (let at = signatureBytes; at + aroundBytes <= bytes.length;) {
    const name = bytes.subarray(at + 4, at + 8).toString('latin1');
    const end = at + aroundBytes + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new BrokenImage();
    if (isCritical(name) || harmless.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'eXIf') kept.push(...turned(bytes.subarray(at + 8, end - 4)));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  throw new BrokenImage();
}
