import { createHmac } from 'node:crypto';
import type { ClientKey, Digest } from '../../contract/ids';
import { newPersonId, newRecoveryCode } from '../../runtime/ids';
import type { Store } from '../../store/createStore';

/** What stands for the key of a filing: from the table alone nobody can tell which filing it was of. */
const keyDigest = (key: ClientKey, secret: string): Digest =>
  createHmac('sha256', secret).update(`nameless filing ${key}`).digest('hex');

/**
 * Who asks without a name, and the code by which they find it again: drawn by lot, so that neither follows from anything
 * that is kept. A retry of the same filing meets the same for some days, in which the code lies sealed; then its digest alone.
 */
export const namelessFor = (
  key: ClientKey,
  { recoveries }: Pick<Store, 'recoveries'>,
  secret: string,
): Promise<{ personId: string; code: string }> =>
  recoveries.drawn(keyDigest(key, secret), { personId: newPersonId(), code: newRecoveryCode() });
