import { crc32 } from 'node:zlib';
import { PNG } from 'pngjs';
import { stripped } from '../../functions/files/strip';
import { BrokenImage } from '../../functions/files/strip/brokenImage';
import { exif, jpeg, pdf, place, png, webp } from '../support/samples';

test.each([
  ['image/jpeg' as const, jpeg()],
  ['image/png' as const, png()],
  ['image/webp' as const, webp()],
])('%s loses where it was taken', (type, bytes) => {
  expect(bytes.includes(place)).toBe(true);
  expect(stripped(bytes, type).includes(place)).toBe(false);
});

test('a JPEG keeps the picture and which way up it is, and loses comments and what hangs on behind', () => {
  const kept = stripped(jpeg(), 'image/jpeg');
  const upright = '4d4d002a0000000800010112000300000001000600000000';
  expect(kept.toString('hex')).toContain(upright);
  expect(kept.includes('the picture itself')).toBe(true);
  expect([kept.includes('taken at home'), kept.includes('a film')]).toEqual([false, false]);
  expect(kept.subarray(-2).toString('hex')).toBe('ffd9');
});

test('a JPEG with nothing to hide stays as it is, and one that was stripped does too', () => {
  const plain = jpeg({ hidden: false });
  expect(stripped(plain, 'image/jpeg')).toEqual(plain);
  const once = stripped(jpeg(), 'image/jpeg');
  expect(stripped(once, 'image/jpeg')).toEqual(once);
});

test('a PNG can still be read', () => {
  expect(PNG.sync.read(stripped(png(), 'image/png'))).toMatchObject({ width: 1, height: 1 });
});

test('a WebP says no more that there is something beside the picture, and how long it is now', () => {
  const kept = stripped(webp(), 'image/webp');
  expect(kept.readUInt8(20)).toBe(0);
  expect(kept.readUInt32LE(4)).toBe(kept.length - 8);
  expect(kept.includes('the picture itself')).toBe(true);
});

const upright = '4d4d002a0000000800010112000300000001000600000000';
const tiff = exif.subarray(6);

test('a PNG keeps which way up it is, in a chunk that readers accept, and nothing else of EXIF', () => {
  const kept = stripped(png(tiff.toString('latin1')), 'image/png');
  expect(kept.toString('hex')).toContain(Buffer.from('eXIf').toString('hex') + upright);
  expect(kept.includes(place)).toBe(false);
  const at = kept.indexOf('eXIf');
  const length = kept.readUInt32BE(at - 4);
  expect(kept.readUInt32BE(at + 4 + length)).toBe(crc32(kept.subarray(at, at + 4 + length)));
  expect(PNG.sync.read(kept)).toMatchObject({ width: 1, height: 1 });
  expect(stripped(kept, 'image/png')).toEqual(kept);
});

test.each([
  ['as it is', tiff],
  ['as a JPEG has it', exif],
])('a WebP keeps which way up it is, and says so; its EXIF written %s', (_, content) => {
  const kept = stripped(webp(content), 'image/webp');
  expect(kept.toString('hex')).toContain(upright);
  expect([kept.readUInt8(20), kept.includes(place)]).toEqual([0b1000, false]);
  expect(kept.readUInt32LE(4)).toBe(kept.length - 8);
  expect(stripped(kept, 'image/webp')).toEqual(kept);
});

test.each([
  ['image/jpeg' as const, jpeg().subarray(0, 40)],
  ['image/png' as const, png().subarray(0, 60)],
  ['image/webp' as const, webp().subarray(0, 40)],
])('%s that breaks off is no picture', (type, bytes) => {
  expect(() => stripped(bytes, type)).toThrow(BrokenImage);
});

test('other files are kept to the byte', () => {
  expect(stripped(pdf, 'application/pdf')).toBe(pdf);
});
