export interface BitWriter {
  write(value: number, length: number): void;
  /** What was written, filled up with ones. */
  bytes(): readonly number[];
}

/** Bits as a JPEG's scan holds them: a byte of ones is followed by an empty one, or it would be a marker. */
export function bitWriter(): BitWriter {
  const bytes: number[] = [];
  let held = 0;
  let count = 0;
  function write(value: number, length: number): void {
    for (let bit = length - 1; bit >= 0; bit -= 1) {
      held = (held << 1) | ((value >> bit) & 1);
      count += 1;
      if (count < 8) continue;
      bytes.push(held, ...(held === 0xff ? [0] : []));
      held = 0;
      count = 0;
    }
  }
  return {
    write,
    bytes() {
      if (count > 0) write((1 << (8 - count)) - 1, 8 - count);
      return bytes;
    },
  };
}

/** Grey levels, 0 to 255, by column and row. */
export type Grey = (x: number, y: number) => number;

const side = 8;
const quantum = 4;
const steps = Array.from({ length: side }, (_, step) => step);
const cosines = steps.map((u) =>
  steps.map((x) => (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16)),
);
const zigzag = steps
  .flatMap((v) => steps.map((u) => ({ u, v, diagonal: u + v })))
  .sort((a, b) => a.diagonal - b.diagonal || (a.diagonal % 2 === 0 ? b.v - a.v : a.v - b.v));

/**
 * Codes of one length each, which makes the tables trivial and the picture a little larger: 4 bits for the size of a
 * mean, 8 for a run of zeros and the size of what ends it.
 */
const meanSizes = Array.from({ length: 12 }, (_, size) => size);
const runSizes = [
  0x00,
  0xf0,
  ...Array.from({ length: 16 }, (_, run) => Array.from({ length: 10 }, (_, size) => (run << 4) | (size + 1))),
].flat();

const sizeOf = (value: number): number => (value === 0 ? 0 : 32 - Math.clz32(Math.abs(value)));
const bitsOf = (value: number): number => (value < 0 ? value + (1 << sizeOf(value)) - 1 : value);

const dot = (row: readonly number[], of: (step: number) => number): number =>
  row.reduce((sum, cosine, step) => sum + cosine * of(step), 0);

/** The cosine coefficients of one block, quantised, in zigzag order. */
function coefficients(grey: Grey, left: number, top: number): number[] {
  const lines = steps.map((y) => cosines.map((row) => dot(row, (x) => grey(left + x, top + y) - 128)));
  return zigzag.map(({ u, v }) => Math.round(dot(cosines[v] ?? [], (y) => lines[y]?.[u] ?? 0) / quantum));
}

function writeRun(bits: BitWriter, zeros: number, value: number): void {
  for (let left = zeros; left > 15; left -= 16) bits.write(runSizes.indexOf(0xf0), 8);
  bits.write(runSizes.indexOf(((zeros % 16) << 4) | sizeOf(value)), 8);
  bits.write(bitsOf(value), sizeOf(value));
}

function writeBlock(bits: BitWriter, [mean = 0, ...others]: readonly number[], meanBefore: number): number {
  const change = mean - meanBefore;
  bits.write(sizeOf(change), 4);
  bits.write(bitsOf(change), sizeOf(change));
  let zeros = 0;
  for (const value of others) {
    if (value === 0) zeros += 1;
    else {
      writeRun(bits, zeros, value);
      zeros = 0;
    }
  }
  if (zeros > 0) bits.write(runSizes.indexOf(0x00), 8);
  return mean;
}

const segment = (marker: number, ...content: readonly number[]): number[] => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 255,
  ...content,
];
const huffman = (kind: number, length: number, symbols: readonly number[]): number[] =>
  segment(
    0xc4,
    kind,
    ...Array.from({ length: 16 }, (_, at) => (at + 1 === length ? symbols.length : 0)),
    ...symbols,
  );

/** A square grey picture as a baseline JPEG (ITU-T T.81). `width` in pixels. */
export function jpeg(width: number, grey: Grey): Uint8Array {
  const bits = bitWriter();
  let mean = 0;
  for (let top = 0; top < width; top += side)
    for (let left = 0; left < width; left += side)
      mean = writeBlock(bits, coefficients(grey, left, top), mean);
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0),
    ...segment(0xdb, 0, ...zigzag.map(() => quantum)),
    ...segment(0xc0, 8, width >> 8, width & 255, width >> 8, width & 255, 1, 1, 0x11, 0),
    ...huffman(0x00, 4, meanSizes),
    ...huffman(0x10, 8, runSizes),
    ...segment(0xda, 1, 1, 0x00, 0, 63, 0),
    ...bits.bytes(),
    ...[0xff, 0xd9],
  ]);
}
