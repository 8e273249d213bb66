/** Longest side of a photo that is sent, pixels: a page of a contract can still be read. */
const longestSide = 2000;

type Size = { width: number; height: number };

/** The size of a picture that fits, in its own proportions; never larger than it was. */
export function fitted({ width, height }: Size): Size {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** JPEG qualities tried in turn, and the size from which a photo is small enough, bytes. */
export const qualities = [0.8, 0.65, 0.5] as const;
export const smallEnough = 600 * 1024;
