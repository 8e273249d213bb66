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
