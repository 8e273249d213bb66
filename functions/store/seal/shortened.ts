import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  deflateRawSync,
  inflateRawSync,
} from 'node:zlib';

/** More than any step holds: what claims to be longer was not written here. */
const maxOutputLength = 4 * 1024 * 1024;

type Way = { shorten: (text: string) => Buffer; lengthen: (bytes: Buffer) => string };

/**
 * How far back repetitions are looked for, as a power of two: as far as the text goes. With the usual window most of the
 * time goes into laying it out.
 */
const windowFor = ({ length }: Buffer, atMost: number): number =>
  Math.min(Math.max(Math.ceil(Math.log2(length + 1)), 10), atMost);

/** Quality 9: some hundredths longer than the best for 370 characters of Chinese, in a tenth of the time. */
const brotli = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes, 18),
  };
  return brotliCompressSync(bytes, { params });
};

const deflate = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return deflateRawSync(bytes, { level: 9, windowBits: windowFor(bytes, 15) });
};

/** By the number that stands before what was shortened; a number never means another way. */
const ways: readonly Way[] = [
  { shorten: (text) => Buffer.from(text), lengthen: (bytes) => bytes.toString() },
  { shorten: brotli, lengthen: (bytes) => brotliDecompressSync(bytes, { maxOutputLength }).toString() },
  // 汉字 take two bytes in it and not three: for a line of them nothing is shorter.
  {
    shorten: deflate,
    lengthen: (bytes) => inflateRawSync(bytes, { maxOutputLength }).toString('utf16le'),
  },
];

/**
 * A text in as few bytes as one of the ways takes. To be sealed by itself alone: the length of two texts of different people
 * shortened together would tell of the one what is in the other.
 */
export function shortened(text: string): Buffer {
  const each = ways.map(({ shorten }, number) => Buffer.concat([Buffer.from([number]), shorten(text)]));
  return each.reduce((least, one) => (one.length < least.length ? one : least));
}

/** The text again. @throws Error for bytes that are none */
export function lengthened(bytes: Buffer): string {
  const way = ways[bytes[0] ?? ways.length];
  if (!way) throw new Error('not a shortened text');
  return way.lengthen(bytes.subarray(1));
}
