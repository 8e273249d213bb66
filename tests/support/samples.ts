import { Document, Packer, Paragraph } from 'docx';
import { PNG } from 'pngjs';

// Small files of each type, as far as a reader of their beginning and structure goes.

const jpegSegment = (marker: number, content: Buffer): Buffer => {
  const header = Buffer.from([0xff, marker, 0, 0]);
  header.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([header, content]);
};

/** What a phone writes into a photo when it is held upright: turned by 90°, with where it was taken. */
export const place = 'GPS 41.03N 113.11E';
/** EXIF as a JPEG has it; without its first six bytes, as other pictures do. */
export const exif = Buffer.concat([
  Buffer.from('Exif\0\0II*\0\b\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0', 'latin1'),
  Buffer.from(place),
]);
const jfif = Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1');

/** A JPEG; `hidden`: EXIF, a comment, and a film behind the picture. */
export const jpeg = ({ hidden = true, body = 'the picture itself' } = {}): Buffer<ArrayBuffer> =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jpegSegment(0xe0, jfif),
    ...(hidden ? [jpegSegment(0xe1, exif), jpegSegment(0xfe, Buffer.from('taken at home'))] : []),
    jpegSegment(0xdb, Buffer.alloc(65, 1)),
    jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from(body),
    Buffer.from([0xff, 0x00, 0xff, 0xd0, 0x11, 0xff, 0xd9]),
    Buffer.from(hidden ? 'a film of the same moment' : ''),
  ]);

const pngChunk = (name: string, content: string): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(name + content, 'latin1'), Buffer.alloc(4)]);
};

const ihdrEnd = 33;
/** A PNG of one dot, with a text and EXIF in it. */
export function png(exifContent: string = place): Buffer<ArrayBuffer> {
  const plain = PNG.sync.write(new PNG({ width: 1, height: 1 }));
  const hidden = [pngChunk('tEXt', `Comment\0${place}`), pngChunk('eXIf', exifContent)];
  return Buffer.concat([plain.subarray(0, ihdrEnd), ...hidden, plain.subarray(ihdrEnd)]);
}

const riffChunk = (name: string, content: Buffer): Buffer => {
  const header = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content, Buffer.alloc(content.length % 2)]);
};
const riff = (form: string, ...chunks: Buffer[]): Buffer<ArrayBuffer> =>
  Buffer.concat([riffChunk('RIFF', Buffer.concat([Buffer.from(form, 'latin1'), ...chunks]))]);

/** A WebP with EXIF and XMP, as its flags say. */
export const webp = (exifContent: Buffer = Buffer.from(place)): Buffer<ArrayBuffer> =>
  riff(
    'WEBP',
    riffChunk('VP8X', Buffer.from([0b0000_1100, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    riffChunk('VP8 ', Buffer.from('the picture itself')),
    riffChunk('EXIF', exifContent),
    riffChunk('XMP ', Buffer.from(place)),
  );

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
export const html = Buffer.from('<!doctype html><script>alert(1)</script>');
/** A compound file of the old Office; `stream` names what is in it. */
export const compound = (stream: string): Buffer<ArrayBuffer> =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(100),
  ]);
export const docx = async (): Promise<Buffer<ArrayBuffer>> =>
  Buffer.from(
    await Packer.toArrayBuffer(new Document({ sections: [{ children: [new Paragraph('你好')] }] })),
  );

export const wav = riff('WAVE', riffChunk('fmt ', Buffer.alloc(16)), riffChunk('data', Buffer.alloc(8)));
export const mp3 = Buffer.concat([
  Buffer.from('ID3\x03\0\0\0\0\0\0', 'latin1'),
  Buffer.from('fffb90c4', 'hex'),
  Buffer.alloc(420),
]);
export const aac = Buffer.concat([Buffer.from('fff15080037ffc', 'hex'), Buffer.alloc(100)]);
export const m4a = Buffer.concat([
  Buffer.from('\0\0\0\x18ftypM4A \0\0\0\0M4A mp42', 'latin1'),
  Buffer.alloc(40),
]);
export const webm = Buffer.concat([Buffer.from('1a45dfa3874282847765626d', 'hex'), Buffer.alloc(40)]);
