import { createCipheriv, createHash } from 'node:crypto';

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
