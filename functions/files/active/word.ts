import { BrokenZip, unzipped } from './zip';

/** Parts of a Word document that run, or that hold another file: macros, controls, objects, ribbons with code. */
const runs =
  /(?:^|\/)(?:vbaProject|vbaData|vbaProjectSignature)[^/]*$|(?:^|\/)(?:activeX|embeddings|customUI|ctrlProps)\/|\.(?:bin|exe|dll|js|vbs|wsf|hta|scr|bat|cmd|ps1|lnk|jar|html?|mht|swf)$/i;
const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/** A link that is followed on a tap only. */
const tapped = /\/hyperlink$/i;
const relationship = /<(?:\w+:)?Relationship\b[^>]*>/gi;
const attribute = (element: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(element)?.slice(1).join('') ?? '';

/** Whether something is fetched from elsewhere when the document is opened: a template, a picture, a frame, an object. */
const fetches = (rels: string): boolean =>
  (rels.match(relationship) ?? []).some(
    (one) => /external|&#/i.test(attribute(one, 'TargetMode')) && !tapped.test(attribute(one, 'Type')),
  );

/** Fields that start a program or read another file. */
const field = /\bDDE(?:AUTO)?\b|\bINCLUDE(?:TEXT|PICTURE)\b/;

/** A part in any of the encodings that XML may have. */
function textOf(content: Buffer): string {
  const isWide = content.length > 1 && (content.readUInt8(0) === 0 || content.readUInt8(1) === 0);
  const hasMark = content.length > 1 && [0xfffe, 0xfeff].includes(content.readUInt16BE(0));
  return isWide || hasMark ? content.toString('latin1').replaceAll('\0', '') : content.toString('utf8');
}

/** The instructions of fields, which Word may cut into several runs. */
const instructions = (xml: string): string =>
  [...xml.matchAll(/<(?:\w+:)?instrText\b[^>]*>([^<]*)<|\bw:instr\s*=\s*"([^"]*)"/g)]
    .map(([, run = '', simple = '']) => run || ` ${simple} `)
    .join('');

function isActivePart(name: string, content: Buffer): boolean {
  if (runs.test(name)) return true;
  if (!isXml(name)) return false;
  const text = textOf(content);
  if (/\.rels$/i.test(name)) return fetches(text);
  if (name === '[Content_Types].xml') return /macroEnabled|vbaProject|activeX/i.test(text);
  return /<!DOCTYPE|<!ENTITY/i.test(text) || field.test(instructions(text));
}

/** Whether a .docx runs or fetches something when it is opened, hides another file, or unpacks without end. */
export function isActiveDocx(bytes: Buffer): boolean {
  try {
    for (const { name, content } of unzipped(bytes)) if (isActivePart(name, content)) return true;
    return false;
  } catch (error) {
    if (error instanceof BrokenZip) return true;
    throw error;
  }
}

/** Streams of the old Word that hold macros or another program's object. */
const oldActive = ['_VBA_PROJECT', 'Macros', '\u0001Ole10Native'].map((name) => Buffer.from(name, 'utf16le'));

/** The same of a .doc. */
export const isActiveDoc = (bytes: Buffer): boolean => oldActive.some((name) => bytes.includes(name));
