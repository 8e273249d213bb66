import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../../contract/ids';
import * as z from '../../../contract/z';
import type { Pushed } from '../../../domain/deliveries/pushed';

const randomBytes = 16;
const lengthBytes = 4;
/** WeChat pads to blocks of 32 bytes, not to the cipher's 16. */
const longestPadding = 32;

/** The key of an EncodingAESKey: its 43 characters are base64 that lacks its last one. */
export const envelopeKey = (encodingAesKey: string): Buffer => Buffer.from(`${encodingAesKey}=`, 'base64');

function decrypted(envelope: string, key: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([decipher.update(envelope, 'base64'), decipher.final()]);
}

function withoutPadding(plain: Buffer): Buffer | null {
  const padding = plain.at(-1) ?? 0;
  const isRight =
    padding >= 1 &&
    padding <= longestPadding &&
    padding <= plain.length &&
    plain.subarray(-padding).every((byte) => byte === padding);
  return isRight ? plain.subarray(0, -padding) : null;
}

/**
 * The message in an envelope of the safe mode: AES-256-CBC over random bytes, the message's length, the message and the
 * app it is for. Null when it does not open, or is for another app. Look at its signature first.
 */
export function openEnvelope(envelope: string, key: Buffer, appId: string): string | null {
  let plain: Buffer | null;
  try {
    plain = withoutPadding(decrypted(envelope, key));
  } catch {
    return null;
  }
  if (!plain || plain.length < randomBytes + lengthBytes) return null;
  const start = randomBytes + lengthBytes;
  const end = start + plain.readUInt32BE(randomBytes);
  const isOurs = end <= plain.length && plain.subarray(end).equals(Buffer.from(appId));
  return isOurs ? plain.toString('utf8', start, end) : null;
}

/** WeChat's signature of a push: SHA-1, in hex, of its parts in the order of their characters. */
export const signatureOf = (parts: readonly string[]): string =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');

/** Whether the parts are signed so, in as much time whichever character is wrong. */
export function isSignedBy(signature: string, parts: readonly string[]): boolean {
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(parts))];
  return given.length === right.length && timingSafeEqual(given, right);
}

export interface PushAccount {
  readonly appId: string;
  readonly token: string;
  /** EncodingAESKey, 43 characters. */
  readonly aesKey: string;
  /** As it is chosen in WeChat's console; a message of the other mode is refused. */
  readonly mode: 'safe' | 'plain';
}

/** What WeChat writes behind the address. */
export type PushQuery = Readonly<Record<string, string | undefined>>;

/** Where WeChat tells us things by itself. What does not come from WeChat, or came long ago, is null. */
export interface PushDoor {
  /** The word to answer with when WeChat asks whether this address is ours. */
  checked(query: PushQuery, now: Instant): string | null;
  /** What a message says. @throws SyntaxError ZodError when it is WeChat's and cannot be read */
  opened(query: PushQuery, body: string, now: Instant): Promise<Pushed[] | null>;
}

/** WeChat stamps a message once and sends it up to three times within seconds; clocks may differ a little. */
const freshMs = 300_000;

const Stamp = z.object({ timestamp: z.string().regex(/^\d{1,10}$/), nonce: z.string().min(1).max(100) });
const Enveloped = z.object({ Encrypt: z.string().min(1) });

export function pushDoor({ appId, token, aesKey, mode }: PushAccount): PushDoor {
  const key = envelopeKey(aesKey);

  /** What every signature is over; null for a stamp that is not of these minutes. */
  function signedParts(query: PushQuery, now: Instant): string[] | null {
    const stamp = Stamp.safeParse(query).data;
    if (!stamp) return null;
    const age = Date.parse(now) - Number(stamp.timestamp) * 1000;
    return Math.abs(age) <= freshMs ? [token, stamp.timestamp, stamp.nonce] : null;
  }

  function isPlainlySigned(query: PushQuery, now: Instant): boolean {
    const parts = signedParts(query, now);
    return parts !== null && isSignedBy(query.signature ?? '', parts);
  }

  function unwrapped(query: PushQuery, body: string, now: Instant): string | null {
    const parts = signedParts(query, now);
    const envelope = Enveloped.safeParse(jsonIn(body)).data?.Encrypt;
    if (!parts || envelope === undefined) return null;
    if (!isSignedBy(query.msg_signature ?? '', [...parts, envelope])) return null;
    return openEnvelope(envelope, key, appId);
  }

  return {
    checked: (query, now) => (isPlainlySigned(query, now) ? (query.echostr ?? null) : null),

    async opened(query, body, now) {
      const plain = mode === 'plain' && isPlainlySigned(query, now) ? body : null;
      const message = mode === 'safe' ? unwrapped(query, body, now) : plain;
      if (message === null) return null;
      const { eventsIn } = await import('./eventsIn');
      return eventsIn(message);
    },
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
