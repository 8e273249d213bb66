import { readFileSync, statSync } from 'node:fs';
import type { Instant } from '../../contract/ids';
import { endingInTime } from '../../runtime/deadline';
import type { SealEnv } from '../../runtime/env';
import { errorFields, log } from '../../runtime/log';
import type { Table } from '../table/table';
import { keysFromSecret } from './keysFromSecret';
import type { KeyService } from './kms';
import type { SealKeys } from './port';
import { keyRing } from './ring';
import { storedKeys } from './storedKeys';

type ChooseKeysDeps = {
  env: SealEnv;
  table: Table;
  /** Whether this function makes keys, or only uses those that are there. */
  makesKeys: boolean;
  now: () => Instant;
};

/** Milliseconds. The first request of an instance waits for it. */
const patience = { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true };

type KmsKey = { keyId: string; region: string; table: string };

/** AWS KMS, whose client is loaded when a data key is first made or opened: what seals by a secret never needs it. */
function kmsWhenAsked({ keyId, region, table }: KmsKey): KeyService {
  let loaded: Promise<KeyService> | undefined;
  const service = (): Promise<KeyService> =>
    (loaded ??= import('./kms').then(({ KMSClient, kmsService }) =>
      kmsService({ client: endingInTime(new KMSClient({ region, requestHandler: patience })), keyId, table }),
    ));
  return {
    make: async (id) => (await service()).make(id),
    unwrap: async (id, wrapped) => (await service()).unwrap(id, wrapped),
  };
}

/** Permissions of everybody but the owner. */
const others = 0o077;

/**
 * Keys from a file of this machine, one a line, the one that seals first: as `keysFromSecret` has them.
 * @throws Error when the file is not its owner's alone, cannot be read, or holds no keys; its content is not told.
 */
function keysFromFile(file: string): SealKeys {
  const { mode } = statSync(file);
  if ((mode & others) !== 0) throw new Error(`${file} must be readable by its owner alone (chmod 600)`);
  const lines = readFileSync(file, 'utf8').split(/[\s,]+/);
  return keysFromSecret(lines.filter(Boolean).join(','));
}

function configured({ SEAL_KEYS, SEAL_KEY_FILE }: SealEnv): SealKeys | null {
  if (SEAL_KEY_FILE !== undefined) return keysFromFile(SEAL_KEY_FILE);
  return SEAL_KEYS === undefined ? null : keysFromSecret(SEAL_KEYS);
}

/**
 * The keys of sealed fields as the environment says: of KMS, with those of configuration still opening what they
 * sealed; else of a file; else of a secret.
 * @throws Error when it names none of the three
 */
export function chooseKeys({ env, table, makesKeys, now }: ChooseKeysDeps): SealKeys {
  const before = configured(env);
  const { SEAL_KMS_KEY: keyId, SEAL_KEY_DAYS, AWS_REGION: region } = env;
  if (keyId === undefined) {
    if (!before) throw new Error('Environment: one of SEAL_KEYS, SEAL_KEY_FILE, SEAL_KMS_KEY is needed');
    return before;
  }
  return keyRing({
    stored: storedKeys(table),
    service: kmsWhenAsked({ keyId, region, table: env.SEALED_TABLE ?? table.name }),
    before,
    rotateDays: makesKeys ? SEAL_KEY_DAYS : null,
    now,
    failed: (error) => log('seal_keys_failed', errorFields(error)),
  });
}
