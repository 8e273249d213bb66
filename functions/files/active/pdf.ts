import { constants, inflateSync } from 'node:zlib';

/** How far into a file the heading of a PDF may stand (ISO 32000-1, annex H: within the first 1024 bytes). */
const headingWithin = 1024;
const heading = '%PDF-';

/** Whether a file is a PDF, with something before its heading or not. */
export function isPdf(bytes: Buffer): boolean {
  return bytes
    .subarray(0, headingWithin + heading.length)
    .toString('latin1')
    .includes(heading);
}

const markup = /<(?:!doctype|html|head|body|script|svg|iframe)\b/i;
const zipEnd = Buffer.from('504b0506', 'hex');
const zipEndWithin = 0x10000 + 22;

/** A page or an archive as well: what opens it decides what it is. */
const isSomethingElse = (bytes: Buffer, text: string): boolean =>
  markup.test(text.slice(0, headingWithin)) ||
  bytes.subarray(Math.max(0, bytes.length - zipEndWithin)).includes(zipEnd);

/** Names that make a PDF run or carry something, or send what is written in it (ISO 32000-1, 7.11.4, 12.6, 12.7). */
const acts =
  /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|Rendition|SubmitForm|ImportData|GoToE|XFA)(?![A-Za-z0-9])/;

/** Letters need no escape in a name: `/J#61vaScript` is written so in order not to be found. */
const hiddenName = /\/[^\s/<>[\]()]*#(?:4[1-9A-F]|5[0-9A]|6[1-9A-F]|7[0-9A])/i;

/** What is done when it is opened. A place to be shown first is no act: many programs write one. */
const onOpening = /\/OpenAction\s*(?:(\[)|<<[^>]*\/S\s*\/(\w+)|(\d+\s+\d+)\s+R\b)?/g;

function isPlace(text: string, [, place, action, object]: RegExpMatchArray): boolean {
  if (place !== undefined || action === 'GoTo') return true;
  if (object === undefined) return false;
  const named = object.replace(/\s+/, '\\s+');
  return new RegExp(`(?:^|\\D)${named}\\s+obj\\s*(?:\\[|<<[^>]*/S\\s*/GoTo(?![A-Za-z]))`).test(text);
}

/** A document has one, and another in each version that was saved behind it. */
const mostOpenings = 20;

function isActiveText(text: string): boolean {
  if (acts.test(text) || hiddenName.test(text)) return true;
  const openings = [...text.matchAll(onOpening)];
  return openings.length > mostOpenings || openings.some((found) => !isPlace(text, found));
}

/** What all packed objects together may unpack to. */
const unpackedBytes = 50 * 1024 * 1024;

/** Objects may lie packed in streams, which is where names hide. Null when what is there cannot be looked at. */
function packedObjects(bytes: Buffer, text: string): string | null {
  const found: string[] = [];
  let left = unpackedBytes;
  let from = 0;
  for (const { index } of text.matchAll(/\/ObjStm(?![A-Za-z0-9])/g)) {
    // Several words of one object: its stream was read.
    if (index < from) continue;
    const start = /stream\r?\n/g;
    start.lastIndex = index;
    const opening = start.exec(text);
    from = start.lastIndex;
    const head = text.slice(text.lastIndexOf('obj', index), from);
    // Packed twice, or in a way that cuts words apart.
    if (!opening || /\/(?:Predictor|ASCII\w*|LZW\w*|RunLength\w*|Crypt)\b/.test(head)) return null;
    const end = text.indexOf('endstream', from);
    const content = bytes.subarray(from, end < 0 ? undefined : end);
    if (!/\/FlateDecode\b/.test(head)) {
      found.push(content.toString('latin1'));
      continue;
    }
    try {
      const plain = inflateSync(content, { maxOutputLength: left, finishFlush: constants.Z_SYNC_FLUSH });
      left -= plain.length;
      found.push(plain.toString('latin1'));
    } catch {
      return null;
    }
    if (left <= 0) return null;
  }
  return found.join('\n');
}

/** Without what its streams hold: a photo may spell anything. */
const withoutStreams = (text: string): string =>
  text.replace(/\bstream\r?\n[^]*?endstream/g, 'stream endstream');

/**
 * Whether a PDF runs or carries something else when it is opened, or is a page or an archive as well. An encrypted one of
 * which no object can be read counts as one: nobody can say what it does.
 */
export function isActivePdf(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  if (isSomethingElse(bytes, text)) return true;
  const packed = packedObjects(bytes, text);
  return packed === null || isActiveText(`${withoutStreams(text)}\n${packed}`);
}
