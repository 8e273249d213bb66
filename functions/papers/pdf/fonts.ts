import { readFileSync } from 'node:fs';
import path from 'node:path';
import { coverageOf } from './coverage';

/** The two weights of Noto Sans SC, and which characters both have. */
export type Fonts = { regular: Buffer; bold: Buffer; has: (codePoint: number) => boolean };

/** As the package lays them out. */
const files = {
  regular: '400Regular/NotoSansSC_400Regular.ttf',
  bold: '700Bold/NotoSansSC_700Bold.ttf',
};

/** A font file is not where it should be, or is none. */
export class FontMissing extends Error {
  override readonly name = 'FontMissing';
}

/**
 * The fonts of a folder, read once.
 * @throws FontMissing
 */
export function fontsIn(folder: string): Fonts {
  try {
    const regular = readFileSync(path.join(folder, files.regular));
    const bold = readFileSync(path.join(folder, files.bold));
    const [inRegular, inBold] = [coverageOf(regular), coverageOf(bold)];
    return { regular, bold, has: (point) => inRegular(point) && inBold(point) };
  } catch (cause) {
    throw new FontMissing('a font of the papers cannot be read', { cause });
  }
}
