import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Reads numbers of an OpenType file, which are big-endian. */
type Bytes = Pick<Buffer, 'readUInt16BE' | 'readUInt32BE' | 'toString'>;

/** Where a table of a font begins. @throws Error when it has none: the file is no font of ours. */
function tableAt(font: Bytes, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let nth = 0; nth < count; nth += 1) {
    const entry = 12 + nth * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

/** The subtable of segmented coverage for all of Unicode: format 12 of platform 3, encoding 10. */
function segmentsAt(font: Bytes, cmap: number): number {
  const count = font.readUInt16BE(cmap + 2);
  for (let nth = 0; nth < count; nth += 1) {
    const entry = cmap + 4 + nth * 8;
    const at = cmap + font.readUInt32BE(entry + 4);
    if (font.readUInt16BE(at) === 12) return at;
  }
  throw new Error('the font does not say which characters beyond the basic plane it has');
}

/** Which characters a font has, by its `cmap` table (OpenType, format 12). */
function coverageOf(font: Bytes): (codePoint: number) => boolean {
  const at = segmentsAt(font, tableAt(font, 'cmap'));
  const count = font.readUInt32BE(at + 12);
  const segments = Array.from({ length: count }, (_, nth) => {
    const segment = at + 16 + nth * 12;
    return {
      from: font.readUInt32BE(segment),
      to: font.readUInt32BE(segment + 4),
      glyph: font.readUInt32BE(segment + 8),
    };
  });
  return (codePoint) => {
    const found = segments.find(({ from, to }) => from <= codePoint && codePoint <= to);
    // Glyph 0 is the font's own empty box.
    return found !== undefined && found.glyph + codePoint - found.from !== 0;
  };
}

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
