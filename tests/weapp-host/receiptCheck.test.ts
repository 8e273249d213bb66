import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';
import { canonicalJson } from '../../functions/contract/record/canonical';
import type { Receipt } from '../../functions/contract/record/receipt';
import { office } from '../support/front/receipts';
import { Realm } from '../support/weapp-host/realm';

const signer = office('2026-a');
const written = { reasons: '不属于法律援助范围。👍', article: '第三十一条' };
const receipt: Receipt = {
  version: 1,
  number: '150902-2026-F-48213-70655-9',
  seq: 4,
  word: 'refuse',
  at: '2026-03-02T17:05:00.000Z',
  text: createHash('sha256').update(canonicalJson(written)).digest('hex'),
  files: [],
  clocks: [{ key: 'aid.review', dueOn: '2026-03-09' }],
};

let code: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, '../../src/services/codes/receiptCheck.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'receipts',
  });
  code = outputFiles[0]?.text ?? '';
});

/** Runs where there is no crypto, TextEncoder, Buffer or atob, and no text can become code. */
function inMiniProgram(expression: string): unknown {
  const realm = new Realm();
  const variables = { text: signer.sign(receipt), keys: signer.publicKeys, written };
  return JSON.parse(
    String(realm.run(`${code}; return JSON.stringify(${expression})`, 'receipts.js', variables)),
  );
}

test('the mini-program checks a receipt by itself', () => {
  expect(inMiniProgram('receipts.checkHere(text, keys)')).toEqual({ at: 'genuine', receipt });
});

test('and finds a changed one out', () => {
  const changed = `text.slice(0, -3) + (text.slice(-3) === 'AAA' ? 'BAA' : 'AAA')`;
  expect(inMiniProgram(`receipts.checkHere(${changed}, keys)`)).not.toMatchObject({ at: 'genuine' });
});

test('and computes the digest of what was written, Chinese and pictures of it included', () => {
  expect(inMiniProgram('receipts.textDigest(written)')).toBe(receipt.text);
});

test('the packages it brings use no BigInt', () => {
  const stablelib = code
    .split(/^ *\/\/ (?=node_modules|src|functions)/m)
    .filter((module) => module.startsWith('node_modules/@stablelib'));
  expect(stablelib.length).toBeGreaterThan(3);
  for (const module of stablelib) expect(module).not.toMatch(/BigInt|\b\d+n\b|new Function/);
});
