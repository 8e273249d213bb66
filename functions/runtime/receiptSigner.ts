import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { Receipt, ReceiptKey } from '../contract/record/receipt';
import { readReceipt, signedReceipt, toBeSigned } from '../contract/record/receiptCode';
import type { ReceiptSigningKey } from './env';

export type ReceiptSigner = {
  /** The receipt to hand out. Ed25519 has no chance in it: the same receipt always gets the same text. */
  sign(receipt: Receipt): string;
  /** What a receipt says, or null when it is none of ours, was changed, or its key was taken out. */
  check(text: string): Receipt | null;
  publicKeys: ReceiptKey[];
};

const openly = ({ kid, kty, crv, x }: ReceiptSigningKey): ReceiptKey => ({ kty, crv, kid, x });

/** @throws Error when the two halves of the key do not belong together: nobody could check what it signs. */
function signingKey(key: ReceiptSigningKey | undefined): { kid: string; privateKey: KeyObject } {
  if (key?.d === undefined) throw new Error('no key to sign receipts with');
  const privateKey = createPrivateKey({ key: { ...openly(key), d: key.d }, format: 'jwk' });
  if (createPublicKey(privateKey).export({ format: 'jwk' }).x !== key.x)
    throw new Error('the halves of the receipt key do not belong together');
  return { kid: key.kid, privateKey };
}

/** Receipts under these keys: the first signs, every one of them checks. */
export function receiptSigner(keys: readonly ReceiptSigningKey[]): ReceiptSigner {
  const { kid: current, privateKey } = signingKey(keys[0]);
  const publicKeys = keys.map(openly);
  const checking = new Map(
    publicKeys.map((key) => [key.kid, createPublicKey({ key: { ...key }, format: 'jwk' })]),
  );

  return {
    publicKeys,
    sign: (receipt) => {
      const signed = toBeSigned(receipt, current);
      return signedReceipt(signed, sign(null, Buffer.from(signed), privateKey));
    },
    check: (text) => {
      const read = readReceipt(text);
      const key = checking.get(read?.kid ?? '');
      if (!read || !key) return null;
      return verify(null, read.signed, key, read.signature) ? read.receipt : null;
    },
  };
}
