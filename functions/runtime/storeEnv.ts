import * as z from '../contract/z';
import { SecretsEnv } from './secretsEnv';
import { byTemplate, forOtherPlaces, inSecret, orNone, setting } from './variable';

export const Secret = z.string().min(32);

/** Where the keys of sealed fields come from: one of the first three at least. */
export const SealEnv = z.object({
  AWS_REGION: byTemplate(z.string().min(1), 'where the function runs; Lambda sets it by itself'),
  SEAL_KEYS: inSecret(
    'seal',
    orNone(Secret),
    '32 bytes each in base64, commas between; the first seals, the others open. Empty only if a key of KMS was there ' +
      'from the first day',
  ),
  SEAL_KEY_FILE: forOtherPlaces(
    orNone(z.string().min(1)),
    'a file with such keys, one a line, mode 600; it goes before `SEAL_KEYS`',
  ),
  SEAL_KMS_KEY: byTemplate(
    orNone(z.string().min(1)),
    'a key of KMS by its id, alias or ARN, made where `SEALED_BY` is `kms`: from then on it wraps what seals, and ' +
      '`SEAL_KEYS` and `SEAL_KEY_FILE` only open',
  ),
  SEALED_TABLE: setting(
    orNone(z.string().min(3)),
    'the name of the table that data keys of KMS were made for, where what they sealed was put back into a table of ' +
      'another name. Without: the table itself',
  ),
  SEAL_KEY_DAYS: setting(
    z.coerce.number().int().positive().default(30),
    'days until the next data key of KMS is made',
  ),
  SEAL_ALGORITHM: setting(
    z.enum(['A256GCM', 'SM4CTRHSM3']).default('A256GCM'),
    '`A256GCM`, or `SM4CTRHSM3` where commercial cipher rules apply. Either opens what the other sealed',
  ),
});
export type SealEnv = z.infer<typeof SealEnv>;

/** What the table asks for of whoever only looks after files. */
export const TableEnv = SealEnv.extend({
  ...SecretsEnv.shape,
  TABLE_NAME: byTemplate(z.string().min(3), 'the table'),
  DYNAMODB_ENDPOINT: forOtherPlaces(
    z.url({ protocol: /^https?$/ }).optional(),
    "another engine than AWS's own",
  ),
  AWS_ACCESS_KEY_ID: byTemplate(
    z.string().optional(),
    'of the role of the function; Lambda sets it by itself',
  ),
  AWS_SECRET_ACCESS_KEY: byTemplate(
    z.string().optional(),
    'of the role of the function; Lambda sets it by itself',
  ),
});
export type TableEnv = z.infer<typeof TableEnv>;

/** What the table asks for where people and cases are looked up. */
export const StoreEnv = TableEnv.extend({
  NUMBER_SECRET: inSecret(
    'numbers',
    Secret,
    '32 characters or more, for the life of the table. From it follow case numbers, who signs in, who is found by ' +
      'phone or ID number, ids of files, the codes of cards and receipts, the links of papers: with another, people ' +
      'are strangers and printed codes open nothing',
  ),
  CURSOR_SECRET: inSecret(
    'numbers',
    Secret,
    '32 characters or more each, commas between; the first signs the places of lists, the others still open theirs; ' +
      'the names that addresses are counted under follow from it, and the marks of puzzles',
  ),
});
export type StoreEnv = z.infer<typeof StoreEnv>;
