import { createHmac } from 'node:crypto';
import type { FileId } from '../../contract/case/files';
import type { ClientKey, PersonId } from '../../contract/ids';

const letters = 25;

/**
 * The id of a file from its owner and the key of the phone: a retry names the same file. 129 bits of a keyed digest,
 * so that nobody meets another's by chance or finds it by search.
 */
export function fileId(ownerId: PersonId, key: ClientKey, secret: string): FileId {
  const mac = createHmac('sha256', secret).update(`file ${ownerId} ${key}`).digest('hex');
  return `f${BigInt(`0x${mac}`).toString(36).padStart(50, '0').slice(-letters)}`;
}
