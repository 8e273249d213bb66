import { KMSClient } from '@aws-sdk/client-kms';
import type { Instant } from '../../contract/ids';
import type { SealEnv } from '../../runtime/env';
import { errorFields, log } from '../../runtime/log';
import type { Table } from '../table/table';
import type { KeyProvider } from './keyProvider';
import { keyRing } from './keyRing';
import { kmsService } from './keyService';
import { keyShelf } from './keyShelf';
import { keysFromFile } from './keysFromFile';
import { keysFromSecret } from './keysFromSecret';

type Parts = {
  env: SealEnv;
  table: Table;
  /** Whether this function makes keys, or only uses those that are there. */
  makesKeys: boolean;
  now: () => Instant;
};

/** Milliseconds. The first request of an instance waits for it. */
const patience = { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true };

function configured({ SEAL_KEYS, SEAL_KEY_FILE }: SealEnv): KeyProvider | null {
  if (SEAL_KEY_FILE !== undefined) return keysFromFile(SEAL_KEY_FILE);
  return SEAL_KEYS === undefined ? null : keysFromSecret(SEAL_KEYS);
}

/**
 * The keys of sealed fields as the environment says: of KMS, with those of configuration still opening what they
 * sealed; else of a file; else of a secret.
 * @throws Error when it names none of the three
 */
export function keysFrom({ env, table, makesKeys, now }: Parts): KeyProvider {
  const before = configured(env);
  const { SEAL_KMS_KEY: keyId, SEAL_KEY_DAYS, AWS_REGION: region } = env;
  if (keyId === undefined) {
    if (!before) throw new Error('Environment: one of SEAL_KEYS, SEAL_KEY_FILE, SEAL_KMS_KEY is needed');
    return before;
  }
  const client = new KMSClient({ region, requestHandler: patience });
  return keyRing({
    shelf: keyShelf(table),
    service: kmsService({ client, keyId, table: table.name }),
    before,
    rotateDays: makesKeys ? SEAL_KEY_DAYS : null,
    now,
    failed: (error) => log('seal_keys_failed', errorFields(error)),
  });
}
