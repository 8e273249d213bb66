import { deflateRawSync, deflateSync, crc32 } from 'node:zlib';
import type { FileType } from '../../functions/contract/case/files';
import { isActive } from '../../functions/files/active';
import { identify } from '../../functions/files/receive';
import { compound, docx, html, pdf } from '../support/samples';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Part = { name: string; text: string | Buffer; says?: { packed?: number; name?: string } };

/** An archive as any program makes it, or with an entry that says something else of itself. */
function zip(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, text, says = {} } of parts) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc32(content), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(content.length, 22);
    const localName = Buffer.from(says.name ?? name);
    local.writeUInt16LE(localName.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(content), 16);
    entry.writeUInt32LE(says.packed ?? packed.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    files.push(local, localName, packed);
    entries.push(entry, Buffer.from(name));
    at += 30 + localName.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, directory, end]);
}

const types = (more = '') =>
  `<Types><Override PartName="/word/document.xml" ContentType="${word}.main+xml"/>${more}</Types>`;
const plain: Part[] = [
  { name: '[Content_Types].xml', text: types() },
  { name: 'word/document.xml', text: '<w:document><w:t>你好，DDE 是什么</w:t></w:document>' },
];
const rels = (relationships: string): Part => ({
  name: 'word/_rels/document.xml.rels',
  text: `<Relationships>${relationships}</Relationships>`,
});
const link = (sort: string, mode = 'TargetMode="External"') =>
  `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${sort}" Target="http://example.com/x" ${mode}/>`;
const field = (xml: string): Part => ({ name: 'word/header1.xml', text: `<w:hdr>${xml}</w:hdr>` });

test('a document as programs write it is taken, and so is one with links to tap on', async () => {
  expect(isActive(await docx(), word)).toBe(false);
  const linked = zip([...plain, rels(link('hyperlink') + link('styles', ''))]);
  expect([await identify(linked), isActive(linked, word)]).toEqual([word, false]);
});

test.each<[string, Part[]]>([
  ['macros', [{ name: 'word/vbaProject.bin', text: 'x' }]],
  ['macros under another name', [{ name: 'word/a.bin', text: 'x' }]],
  ['controls', [{ name: 'word/activeX/activeX1.xml', text: '<x/>' }]],
  ['an object', [{ name: 'word/embeddings/oleObject1.bin', text: 'x' }]],
  ['a page inside', [{ name: 'word/afchunk.htm', text: '<script/>' }]],
  ['a remote template', [rels(link('attachedTemplate'))]],
  ['a remote template, spelled out', [rels(link('attachedTemplate', "TargetMode='&#69;xternal'"))]],
  ['a remote picture', [rels(link('image'))]],
  ['a remote frame', [rels(link('frame'))]],
  ['a field that starts a program', [field('<w:instrText>DDEAUTO c:\\\\cmd</w:instrText>')]],
  ['a field cut in two', [field('<w:instrText>DDE</w:instrText><w:instrText>AUTO x</w:instrText>')]],
  ['a simple field', [field('<w:fldSimple w:instr=" INCLUDETEXT x "/>')]],
  ['entities', [field('<!DOCTYPE x [<!ENTITY a "b">]>')]],
  ['a bomb', [{ name: 'word/media/a.xml', text: Buffer.alloc(60_000_000) }]],
  ['an entry twice', [{ name: 'word/document.xml', text: '<x/>' }]],
  ['an entry of another name within', [{ name: 'word/a.xml', text: 'x', says: { name: 'word/b.xml' } }]],
  ['an entry longer than the file', [{ name: 'word/a.xml', text: 'x', says: { packed: 1e6 } }]],
  [
    'more entries than anybody needs',
    Array.from({ length: 2001 }, (_, nth) => ({ name: `word/${nth}.xml`, text: '' })),
  ],
])('a Word document with %s is not', (_, parts) => {
  expect(isActive(zip([...plain, ...parts]), word)).toBe(true);
});

test('one that says it has macros, one with something behind it, and one that breaks off are not', () => {
  const says = types('<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>');
  const whole = zip(plain);
  for (const bytes of [
    zip([{ name: '[Content_Types].xml', text: says }, ...plain.slice(1)]),
    Buffer.concat([whole, html]),
    whole.subarray(0, -5),
    Buffer.alloc(3),
  ])
    expect(isActive(bytes, word)).toBe(true);
});

test('an old document with macros or an object is not taken', () => {
  const type = 'application/msword';
  expect(isActive(compound('WordDocument'), type)).toBe(false);
  for (const stream of ['_VBA_PROJECT', 'Macros', '\u0001Ole10Native'])
    expect(isActive(compound(stream), type)).toBe(true);
});

const pdfType = 'application/pdf';
const withObject = (content: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n'), Buffer.from(content), Buffer.from('\nendobj\n%%EOF\n')]);
const packed = (content: string, more = '') =>
  Buffer.concat([
    Buffer.from(`<</Type /ObjStm /N 1 /Filter /FlateDecode ${more}>>\nstream\n`),
    deflateSync(content),
    Buffer.from('\nendstream'),
  ]);

test.each([
  ['line ends', '\r\n'],
  ['a byte order mark', '\ufeff'],
  ['a kilobyte of a mail', 'x'.repeat(1000)],
])('a PDF with %s before its heading is one', async (_, before) => {
  const bytes = Buffer.concat([Buffer.from(before), pdf]);
  expect([await identify(bytes), isActive(bytes, pdfType)]).toEqual([pdfType, false]);
});

test('what has a heading further in is none', async () => {
  expect(await identify(Buffer.concat([Buffer.alloc(1100, 'x'), pdf]))).toBeNull();
});

test.each([
  ['nothing special', '<</Type /Catalog /Pages 2 0 R>>'],
  ['a place to show first', '<</OpenAction [3 0 R /FitH null]>>'],
  ['a place to go to', '<</OpenAction <</S /GoTo /D [3 0 R /Fit]>> >>'],
  ['a place by reference', '<</OpenAction 7 0 R>>\nendobj\n7 0 obj\n[3 0 R /Fit]'],
  ['links to tap on', '<</A <</S /URI /URI (http://example.com)>> >>'],
  ['a photo that spells something', '<</Length 20>>\nstream\n/JavaScript /Launch\nendstream'],
  ['a name in Chinese', '<</BaseFont /#CB#CE#CC#E5>>'],
  ['packed objects', packed('1 0 <</Type /Page>>')],
])('a PDF with %s is taken', (_, content) => {
  expect(isActive(withObject(content), pdfType)).toBe(false);
});

test.each([
  ['a script', '<</S /JavaScript /JS (app.alert(1))>>'],
  ['a script by reference', '<</JS 8 0 R>>'],
  ['a script with its name hidden', '<</S /J#61vaScript>>'],
  ['a program to start', '<</S /Launch /F (cmd.exe)>>'],
  ['a file inside', '<</Type /EmbeddedFile>>'],
  ['files inside', '<</Names <</EmbeddedFiles 9 0 R>> >>'],
  ['an act when opened', '<</OpenAction <</S /URI /URI (http://example.com)>> >>'],
  ['an act by reference', '<</OpenAction 7 0 R>>\nendobj\n7 0 obj\n<</S /Named>>'],
  ['an act nobody can find', '<</OpenAction 7 0 R>>'],
  ['a form that is a program', '<</XFA [(a) 3 0 R]>>'],
  ['a script in packed objects', packed('1 0 <</S /JavaScript>>')],
  ['objects packed so that words are cut', packed('1 0 <<>>', '/DecodeParms <</Predictor 12>>')],
  ['objects nobody can unpack', '<</Type /ObjStm /Filter /FlateDecode>>\nstream\nxxxx\nendstream'],
])('a PDF with %s is not', (_, content) => {
  expect(isActive(withObject(content), pdfType)).toBe(true);
});

test('one made to be looked at for ever is told in a moment', () => {
  const much = ['/ObjStm '.repeat(500_000), '/OpenAction 7 0 R '.repeat(200_000), '/'.repeat(2_000_000)];
  const since = process.cpuUsage();
  for (const content of much) isActive(withObject(content), pdfType);
  expect(process.cpuUsage(since).user / 1e6).toBeLessThan(5);
});

test('a PDF that is a page or an archive as well is not taken', () => {
  const others = [Buffer.concat([html, pdf]), Buffer.concat([pdf, zip(plain)])];
  expect(others.map((bytes) => isActive(bytes, pdfType))).toEqual([true, true]);
});

test('of photos and voices nothing is asked here', () => {
  const types_: FileType[] = ['image/jpeg', 'audio/mpeg'];
  expect(types_.map((type) => isActive(html, type))).toEqual([false, false]);
});
