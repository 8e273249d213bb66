import { randomBytes } from 'node:crypto';
import type { Post } from '../postThrice';
import { encrypted, signatureOf, type PushKeys } from './envelope';

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
