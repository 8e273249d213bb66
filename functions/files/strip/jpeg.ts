import { BrokenImage } from './brokenImage';
import { orientationIn, orientationOnly } from './orientation';

const segment = {
  start: 0xd8,
  end: 0xd9,
  scan: 0xda,
  app0: 0xe0,
  app1: 0xe1,
  app2: 0xe2,
  app14: 0xee,
  app15: 0xef,
};
const comment = 0xfe;

const startsWith = (content: Buffer, text: string): boolean =>
  content.subarray(0, text.length).toString('latin1') === text;

/** Of the application segments, those without which the picture would look otherwise. */
function isPartOfPicture(marker: number, content: Buffer): boolean {
  if (marker === comment) return false;
  if (marker < segment.app0 || marker > segment.app15) return true;
  if (marker === segment.app0) return startsWith(content, 'JFIF\0');
  if (marker === segment.app2) return startsWith(content, 'ICC_PROFILE\0');
  return marker === segment.app14;
}

const exifMark = 'Exif\0\0';

/** EXIF that says which way up the picture is, and nothing else. */
function orientationSegment(orientation: number): Buffer {
  const content = Buffer.concat([Buffer.from(exifMark, 'latin1'), orientationOnly(orientation)]);
  const header = Buffer.from([0xff, segment.app1, 0, 0]);
  header.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([header, content]);
}

/** Where the coded picture that begins here ends: at the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** A JPEG without where, when and with what it was taken, and without what hangs on behind it. @throws BrokenImage */
export function stripJpeg(bytes: Buffer): Buffer {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff00 + segment.start) throw new BrokenImage();
  const kept: Buffer[] = [];
  let orientation = 1;
  let at = 2;
  let hasScan = false;
  while (at + 4 <= bytes.length) {
    if (bytes.readUInt8(at) !== 0xff) throw new BrokenImage();
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === segment.end) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end < at + 4 || end > bytes.length) throw new BrokenImage();
    const content = bytes.subarray(at + 4, end);
    if (marker === segment.app1 && orientation === 1 && startsWith(content, exifMark))
      orientation = orientationIn(content.subarray(exifMark.length));
    const next = marker === segment.scan ? endOfScan(bytes, end) : end;
    if (isPartOfPicture(marker, content)) kept.push(bytes.subarray(at, next));
    hasScan ||= marker === segment.scan;
    at = next;
  }
  if (!hasScan) throw new BrokenImage();
  const turned = orientation === 1 ? [] : [orientationSegment(orientation)];
  return Buffer.concat([bytes.subarray(0, 2), ...turned, ...kept, Buffer.from([0xff, segment.end])]);
}
