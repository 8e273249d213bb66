import { fromBase64url, toBase64url } from './base64url';
import { canonicalJson } from './canonical';
import { Receipt, ReceiptKeyId } from './receipt';
import * as z from '../z';

// R2.<what it says>.<key id>.<signature>: the signature covers everything before its own dot. R1 says nothing of the event.
const prefixOf = ({ version }: Pick<Receipt, 'version'>): string => `R${version}`;
const signatureBytes = 64;

/** The same receipt under short names, because all of it has to fit into a QR code. */
const Short = z.strictObject({
  n: z.string(),
  s: z.number(),
  w: z.string(),
  /** Milliseconds. */
  a: z.int(),
  x: z.string(),
  f: z.array(z.string()),
  c: z.array(z.tuple([z.string(), z.string()])),
  e: z.string().optional(),
});

/** Everything in a receipt is ASCII by its schema. */
const bytesOf = (ascii: string): Uint8Array => Uint8Array.from(ascii, (char) => char.charCodeAt(0));
const asciiOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const packed = (digest: string): string =>
  toBase64url(Uint8Array.from(digest.match(/../g) ?? [], (pair) => parseInt(pair, 16)));
const unpacked = (text: string): string =>
  Array.from(fromBase64url(text) ?? [], (byte) => byte.toString(16).padStart(2, '0')).join('');

const shortened = ({
  number,
  seq,
  word,
  at,
  text,
  files,
  clocks,
  event,
}: Receipt): z.infer<typeof Short> => ({
  n: number,
  s: seq,
  w: word,
  a: Date.parse(at),
  x: packed(text),
  f: files.map(packed),
  c: clocks.map(({ key, dueOn }): [string, string] => [key, dueOn]),
  ...(event && { e: packed(event) }),
});

const spelledOut = ({ n, s, w, a, x, f, c, e }: z.infer<typeof Short>) => ({
  version: e === undefined ? 1 : 2,
  number: n,
  seq: s,
  word: w,
  at: new Date(a).toISOString(),
  text: unpacked(x),
  files: f.map(unpacked),
  clocks: c.map(([key, dueOn]) => ({ key, dueOn })),
  ...(e !== undefined && { event: unpacked(e) }),
});

const encoded = (receipt: Receipt): string => toBase64url(bytesOf(canonicalJson(shortened(receipt))));

/** What a receipt says, or null where it is not exactly the text that `encoded` makes of that. */
function decoded(text: string): Receipt | null {
  try {
    const short = Short.parse(JSON.parse(asciiOf(fromBase64url(text) ?? new Uint8Array())));
    const receipt = Receipt.parse(spelledOut(short));
    return encoded(receipt) === text ? receipt : null;
  } catch {
    return null;
  }
}

/** The part of a receipt that is signed, with the key named in it. */
export const toBeSigned = (receipt: Receipt, kid: string): string =>
  `${prefixOf(receipt)}.${encoded(receipt)}.${kid}`;

/** The whole receipt: what was signed, and the signature. */
export const signedReceipt = (signed: string, signature: Uint8Array): string =>
  `${signed}.${toBase64url(signature)}`;

/** A receipt taken apart; whether it is genuine is for its key to say. */
export type ReadReceipt = {
  receipt: Receipt;
  kid: string;
  /** What the signature is of, as bytes. */
  signed: Uint8Array;
  signature: Uint8Array;
};

/** A receipt taken apart, or null when the text is none: no other text can mean the same receipt. */
export function readReceipt(text: string): ReadReceipt | null {
  const [version, body = '', kid = '', sealed = '', ...more] = text.split('.');
  if (more.length > 0 || !ReceiptKeyId.safeParse(kid).success) return null;
  const receipt = decoded(body);
  const signature = fromBase64url(sealed);
  if (!receipt || version !== prefixOf(receipt) || signature?.length !== signatureBytes) return null;
  return { receipt, kid, signed: bytesOf(`${version}.${body}.${kid}`), signature };
}

/**
 * The receipt in what somebody pasted or scanned: alone, in an address or in a message, with line breaks that a chat
 * put into it. The text itself, cleaned of blanks, when there is none in it.
 */
export function receiptIn(pasted: string): string {
  const text = pasted.replace(/[\s\p{C}\p{Default_Ignorable_Code_Point}]+/gu, '');
  return /R\d+\.[\w-]+\.[\w-]+\.[\w-]{86}/.exec(text)?.[0] ?? text;
}
