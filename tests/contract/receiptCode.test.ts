import fc from 'fast-check';
import { EventWord } from '../../functions/contract/deeds/actions';
import { fromBase64url, toBase64url } from '../../functions/contract/record/base64url';
import type { Receipt } from '../../functions/contract/record/receipt';
import {
  readReceipt,
  receiptIn,
  signedReceipt,
  toBeSigned,
} from '../../functions/contract/record/receiptCode';

const digest = fc.stringMatching(/^[0-9a-f]{64}$/);
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const said = fc.record({
  number: fc.stringMatching(/^\d{6}-\d{4}-[A-Z]-\d{5}-\d{5}-\d$/),
  seq: fc.integer({ min: 1, max: 200 }),
  word: fc.constantFrom(...EventWord.options),
  at: day,
  text: digest,
  files: fc.array(digest, { maxLength: 3 }),
  clocks: fc.array(
    fc.record({
      key: fc.constantFrom('aid.review', 'petition.handle'),
      dueOn: day.map((at) => at.slice(0, 10)),
    }),
    { maxLength: 3 },
  ),
});
/** Those of before as well, which do not name their step. */
const anyReceipt: fc.Arbitrary<Receipt> = fc.oneof(
  said.map((one) => ({ version: 1 as const, ...one })),
  fc.tuple(said, digest).map(([one, event]) => ({ version: 2 as const, ...one, event })),
);
const anySignature = fc.uint8Array({ minLength: 64, maxLength: 64 });

test('bytes come back from base64url as Node writes it', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(text)).toEqual(Uint8Array.from(bytes));
    }),
  );
});

test.each(['A', 'AB', 'AAB', 'AA==', 'A A', 'AA+A', '乌'])('%j is the base64url of nothing', (text) => {
  expect(fromBase64url(text)).toBeNull();
});

test('a receipt is read back whole, with its key and its signature', () => {
  fc.assert(
    fc.property(anyReceipt, anySignature, (receipt, signature) => {
      const signed = toBeSigned(receipt, '2026-a');
      const read = readReceipt(signedReceipt(signed, signature));
      expect(read).toEqual({
        receipt,
        kid: '2026-a',
        signed: Uint8Array.from(Buffer.from(signed)),
        signature: Uint8Array.from(signature),
      });
    }),
  );
});

test('no other text means the same receipt: one character changed is another receipt or none', () => {
  fc.assert(
    fc.property(
      anyReceipt,
      anySignature,
      fc.nat(),
      fc.constantFrom(...'Az09-_.'),
      (receipt, signature, nth, char) => {
        const text = signedReceipt(toBeSigned(receipt, 'k'), signature);
        const at = nth % text.length;
        fc.pre(text[at] !== char);
        expect(readReceipt(text.slice(0, at) + char + text.slice(at + 1))).not.toEqual(readReceipt(text));
      },
    ),
    { numRuns: 500 },
  );
});

const sample: Receipt = {
  version: 2,
  event: 'cd'.repeat(32),
  number: '150902-2026-Z-48213-70655-9',
  seq: 12,
  word: 'completeFormalities',
  at: '2026-03-02T01:00:00.000Z',
  text: 'ab'.repeat(32),
  files: [],
  clocks: [
    { key: 'petition.tellTransferred', dueOn: '2026-03-09' },
    { key: 'petition.handle', dueOn: '2026-05-09' },
    { key: 'petition.reReview', dueOn: '2026-05-09' },
  ],
};
const sampleText = signedReceipt(toBeSigned(sample, '2026-03-key'), new Uint8Array(64));

test('a receipt with three dates fits into 560 characters', () => {
  expect(sampleText.length).toBeLessThanOrEqual(560);
  expect(sampleText).toMatch(/^R2\.[\w-]+\.2026-03-key\.[\w-]{86}$/);
});

test.each([
  ['nothing', ''],
  ['too little', 'R2'],
  ['too much', `${sampleText}.x`],
  ['a later kind', sampleText.replace('R2', 'R3')],
  ['the kind of before around a step that is named', sampleText.replace('R2', 'R1')],
  ['a key without a proper name', sampleText.replace('2026-03-key', '2026 key')],
  ['a signature cut short', sampleText.slice(0, -1)],
  ['fields that are none', signedReceipt(`R1.${toBase64url(Buffer.from('{"n":1}'))}.k`, new Uint8Array(64))],
  ['not even JSON', signedReceipt(`R1.${toBase64url(Buffer.from('not json'))}.k`, new Uint8Array(64))],
])('no receipt: %s', (_, text) => {
  expect(readReceipt(text)).toBeNull();
});

test.each([
  sampleText,
  `https://api.example/check?r=${sampleText}`,
  `这是我的回执：\n${sampleText.slice(0, 60)}\n ${sampleText.slice(60)}，请核对`,
])('the receipt is found in what was pasted', (pasted) => {
  expect(receiptIn(pasted)).toBe(sampleText);
});

test('what holds no receipt stays what it is', () => {
  expect(receiptIn(' 150902-2026-Z ')).toBe('150902-2026-Z');
});
