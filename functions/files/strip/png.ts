import { BrokenImage } from './brokenImage';

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

/** A PNG without text, times and EXIF, and without what hangs on behind it. @throws BrokenImage */
export function stripPng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, signatureBytes)];
  for (let at = signatureBytes; at + aroundBytes <= bytes.length;) {
    const name = bytes.subarray(at + 4, at + 8).toString('latin1');
    const end = at + aroundBytes + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new BrokenImage();
    if (isCritical(name) || harmless.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  throw new BrokenImage();
}
