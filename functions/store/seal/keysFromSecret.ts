import { createHash } from 'node:crypto';
import type { SealKeys, SealKey } from './port';

const keyBytes = 32;

function sealKey(text: string): SealKey {
  const key = Buffer.from(text.trim(), 'base64url');
  if (key.length !== keyBytes) throw new Error('a seal key must be 32 bytes in base64');
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 8), key };
}

/**
 * Keys from configuration: 32 bytes each in base64, parted by commas. The first seals; the others still open what
 * they sealed. A key is changed without a pause in two steps: the new one is put second everywhere, so that every
 * instance opens with it, and then first. A key's name follows from the key itself.
 */
export function keysFromSecret(secret: string): SealKeys {
  const keys = secret.split(',').map(sealKey);
  const [current] = keys;
  if (!current) throw new Error('there is no seal key');
  const known = new Map(keys.map((key) => [key.id, key]));
  return { current: () => current, byId: (id) => known.get(id), fresh: async () => undefined };
}
