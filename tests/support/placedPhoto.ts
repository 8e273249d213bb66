import type { Page } from 'playwright-core';

// The part of EXIF (JEITA CP-3451, on TIFF 6.0) that says where a photo was taken; numbers least byte first.
const two = (value: number): Buffer => Buffer.from([value & 0xff, value >> 8]);
const four = (value: number): Buffer => Buffer.concat([two(value & 0xffff), two(value >>> 16)]);
const row = (tag: number, type: number, count: number, value: Buffer): Buffer =>
  Buffer.concat([two(tag), two(type), four(count), value]);
const directory = (...rows: Buffer[]): Buffer => Buffer.concat([two(rows.length), ...rows, four(0)]);
const degrees = (...parts: [number, number, number]): Buffer =>
  Buffer.concat(parts.flatMap((part) => [four(part), four(1)]));

const [ascii, long, rational] = [2, 4, 5];
const [gpsAt, latitudeAt, longitudeAt] = [26, 80, 104];

/** 41°1′48″ N 113°6′36″ E, as a phone notes it. */
const place = Buffer.concat([
  Buffer.from('II*\0', 'latin1'),
  four(8),
  directory(row(0x8825, long, 1, four(gpsAt))),
  directory(
    row(1, ascii, 2, Buffer.from('N\0\0\0')),
    row(2, rational, 3, four(latitudeAt)),
    row(3, ascii, 2, Buffer.from('E\0\0\0')),
    row(4, rational, 3, four(longitudeAt)),
  ),
  degrees(41, 1, 48),
  degrees(113, 6, 36),
]);

/** What a photo with EXIF in it has right behind its first two bytes. */
export const exifMark = Buffer.from('Exif\0\0', 'latin1');

/** A JPEG that the browser of `page` has encoded, with where it was taken written into it as a camera does. */
export async function placedPhoto(page: Page): Promise<Buffer> {
  const encoded = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 1200, height: 900 });
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = '#c9b18a';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = '#222';
    pen.font = '96px sans-serif';
    pen.fillText('IOU 16000', 120, 400);
    return canvas.toDataURL('image/jpeg', 0.9);
  });
  const plain = Buffer.from(encoded.split(',')[1] ?? '', 'base64');
  const block = Buffer.concat([exifMark, place]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(block.length + 2);
  return Buffer.concat([plain.subarray(0, 2), Buffer.from([0xff, 0xe1]), size, block, plain.subarray(2)]);
}
