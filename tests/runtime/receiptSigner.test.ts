import { generateKeyPairSync } from 'node:crypto';
import type { Receipt } from '../../functions/contract/record/receipt';
import { readReceipt, signedReceipt, toBeSigned } from '../../functions/contract/record/receiptCode';
import { receiptSigner } from '../../functions/runtime/receiptSigner';
import { ReceiptSigningKey } from '../../functions/runtime/env';

const keyNamed = (kid: string): ReceiptSigningKey =>
  ReceiptSigningKey.parse({ ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }), kid });

const first = keyNamed('first');
const signer = receiptSigner([first]);
const receipt: Receipt = {
  version: 1,
  number: '150902-2026-Z-48213-70655-9',
  seq: 1,
  word: 'file',
  at: '2026-03-02T01:00:00.000Z',
  text: 'ab'.repeat(32),
  files: ['cd'.repeat(32)],
  clocks: [{ key: 'consult.answer', dueOn: '2026-03-03' }],
};

test('what it signed is genuine and says what it said', () => {
  expect(signer.check(signer.sign(receipt))).toEqual(receipt);
});

test('the same receipt always gets the same text, so that none has to be kept', () => {
  expect(receiptSigner([first]).sign(receipt)).toBe(signer.sign(receipt));
});

const changes: { [F in keyof Omit<Receipt, 'version'>]: Receipt[F][] } = {
  number: ['150902-2026-Z-48213-70656-9'],
  seq: [2],
  word: ['withdraw'],
  at: ['2026-03-02T01:00:00.001Z'],
  text: ['ab'.repeat(31) + 'ac'],
  files: [[], ['ce'.repeat(32)], [...receipt.files, ...receipt.files]],
  clocks: [
    [],
    [{ key: 'consult.answer', dueOn: '2026-03-04' }],
    [{ key: 'aid.review', dueOn: '2026-03-03' }],
  ],
};

test.each(Object.entries(changes))('another %s under the same signature is not genuine', (field, others) => {
  const { signature, kid } = readReceipt(signer.sign(receipt)) ?? { signature: new Uint8Array(), kid: '' };
  for (const other of others) {
    const changed: Receipt = { ...receipt, [field]: other };
    const forged = signedReceipt(toBeSigned(changed, kid), signature);
    expect(readReceipt(forged)?.receipt).toEqual(changed);
    expect(signer.check(forged)).toBeNull();
  }
});

test('any single character changed is not genuine', () => {
  const text = signer.sign(receipt);
  for (let at = 0; at < text.length; at += 1) {
    const other = text[at] === 'A' ? 'B' : 'A';
    expect(signer.check(text.slice(0, at) + other + text.slice(at + 1))).toBeNull();
  }
});

test('after a change of keys old receipts still check, and new ones are signed with the new key', () => {
  const second = keyNamed('second');
  const { d: _, ...retired } = first;
  const rotated = receiptSigner([second, retired]);
  expect(rotated.check(signer.sign(receipt))).toEqual(receipt);
  expect(readReceipt(rotated.sign(receipt))?.kid).toBe('second');
  expect(rotated.publicKeys.map(({ kid }) => kid)).toEqual(['second', 'first']);
  expect(receiptSigner([second]).check(signer.sign(receipt))).toBeNull();
});

test('another office with a key of the same name cannot sign for us', () => {
  expect(signer.check(receiptSigner([keyNamed('first')]).sign(receipt))).toBeNull();
});

test('public keys hold no private half', () => {
  expect(signer.publicKeys).toEqual([{ kty: 'OKP', crv: 'Ed25519', kid: 'first', x: first.x }]);
});

test('keys that could sign nothing that checks are found at the start', () => {
  const { d: _, ...half } = first;
  expect(() => receiptSigner([])).toThrow('no key to sign receipts with');
  expect(() => receiptSigner([half])).toThrow('no key to sign receipts with');
  expect(() => receiptSigner([{ ...first, x: keyNamed('other').x }])).toThrow('do not belong together');
});
