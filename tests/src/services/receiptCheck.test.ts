import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../functions/contract/record/canonical';
import { readReceipt, signedReceipt, toBeSigned } from '../../../functions/contract/record/receiptCode';
import { checkHere, textDigest } from '../../../src/services/codes/receiptCheck';
import { answeredCase, filingReceipt, office } from '../../support/front/receipts';

const ours = office('2026-a');
const receipt = filingReceipt(answeredCase());
const text = ours.sign(receipt);

test('a receipt signed by the server is genuine here, without asking anybody', () => {
  expect(checkHere(text, ours.publicKeys)).toEqual({ at: 'genuine', receipt });
});

test('any single character changed is not genuine here either', () => {
  for (let at = 0; at < text.length; at += 7) {
    const other = text[at] === 'A' ? 'B' : 'A';
    const changed = text.slice(0, at) + other + text.slice(at + 1);
    expect(checkHere(changed, ours.publicKeys).at).not.toBe('genuine');
  }
});

test('another day under the same signature is false', () => {
  const later = { ...receipt, clocks: [{ key: 'consult.message', dueOn: '2026-04-03' }] };
  const { signature } = readReceipt(text) ?? { signature: new Uint8Array() };
  const forged = signedReceipt(toBeSigned(later, '2026-a'), signature);
  expect(checkHere(forged, ours.publicKeys)).toEqual({ at: 'false' });
});

test('a stranger who takes the name of our key is found out', () => {
  expect(checkHere(office('2026-a').sign(receipt), ours.publicKeys)).toEqual({ at: 'false' });
});

test('what this device has no key for, or cannot read, it does not judge', () => {
  const unknown = { at: 'unknown' };
  expect(checkHere(office('2031-b').sign(receipt), ours.publicKeys)).toEqual(unknown);
  expect(checkHere(text, [])).toEqual(unknown);
  expect(checkHere(text.replace('R1', 'R2'), ours.publicKeys)).toEqual(unknown);
  expect(checkHere('你好', ours.publicKeys)).toEqual(unknown);
});

test('the digest of a text is the one the server makes of it, whatever is in it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, words) => {
      const written = { value, words };
      expect(textDigest(written)).toBe(createHash('sha256').update(canonicalJson(written)).digest('hex'));
    }),
  );
});
