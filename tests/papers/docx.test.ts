import { createInflateRaw } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import type { Block } from '../../functions/domain/papers/paper';
import { renderDocx } from '../../functions/papers/docx/renderDocx';
import { compared } from './drawn';

/** One file of a zip, by its central directory (PKWARE APPNOTE 4.3). */
async function unzipped(zip: Buffer, name: string): Promise<string> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = zip.readUInt32LE(end + 16);
  for (let nth = zip.readUInt16LE(end + 10); nth > 0; nth -= 1) {
    const size = zip.readUInt32LE(at + 20);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const local = zip.readUInt32LE(at + 42);
    if (zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)) === name) {
      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const bytes = zip.subarray(from, from + size);
      if (zip.readUInt16LE(at + 10) === 0) return bytes.toString();
      return (await buffer(Readable.from(bytes).pipe(createInflateRaw()))).toString();
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  throw new Error(`the document has no ${name}`);
}

const marks: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};
/** The text of a document's XML, paragraph by paragraph. */
const linesOf = (xml: string): string[] =>
  xml
    .split('</w:p>')
    .map((part) =>
      [...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
        .map(([, text = '']) => text.replace(/&\w+;/g, (mark) => marks[mark] ?? mark))
        .join(''),
    )
    .filter(Boolean);

/** Elements that are not closed in the order in which they were opened. */
function unclosedIn(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = '', isEmpty] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (isEmpty) continue;
    if (!closing) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else return [...open, name];
  }
  return open;
}

/** Every word of a block that both formats have to say. */
function wordsOf(block: Block): string[] {
  switch (block.as) {
    case 'table':
      return block.rows.flat().flatMap(({ label, value }) => [label, value]);
    case 'list':
      return block.items.map((item, nth) => `${nth + 1}. ${item}`);
    case 'ticks':
      return [block.label, ...block.options.map(({ text, isTicked }) => `${isTicked ? '☑' : '☐'} ${text}`)];
    case 'toWrite':
      return [block.label];
    case 'remedy':
      return [block.title, block.text];
    case 'together':
      return block.blocks.flatMap(wordsOf);
    case 'signature':
      return [...block.lines];
    case 'office':
      return [block.name, '（盖章）', block.day];
    case 'heading':
    case 'paragraph':
      return [block.text];
  }
}

test.each(Object.entries(compared))('%s opens in Word and says the same as its PDF', async (_, paperOf) => {
  const paper = paperOf();
  const docx = await renderDocx(paper, 'https://api.example.cn/check?r=R1.x');
  const xml = await unzipped(docx, 'word/document.xml');
  expect(unclosedIn(xml)).toEqual([]);
  const said = linesOf(xml);
  const wanted = [paper.title, ...paper.blocks.flatMap(wordsOf), ...paper.footer].filter(Boolean);
  for (const words of wanted) for (const line of words.split('\n')) expect(said).toContain(line);
  expect(await unzipped(docx, 'word/styles.xml')).toContain('w:eastAsia="仿宋"');
  expect(await unzipped(docx, '[Content_Types].xml')).toContain('wordprocessingml.document.main');
});

test('a document can be opened whatever somebody pasted: what XML cannot write is left out', async () => {
  const pasted = '没\u0000有\u000b拿\ufffe到\uffff钱\ud83d🐑';
  const [paperOf] = Object.values(compared);
  if (!paperOf) throw new Error('no paper');
  const paper = { ...paperOf(), blocks: [{ as: 'paragraph', text: pasted } as const] };
  const xml = await unzipped(await renderDocx(paper, null), 'word/document.xml');
  expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
  expect(linesOf(xml)).toContain('没有拿到钱🐑');
});
