import fc from 'fast-check';
import type { Paper } from '../../functions/domain/papers/paper';
import { missingNote } from '../../functions/papers/furniture';
import { codeOf, glyphsOf } from '../../functions/papers/pdf/glyphs';
import { newSheet } from '../../functions/papers/pdf/sheet';
import { draw, fonts } from './drawn';
import { picturesOf } from './pictures';

jest.setTimeout(120_000);

/** Han characters of the basic plane, Extension A and Extension B, and the dots in between. */
const han = fc
  .oneof(
    fc.integer({ min: 0x4e00, max: 0x9fff }),
    fc.integer({ min: 0x3400, max: 0x4dbf }),
    fc.integer({ min: 0x20000, max: 0x2a6df }),
    fc.constantFrom(0xb7, 0x2027, 0x2022, 0x30fb, 0x22c5, 0x2219),
  )
  .map((code) => String.fromCodePoint(code));
const names = fc.array(han, { minLength: 2, maxLength: 8 }).map((chars) => chars.join(''));

test('every character of a name is one the fonts have, or is boxed and counted', () => {
  fc.assert(
    fc.property(names, (name) => {
      const sheet = newSheet(fonts, '文书', '2026-08-05T04:00:07.123Z');
      const glyphs = sheet.glyphs(name);
      sheet.line(glyphs, 80, 80, { size: 15 });
      sheet.doc.end();
      const boxed = new Set(glyphs.filter(({ isMissing }) => isMissing).map(({ char }) => char));
      const lacking = glyphs.filter(({ char }) => !fonts.has(char.codePointAt(0) ?? 0));
      expect(glyphs).toHaveLength([...name].length);
      expect(new Set(lacking.map(({ char }) => char))).toEqual(boxed);
      expect(new Set(sheet.missing())).toEqual(boxed);
    }),
    { numRuns: 40 },
  );
});

const paperOf = (name: string): Paper => ({
  kind: 'refusal',
  title: '文书',
  documentNumber: null,
  number: '150927-2026-Y-00000-00001-1',
  at: '2026-08-05T04:00:07.123Z',
  addressee: null,
  blocks: [{ as: 'paragraph', text: name }],
  footer: [],
});

/** How many pixels of the band in which the only paragraph stands are dark. */
async function ink(name: string): Promise<number> {
  const [page] = await picturesOf(await draw(paperOf(name)), 1);
  if (!page) throw new Error('there is no page');
  const rows = Array.from({ length: 40 }, (_, nth) => 128 + nth);
  const row = (y: number) =>
    Array.from({ length: page.width }, (_, x) => page.data[(y * page.width + x) * 4] ?? 255).filter(
      (grey) => grey < 128,
    ).length;
  return rows.reduce((sum, y) => sum + row(y), 0);
}

test('no character is blank: each leaves its ink on the page', async () => {
  const none = await ink('');
  for (const char of ['乌', '㐂', '龦', '𠮷', '𠀀', '𪛖', '·', '‧', '•', '・', '⋅', 'ᠮ', '😀'])
    expect([char, (await ink(char)) > none]).toEqual([char, true]);
});

test('dots between the parts of a name are drawn, whichever was typed', () => {
  for (const dot of ['·', '‧', '•', '・', '⋅', '∙', '·'])
    expect(glyphsOf(dot, fonts.has)).toEqual([{ char: expect.any(String), isMissing: false }]);
});

test('the paper says how many characters are to be written by hand, and which', () => {
  expect([codeOf('𠮷'), missingNote(['𠮷'])]).toEqual([
    'U+20BB7',
    '有 1 个字字库里没有，已用方框代替（U+20BB7）：请手写。',
  ]);
});
