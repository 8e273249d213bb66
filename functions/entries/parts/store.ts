import { createHmac, hkdfSync } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../../contract/ids';
import { endingInTime } from '../../runtime/deadline';
import type { StoreEnv, TableEnv, WeChatEnv } from '../../runtime/env';
import { newSecret } from '../../runtime/ids';
import type { StoreOptions } from '../../store/createStore';
import { createFiles, type Files } from '../../store/files/files';
import { withKeys } from '../../store/seal/withKeys';
import { signedCursors } from '../../store/table/cursor';
import { chooseKeys } from '../../store/seal/chooseKeys';
import { retryPause } from '../../store/table/table';
import { sealWith } from '../../store/seal/seal';

export const now = (): Instant => new Date().toISOString();

/**
 * Milliseconds. A call that is lost is sent twice more, and seven seconds later it is over; how long all calls of one
 * request may take together, `inTime` says.
 */
const patience = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 2000, throwOnRequestTimeout: true },
};

function made(client: DynamoDBClient): DynamoDBClient {
  // It copies whatever goes in and comes out, field by field, for a log that nobody keeps.
  client.middlewareStack.remove('loggerMiddleware');
  return endingInTime(client);
}

function dynamoFrom(env: TableEnv): DynamoDBClient {
  const { AWS_REGION: region, DYNAMODB_ENDPOINT: endpoint } = env;
  if (endpoint === undefined) return made(new DynamoDBClient({ region, ...patience }));
  // Engines other than AWS's own ask for credentials and look at none.
  const { AWS_ACCESS_KEY_ID: accessKeyId = 'local', AWS_SECRET_ACCESS_KEY: secretAccessKey = 'local' } = env;
  const credentials = { accessKeyId, secretAccessKey };
  return made(new DynamoDBClient({ region, endpoint, credentials, ...patience }));
}

/**
 * Secrets of their own for a purpose whose work is over in an hour, from those that may change (HKDF, RFC 5869): the first is
 * the one in use, the others still hold; parted by commas.
 */
export const passingSecretsFor = (purpose: string, { CURSOR_SECRET }: StoreEnv): string =>
  CURSOR_SECRET.split(',')
    .map((secret) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32)).toString('base64url'))
    .join(',');

/** A secret of its own for each purpose, from one that stays for the life of the table. */
export const secretFor = (purpose: string, { NUMBER_SECRET }: StoreEnv): string =>
  createHmac('sha256', NUMBER_SECRET).update(purpose).digest('base64url');

/** The rows of files alone, for what looks after them: it looks nobody up, and hands no cursor to anybody. */
export function filesFrom(env: TableEnv): Files {
  const table = { client: dynamoFrom(env), name: env.TABLE_NAME, pause: retryPause() };
  const seal = sealWith(chooseKeys({ env, table, makesKeys: false, now }), env.SEAL_ALGORITHM);
  return withKeys(seal, createFiles(table, signedCursors(newSecret()), seal));
}

/** `makesKeys`: whether this function makes the keys of sealed fields, or uses what others made. */
export function storeOptionsFrom(env: StoreEnv & Partial<WeChatEnv>, makesKeys = false): StoreOptions {
  const client = dynamoFrom(env);
  const table = { client, name: env.TABLE_NAME, pause: retryPause() };
  return {
    client,
    table: env.TABLE_NAME,
    seal: sealWith(chooseKeys({ env, table, makesKeys, now }), env.SEAL_ALGORITHM),
    pepper: secretFor('openid', env),
    lookupSecret: secretFor('lookup', env),
    cursorSecret: env.CURSOR_SECRET,
    longTermTemplates: Object.values(env.TEMPLATES ?? {}).flatMap(({ longTerm }) => longTerm ?? []),
    now,
  };
}
