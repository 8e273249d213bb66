import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import type { Post } from '../../postThrice';

/** What an account enters in WeChat's console under 消息推送. */
export interface PushKeys {
  readonly token: string;
  /** EncodingAESKey, 43 characters. */
  readonly aesKey: string;
  readonly appId: string;
}

/** How WeChat signs: SHA-1 over the parts in order of their characters. */
export const signatureOf = (...parts: readonly string[]): string =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');

const blockBytes = 32;

/**
 * A message encrypted as 安全模式 does: AES-256-CBC over 16 random bytes, the length, the message and the appid, padded
 * to 32 bytes and not to the cipher's 16.
 */
export function encrypted({ aesKey, appId }: PushKeys, message: string, random: Buffer): string {
  const key = Buffer.from(`${aesKey}=`, 'base64');
  const content = Buffer.from(message);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const plain = Buffer.concat([random, length, content, Buffer.from(appId)]);
  const padding = blockBytes - (plain.length % blockBytes);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([plain, Buffer.alloc(padding, padding)]);
  return Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64');
}

export interface PushTarget extends PushKeys {
  readonly url: string;
  readonly mode: 'safe' | 'plain';
}

const wrong = (signature: string): string => signature.replace(/./g, (digit) => (digit === '0' ? '1' : '0'));

/** A message on its way to the account's address, signed at that time; with `forged`, by somebody without the keys. */
export function signed(
  { url, mode, ...keys }: PushTarget,
  message: string,
  openid: string,
  { at, to, forged }: { at: Date; to: string; forged: boolean },
): Post {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const nonce = String(randomBytes(4).readUInt32BE());
  const as = (signature: string) => (forged ? wrong(signature) : signature);
  const query = new URLSearchParams({
    signature: as(signatureOf(keys.token, timestamp, nonce)),
    timestamp,
    nonce,
    openid,
  });
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  if (mode === 'plain') return { url: `${url}?${query.toString()}`, body: message, headers };

  const secret = encrypted(keys, message, randomBytes(16));
  query.set('encrypt_type', 'aes');
  query.set('msg_signature', as(signatureOf(keys.token, timestamp, nonce, secret)));
  const body = JSON.stringify({ ToUserName: to, Encrypt: secret });
  return { url: `${url}?${query.toString()}`, body, headers };
}
