import type { Instant } from '../../../contract/ids';
import * as z from '../../../contract/z';
import type { Pushed } from '../../../domain/deliveries/pushed';
import { envelopeKey, openEnvelope } from './envelope';
import { eventsIn } from './eventsIn';
import { isSignedBy } from './signature';

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
  opened(query: PushQuery, body: string, now: Instant): Pushed[] | null;
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

    opened(query, body, now) {
      const plain = mode === 'plain' && isPlainlySigned(query, now) ? body : null;
      const message = mode === 'safe' ? unwrapped(query, body, now) : plain;
      return message === null ? null : eventsIn(message);
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
