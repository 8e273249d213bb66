import { createDecipheriv } from 'node:crypto';

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
