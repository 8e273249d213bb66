import type { Digest, Instant } from '../../contract/ids';
import { Phone } from '../../contract/numbers/phone';
import * as z from '../../contract/z';
import { textedIn, textedKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import { Moment, moment, ttl } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** A browser that waits for somebody to type what was sent to their number. */
export type Texted = {
  /** Of the secret that this browser alone has, in a cookie. */
  secret: Digest;
  phone: Phone;
  /** Six figures. */
  code: string;
  expiresAt: Instant;
};

/** By this attribute the stream's filter knows one. */
export const textedMark = 'texted';

const Stored = z.object({
  pk: z.string().transform(textedIn),
  phone: z.instanceof(Uint8Array),
  code: z.instanceof(Uint8Array),
  expiresAt: Moment,
});

const placeOf = (secret: string, field: 'phone' | 'code'): string => `TEXTED#${secret} ${field}`;

/** @throws BrokenItem, SealBroken */
export function readTexted(item: Item, seal: Seal): Texted {
  const { pk: secret, phone, code, expiresAt } = readItem(Stored, item);
  return {
    secret,
    phone: Phone.parse(seal.openText(phone, placeOf(secret, 'phone'))),
    code: seal.openText(code, placeOf(secret, 'code')),
    expiresAt,
  };
}

export const textedItem = ({ secret, phone, code, expiresAt }: Texted, seal: Seal): Item =>
  toItem({
    ...textedKey(secret),
    et: textedMark,
    phone: seal.sealText(phone, placeOf(secret, 'phone')),
    code: seal.sealText(code, placeOf(secret, 'code')),
    tries: 0,
    expiresAt: moment(expiresAt),
    ttl: ttl(expiresAt),
  });
