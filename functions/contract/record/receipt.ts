import { EventWord } from '../deeds/actions';
import { CaseNumber, Day, Digest, Instant } from '../ids';
import { Published } from './root';
import * as z from '../z';

/** Which key signed; in the receipt between dots, so it holds none. */
export const ReceiptKeyId = z.string().regex(/^[\w-]{1,32}$/);

/** A date that ran when the step was taken: the key of its rule and the last day. */
export const ReceiptClock = z.strictObject({
  key: z.string().regex(/^[\w.]{1,60}$/),
  dueOn: Day,
});
export type ReceiptClock = z.infer<typeof ReceiptClock>;

/** What a receipt says of one step of a case. No name and no word of the matter: whoever holds it may show it. */
export const Receipt = z
  .strictObject({
    /** 1: made before the digest of the step was in it. */
    version: z.union([z.literal(1), z.literal(2)]),
    number: CaseNumber,
    seq: z.int().min(1),
    word: EventWord,
    at: Instant,
    /** Of the canonical JSON of what was written: the form, or the input of the action. */
    text: Digest,
    /** Of each attachment, in their order. */
    files: z.array(Digest),
    clocks: z.array(ReceiptClock),
    /** Of the whole step, as the timeline is chained by it and as the root of its day was made from it. */
    event: Digest.optional(),
  })
  .meta({ id: 'Receipt' });
export type Receipt = z.infer<typeof Receipt>;

/** A key that receipts are checked with, as a public JWK (RFC 8037). */
export const ReceiptKey = z
  .strictObject({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    kid: ReceiptKeyId,
    x: z.string().regex(/^[\w-]{43}$/),
  })
  .meta({ id: 'ReceiptKey' });
export type ReceiptKey = z.infer<typeof ReceiptKey>;

export const ReceiptKeys = z.strictObject({ keys: z.array(ReceiptKey) }).meta({ id: 'ReceiptKeys' });
export type ReceiptKeys = z.infer<typeof ReceiptKeys>;

/** A receipt as it is sent and printed; longer ones than this were never issued. */
export const ReceiptText = z.string().min(1).max(2000);

/** What the office says of a receipt: whether it is one of its own, unchanged, and then what it says. */
export const CheckedReceipt = z
  .strictObject({
    valid: z.boolean(),
    receipt: Receipt.nullable(),
    /** Null where it is not valid, or of the first kind. */
    published: Published.nullable(),
  })
  .meta({ id: 'CheckedReceipt' });
export type CheckedReceipt = z.infer<typeof CheckedReceipt>;

/** The receipts of a case, in the order of its steps. */
export const CaseReceipts = z
  .strictObject({
    receipts: z.array(
      z.strictObject({ seq: z.int().min(1), word: EventWord, at: Instant, receipt: ReceiptText }),
    ),
  })
  .meta({ id: 'CaseReceipts' });
export type CaseReceipts = z.infer<typeof CaseReceipts>;
